"""What people can do with whopays: commands, buttons and forms, each once.

Discord and the console are both made from these tables; neither is known here.
"""

from bot.commands.answered import answer, complete, empty_form_page, is_private
from bot.commands.kinds import Command, Option
from bot.commands.pressed import ACTIONS, CHOSEN, FORMS, SLOW, VIEWS, press, submit
from bot.commands.table import BY_NAME, COMMANDS, MENU, required_missing
from bot.commands.turning import GO_TO

__all__ = [
    "ACTIONS", "BY_NAME", "CHOSEN", "COMMANDS", "FORMS", "GO_TO", "MENU", "SLOW", "VIEWS", "Command", "Option",
    "answer", "complete", "empty_form_page", "is_private", "press", "required_missing", "submit",
]  # fmt: skip
