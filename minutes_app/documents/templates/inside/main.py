"""The child that works on one template.

It limits itself first, takes its errand from the standard input (JSON; bytes in base64) and writes
one JSON value to its standard output: ``{"refused": code, "facts": {…}}`` or what it found.
"""

import base64
import json
import sys
from typing import Any

from minutes_app.documents.templates.limits import MEMORY, SECONDS
from minutes_app.host.confined import confine


def main() -> int:
    """Do the errand; return the exit code."""
    errand = json.loads(sys.stdin.buffer.read())
    confine(MEMORY, SECONDS)
    # What parses is loaded behind the limits, and only here.
    from minutes_app.documents.templates.inside.refusal import RefusedError  # noqa: PLC0415

    try:
        said: dict[str, Any] = _done(errand)
    except RefusedError as refused:
        said = {"refused": refused.code, "facts": refused.facts}
    except MemoryError:
        said = {"refused": "template.large", "facts": {}}
    except RecursionError:
        said = {"refused": "template.damaged", "facts": {}}
    sys.stdout.write(json.dumps(said))
    sys.stdout.flush()
    return 0


def _done(errand: dict[str, Any]) -> dict[str, Any]:
    from minutes_app.documents.templates.inside.braces import with_plain_braces  # noqa: PLC0415
    from minutes_app.documents.templates.inside.filling import (  # noqa: PLC0415
        Template,
        body_base,
    )
    from minutes_app.documents.templates.inside.package import (  # noqa: PLC0415
        open_package,
        repacked,
    )
    from minutes_app.documents.templates.inside.styles import Styles  # noqa: PLC0415

    members = with_plain_braces(open_package(base64.b64decode(errand["template"])))
    template = Template(members)
    styles = Styles.of(members)
    base = body_base(template, styles)
    if template.body is not None:
        base = styles.own_of(template.body, base)
    styles.match(errand["styles"], base)
    report = _report(template, styles, errand)
    if errand["task"] == "examine":
        return report
    template.refuse_unknown()
    document = _filled(errand, template, members, styles)
    report["added"] = styles.added
    return {**report, "document": base64.b64encode(repacked(document)).decode()}


def _report(template: Any, styles: Any, errand: dict[str, Any]) -> dict[str, Any]:
    paragraphs = {one["key"]: one["id"] for one in errand["styles"] if one["type"] == "paragraph"}
    looks = {
        key: styles.values(styles.by_id(styles.ids[identity]))
        for key, identity in paragraphs.items()
        if identity in styles.ids
    }
    return {
        "used": sorted(template.found.names),
        "unknown": [[one.name, one.paragraph] for one in template.found.unknown],
        "matched": styles.matched,
        "looks": looks,
        "page": template.page(),
        "added": [],
    }


def _filled(errand: dict[str, Any], template: Any, members: Any, styles: Any) -> bytes:
    from minutes_app.documents.templates.inside import numbering  # noqa: PLC0415
    from minutes_app.documents.templates.inside.package import pack  # noqa: PLC0415
    from minutes_app.documents.templates.inside.parts import (  # noqa: PLC0415
        members_of,
        with_attachment,
    )

    first = numbering.first_number(members)
    foreign = set(styles.ids)
    styles.add(errand["styles"], set(errand["used_styles"]))
    blocks = numbering.renumbered(errand["blocks"], first[1])
    template.fill(errand["facts"])
    template.put_body(numbering.settled(blocks, styles, foreign))
    for name, text in errand["properties"].items():
        setattr(template.document.core_properties, name, text[:255])
    done = members_of(template.save())
    done["word/styles.xml"] = numbering.xml_of(styles.root)
    done = numbering.with_lists(done, errand["numbering"], first)
    if errand["attachment"]:
        done = with_attachment(done, errand["attachment"], errand["attachment_properties"])
    return pack(done)


if __name__ == "__main__":
    sys.exit(main())
