"""What commands write with: files that appear whole, and clips."""

from handcontrol.files import whole_file
from handcontrol.render.clip import Clip

__all__ = ["Clip", "whole_file"]
