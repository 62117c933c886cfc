"""Files that commands write."""

from pathlib import Path

from bot.domain.refusal import Refused, shown


def check_chart(path: str | None) -> None:
    """Raises Refused where a chart would not get the name of a PNG."""
    if path and not path.lower().endswith(".png"):
        raise Refused(f"--chart is {shown(path)}; the chart is a PNG, so the file's name ends in .png.")


def write(path: str, data: bytes) -> None:
    """Writes a file. Raises Refused, with the reason, where that can't be done."""
    try:
        Path(path).write_bytes(data)
    except OSError as error:
        raise Refused(f"{path} can't be written: {error.strerror}.") from None
