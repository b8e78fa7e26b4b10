# ruff: noqa: E501 - a table is read line by line
"""A file as somebody may write it by hand, and the mistakes that people make in one."""

HAND_MADE = """{
  "format": "minutes-app/meeting",
  "version": 1,
  "meeting": {
    "id": "0197c000-0000-7000-8000-000000000001",
    "title": "周例会 / Weekly \\"meeting\\" {[,:]}",
    "created": "2026-06-19T09:30:00+08:00",
    "start": {"month": 6, "day": 19, "daypart": "morning"},
    "slogans": ["One", "Two"]
  },
  "bodies": [
    {"id": "0197c000-0000-7000-8000-000000000002", "name": "City"},
    {"id": "0197c000-0000-7000-8000-000000000003", "name": "Bureau",
     "parent": "0197c000-0000-7000-8000-000000000002"}
  ],
  "attendees": [
    {"id": "0197c000-0000-7000-8000-000000000004", "name": "Wu", "roles": ["chair", "leader"]}
  ],
  "entries": [
    {"id": "0197c000-0000-7000-8000-000000000005", "text": "Opened",
     "recorded": "2026-06-19T01:31:00Z"},
    {
      "id": "0197c000-0000-7000-8000-000000000006",
      "text": "First",
      "recorded": "2026-06-19T01:32:00Z",
      "kind": "instruction",
      "parent": "0197c000-0000-7000-8000-000000000005",
      "numbered": true,
      "voices": [
        {"attendee": "0197c000-0000-7000-8000-000000000004"}
      ],
      "deadline": {
        "stated_as": "year's end",
        "day": "2026-12-31"
      }
    }
  ]
}
"""

GONE = "0197c000-0000-7000-8000-00000000ffff"

MISTAKES: list[tuple[str, str, str, str, str | None, object]] = [
    ('"kind": "instruction"', '"kind": "order"', "import.choice", "entries[1].kind", "order", None),
    ('"kind": "instruction"', '"kidn": "report"', "import.unknown_field", "entries[1].kidn", "kidn", ("kind",)),
    ('"kind": "instruction"', '"position": "V1"', "import.unknown_field", "entries[1].position", "position", None),
    ('"numbered": true', '"numbered": "yes"', "import.wrong_type", "entries[1].numbered", "yes", "yes_or_no"),
    ('"numbered": true', '"numbered": 1', "import.wrong_type", "entries[1].numbered", "1", "yes_or_no"),
    ('"numbered": true', '"figures": {}', "import.wrong_type", "entries[1].figures", "{}", "list"),
    ('"numbered": true', '"voices": [7]', "import.repeated_field", "entries[1].voices", "voices", ""),
    ('"numbered": true', '"manner": null', "import.wrong_type", "entries[1].manner", "null", "text"),
    ('"text": "First"', '"text": ["First"]', "import.wrong_type", "entries[1].text", '["First"]', "text"),
    ('"title": "周', '"title": 5, "note": "周', "import.wrong_type", "meeting.title", "5", "text"),
    ('"day": "2026-12-31"', '"day": "2026-02-30"', "import.value", "entries[1].deadline.day", "2026-02-30", "date"),
    ('"day": "2026-12-31"', '"day": "soon"', "import.value", "entries[1].deadline.day", "soon", "date"),
    ('"recorded": "2026-06-19T01:32:00Z"', '"recorded": "2026-06-19T01:32:00"', "import.value", "entries[1].recorded", "2026-06-19T01:32:00", "instant"),
    ('"recorded": "2026-06-19T01:32:00Z"', '"recorded": "0001-01-01T00:00:00+08:00"', "import.value", "entries[1].recorded", None, "instant"),
    ('"month": 6', '"month": 13', "import.number", "meeting.start.month", "13", (1, 12)),
    ('"month": 6', '"month": 0', "import.number", "meeting.start.month", "0", (1, 12)),
    ('"month": 6', '"month": 2, "day": 30, "hour": 1', "import.repeated_field", "meeting.start.day", "day", ""),
    ('"day": 19', '"day": 31', "import.value", "meeting.start", None, "date"),
    ('"month": 6', '"month": 6.0', "import.wrong_type", "meeting.start.month", "6.0", "whole_number"),
    ('"month": 6', '"month": NaN', "import.wrong_type", "meeting.start.month", "NaN", "whole_number"),
    ('"month": 6', '"month": 1e999', "import.wrong_type", "meeting.start.month", "1e999", "whole_number"),
    ('"month": 6', f'"year": {"9" * 5000}', "import.number", "meeting.start.year", "9" * 60 + "…", (1, 9999)),
    ('"month": 6', '"year": -1', "import.number", "meeting.start.year", "-1", (1, 9999)),
    ('"leader"]', '"boss"]', "import.choice", "attendees[0].roles[1]", "boss", None),
    ('"Two"]', 'null]', "import.wrong_type", "meeting.slogans[1]", "null", "text"),
    ('"name": "Wu"', f'"group": "{GONE}"', "import.dangling", "attendees[0].group", GONE, "groups"),
    ('"name": "Wu"', '"group": "0197c000-0000-7000-8000-000000000002"', "import.dangling", "attendees[0].group", None, "groups"),
    ('"name": "Wu"', f'"meeting": "{GONE}"', "import.other_meeting", "attendees[0].meeting", GONE, None),
    ('"name": "Wu"', '"offices": [{"title": "Mayor", "boddy": 1}]', "import.unknown_field", "attendees[0].offices[0].boddy", "boddy", ("body",)),
    ('"slogans"', f'"series": "{GONE}", "slogans"', "import.dangling", "meeting.series", GONE, "series"),
    ('"name": "City"', '"name": "City", "parent": "0197c000-0000-7000-8000-000000000003"', "import.circle", "bodies[0].parent", None, "bodies"),
    ('"text": "First"', '"text" "First"', "import.json", "", None, None),
    ('{"id": "0197c000-0000-7000-8000-000000000004"', '{"id": "WU"', "import.value", "attendees[0].id", "WU", "id"),
    ('{"id": "0197c000-0000-7000-8000-000000000004"', '{"id": "0197c000-0000-7000-8000-000000000002"', "import.duplicate_id", "attendees[0].id", None, "bodies[0]"),
    ('"text": "Opened",', "", "import.missing_field", "entries[0]", "", "text"),
    ('"version": 1', '"version": 2', "import.newer", "version", "2", 1),
    ('"version": 1', '"version": "1"', "import.format", "version", "1", 1),
    ('"version": 1', '"version": true', "import.format", "version", "true", 1),
    ('"minutes-app/meeting"', '"minutes"', "import.format", "format", "minutes", "minutes-app/meeting"),
    ('"bodies"', '"houses"', "import.unknown_field", "houses", "houses", None),
]  # fmt: skip
"""What is replaced by what; then the code, the path, what was found and what was expected."""
