"""The virtual hand as a source: a script's pictures at its own rate, with the truth about each for those who check."""

from __future__ import annotations

from handcontrol.capture.source import BaseSource, OnNotice
from handcontrol.virtualhand import Scene, load_script
from handcontrol.vocab import Frame


class VirtualSource(BaseSource):
    """Frame i shows the script at t = i / fps, always the same picture for the same i, drawn when it is asked for.

    A looping script has no end. `scene.truth(frame.t)` knows where the hands really are.
    """

    kind = "virtual"

    def __init__(
        self,
        script: str,
        *,
        fps: float | None = None,
        seed: int = 0,
        mirrored: bool = False,
        on_notice: OnNotice | None = None,
    ) -> None:
        self.script = load_script(script)
        super().__init__(self.script.name, mirrored=mirrored, on_notice=on_notice)
        self.scene = Scene(self.script, seed=seed)
        self.fps = fps or self.script.fps
        self.size = (self.script.width, self.script.height)
        self.frames = None if self.script.loop else max(1, round(self.script.duration_s * self.fps))
        self._frame_id = 0
        self._closed = False

    def read(self) -> Frame | None:
        if self._closed or (self.frames is not None and self._frame_id >= self.frames):
            return None
        t = self._frame_id / self.fps
        frame = Frame(self._frame_id, t, self.scene.render(t), self.mirrored)
        self._frame_id += 1
        return frame

    def close(self) -> None:
        self._closed = True
