"""The text of a file that is written in UTF-8."""

from bot.domain.refusal import Refused


def plain_text(data: bytes, file: str, wanted: str) -> str:
    """The text of a file, without a byte order mark.

    Raises:
        Refused: It is not UTF-8, or a binary file; ``wanted`` says what would be right.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(f"{file} is not UTF-8 text (byte {error.start + 1}); save it as UTF-8.") from None
    if "\0" in text:
        raise Refused(f"{file} is a binary file; {wanted}.")
    return text
