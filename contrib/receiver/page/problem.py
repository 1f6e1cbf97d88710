"""What keeps the page from being made, as the user reads it."""


class Problem(Exception):
    def __init__(self, what, hint=None):
        super().__init__(f"error: {what}" + (f"\nhint: {hint}" if hint else ""))
