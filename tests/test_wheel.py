"""A built wheel carries the library and the templates, and answers when installed elsewhere."""

import json
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def test_the_wheel_answers_elsewhere(tmp_path: Path) -> None:
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q"]
    built = subprocess.run(
        [*pip, "wheel", "--no-deps", "-w", str(tmp_path), str(ROOT)], capture_output=True, text=True, check=False
    )
    if built.returncode:
        pytest.fail(built.stderr)
    wheel = next(tmp_path.glob("whopays-*.whl"))
    venv.create(tmp_path / "env", with_pip=False)
    python = tmp_path / "env" / "bin" / "python"
    site = subprocess.run([python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], capture_output=True,
                          text=True, check=True).stdout.strip()  # fmt: skip
    subprocess.run([*pip, "install", "--no-deps", "--target", site, str(wheel)], check=True, capture_output=True)
    # The dependencies are those of this environment; the package itself is the wheel's.
    (Path(site) / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    done = subprocess.run(
        [python, "-m", "bot", "assess", "--example", "--format", "json", "--chart", "c.png"], cwd=elsewhere, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["schema"] == "whopays.assessment/1"
    assert (elsewhere / "c.png").read_bytes().startswith(b"\x89PNG")
    where = subprocess.run([python, "-c", "import bot; print(bot.__file__)"], cwd=elsewhere, capture_output=True, text=True,
                           check=True).stdout  # fmt: skip
    assert where.startswith(site)
