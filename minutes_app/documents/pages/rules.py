"""Rules as boxes: single or double, as wide as the text area or centred on the paper."""

from minutes_app.documents.layout import Layout, RuleStyle
from minutes_app.documents.pages.items import Box
from minutes_app.documents.pages.paragraphs import POINTS_PER_MM


def rule_height(rule: RuleStyle) -> float:
    """Return how high a rule is in points, a double one with its gap."""
    return rule.weight + (rule.gap + rule.second if rule.second else 0.0)


def rule_boxes(rule: RuleStyle, layout: Layout) -> tuple[Box, ...]:
    """Return what is painted of a rule, relative to the text area's left edge and its own top.

    Nothing where pre-printed paper bears it already.
    """
    if rule.preprinted and layout.switches.preprinted:
        return ()
    page, mm = layout.page, POINTS_PER_MM
    width = (rule.width or page.text_width) * mm
    x = (layout.middle - page.left) * mm - width / 2 if rule.width else 0.0
    boxes = (Box(x, 0, width, rule.weight, rule.colour),)
    if rule.second:
        boxes += (Box(x, rule.weight + rule.gap, width, rule.second, rule.colour),)
    return boxes


def foot_boxes(layout: Layout) -> tuple[Box, ...]:
    """Return the rules at the foot of the first page, at their places on the paper."""
    page, mm = layout.page, POINTS_PER_MM
    edge = page.height + layout.switches.offset_down
    return tuple(
        Box(
            page.left * mm + box.x,
            (edge - rule.foot) * mm - rule_height(rule) + box.y,
            box.width,
            box.height,
            box.colour,
        )
        for rule in layout.rules.values()
        if rule.foot
        for box in rule_boxes(rule, layout)
    )
