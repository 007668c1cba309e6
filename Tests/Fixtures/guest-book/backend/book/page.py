"""The page of the guest book."""

import jinja2

TEMPLATE = jinja2.Environment(autoescape=True).from_string("<!doctype html><ul>{% for line in lines %}<li>{{ line }}{% endfor %}</ul>")


def draw(lines: list[str]) -> str:
    """The page with some lines."""
    return TEMPLATE.render(lines=lines)
