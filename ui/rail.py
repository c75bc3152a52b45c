"""The pages besides the live picture, as they stand in the rail; each one's code is read when it is first opened."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import cast

from handcontrol.ui.desk import DeskPage
from handcontrol.ui.language import mark


@dataclass(frozen=True, slots=True)
class Page:
    """`title` and `icon` are the class's own; `name` is what it is called, in `module`."""

    name: str
    module: str
    title: str
    icon: str

    def kind(self) -> type[DeskPage]:
        """Its class. All of them would hold up the window by a sixth of a second."""
        return cast(type[DeskPage], getattr(import_module(f"handcontrol.ui.{self.module}"), self.name))


PAGES = (
    Page("RulesPage", "rules_page", mark("Rules"), "rules"),
    Page("GesturesPage", "gestures_page", mark("Gestures"), "hand"),
    Page("PointerPage", "pointer_page", mark("Pointer"), "pointer"),
    Page("SessionsPage", "sessions_page", mark("Sessions"), "sessions"),
    Page("WhyPage", "why_page", mark("Why"), "why"),
    Page("PipelinePage", "pipeline_page", mark("Pipeline"), "pipeline"),
    Page("SettingsPage", "settings_page", mark("Settings"), "settings"),
    Page("AboutPage", "about_page", mark("About"), "info"),
)
