"""check and verify: what was issued, and files that came back."""

from pathlib import Path

from minutes_app.domain.meetings import Language
from minutes_app.services.desk import Desk
from tests.cli.running import Cli
from tests.services.issuing.issued import issue, sample


def _issued(cli: Cli) -> Desk:
    desk = Desk.open(cli.archive, create=True)
    issue(desk, sample(desk, Language.ENGLISH))
    return desk


def test_check_is_content_with_what_nobody_touched(cli: Cli) -> None:
    _issued(cli).close()
    result = cli.done("check", "--json").json
    assert (result["sound"], result["issued"], result["doubts"]) == (True, 1, [])
    assert result["head"] in cli.done("check").text


def test_check_and_doctor_name_what_was_altered(cli: Cli) -> None:
    desk = _issued(cli)
    desk.archive.connection.execute("UPDATE version SET signer = 'somebody'")
    desk.close()
    failed = cli("check")
    assert failed.code == 1
    assert "was altered" in failed.text
    doctor = cli("doctor", "--json")
    assert doctor.code == 1
    states = {one["check"]: one["state"] for one in doctor.json["findings"]}
    assert states["issued"] == "needed"


def test_verify_knows_the_file_that_was_issued(cli: Cli, tmp_path: Path) -> None:
    _issued(cli).close()
    path = tmp_path / "back.pdf"
    path.write_bytes(b"pdf of minutes")
    result = cli.done("verify", path, "--json").json
    assert (result["verdict"], result["genuine"], result["latest"]) == ("same", True, True)
    path.write_bytes(b"pdf of something else")
    failed = cli("verify", path)
    assert failed.code == 1
    assert "✗" in failed.text
    assert cli("verify", tmp_path / "none.pdf").code != 0
