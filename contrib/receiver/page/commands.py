"""The list of the program's commands, with which the page finds those that are not used."""

import shutil
import subprocess

from .problem import Problem


def known(path):
    """Returns the commands in the file, - for stdin, or those that an installed kongctl prints; None without both."""
    if path is None:
        return installed()
    try:
        # 0 is stdin. Python would decode what it calls `sys.stdin` by the locale.
        with open(0 if path == "-" else path, encoding="utf-8") as file:
            commands = lines(file.read())
    except UnicodeDecodeError:
        raise Problem(f"{path}: not a text") from None
    if not commands:
        raise Problem(f"{path}: no command in it", f"kongctl telemetry commands > {path}")
    return commands


def installed():
    kongctl = shutil.which("kongctl")
    if kongctl is None:
        return None
    command = [kongctl, "telemetry", "commands"]
    run = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    # A kongctl from before the command prints an error.
    return lines(run.stdout) if run.returncode == 0 else None


def lines(text):
    return {line.strip() for line in text.splitlines() if line.strip()}
