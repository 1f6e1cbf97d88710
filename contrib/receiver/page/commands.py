"""The list of the program's commands, with which the page finds those that are not used."""

import shutil
import subprocess

from .problem import Problem


def known(path):
    """Returns the commands in the file, or those that an installed kongctl prints; None without either."""
    if path:
        try:
            with open(path, encoding="utf-8") as file:
                text = file.read()
        except UnicodeDecodeError:
            raise Problem(f"{path}: not a list of commands") from None
    else:
        kongctl = shutil.which("kongctl")
        if not kongctl:
            return None
        run = subprocess.run([kongctl, "telemetry", "commands"], stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if run.returncode:
            return None
        text = run.stdout
    commands = {line.strip() for line in text.splitlines() if line.strip()}
    if not commands:
        raise Problem(f"{path}: no command in it", f"kongctl telemetry commands > {path}")
    return commands
