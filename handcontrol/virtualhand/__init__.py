"""A procedural articulated hand that knows its 21 points: skeleton, poses, scripts, renderer. Pure."""

from handcontrol.virtualhand.scene import Scene, TruthHand
from handcontrol.virtualhand.script import Script, load_script, parse_script, script_names

__all__ = ["Scene", "Script", "TruthHand", "load_script", "parse_script", "script_names"]
