"""``whopays log browse`` as it is run."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from bot import cli
from tests.cli.test_cli import ROOT, Run, run

__all__ = ["run"]


def test_it_serves_on_loopback_until_it_is_interrupted(tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    clean = {k: v for k, v in os.environ.items() if not k.startswith("WHOPAYS_")}
    env = clean | {"PYTHONPATH": str(ROOT), "WHOPAYS_DATABASE": str(tmp_path / "log.db")}
    command = [sys.executable, "-m", "bot", "log", "browse", "--port", str(port)]
    with subprocess.Popen(command, cwd=tmp_path, env=env, stdout=subprocess.PIPE, text=True) as served:
        assert served.stdout is not None
        assert served.stdout.readline() == f"The log is shown at http://127.0.0.1:{port}/ (Ctrl-C ends it).\n"
        for _ in range(200):
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/log") as answer:
                    page = answer.read().decode()
                break
            except OSError:
                time.sleep(0.1)
        else:
            raise AssertionError("it never answered")
        served.send_signal(signal.SIGINT)
        assert served.wait(20) in (0, 130, -signal.SIGINT)
    assert "headlines" in page


def test_a_port_that_is_taken_is_said(run: Run) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = run("log", "browse", "--port", str(port))
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert f"Port {port} is taken or can't be used; name another with --port." in done.stderr
    assert run("log", "browse", "--port", "70000").returncode == 2


def test_without_datasette_it_says_what_to_install(run: Run) -> None:
    (run.folder / "datasette.py").write_text("raise ImportError(name='datasette')")
    done = run("log", "browse", PYTHONPATH=f"{run.folder}{os.pathsep}{ROOT}")
    assert done.returncode == 2
    assert "Browsing takes Datasette, which is not installed" in done.stderr
    assert "requirements-browse.lock" in done.stderr


def test_a_log_in_memory_is_refused(run: Run) -> None:
    assert "A log in memory can't be browsed" in run("log", "browse", WHOPAYS_DATABASE=":memory:").stderr


def test_nothing_else_loads_it() -> None:
    code = "import sys, bot.cli, bot.wiring, bot.commands; sys.exit('datasette' in sys.modules or 'uvicorn' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
    assert cli.parser().parse_args(["log", "browse"]).port == 8001
