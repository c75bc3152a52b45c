"""A tiny network in a manifest of its own, so that the store is tested without the real ones and without a network."""

from __future__ import annotations

import hashlib
import zipfile
from dataclasses import dataclass
from pathlib import Path

import flatbuffers
import numpy as np
import pytest
import tflite

from handcontrol.commands import models as command
from handcontrol.models import fetch, store, verify
from handcontrol.models.manifest import Input, Manifest, NetworkEntry, Output, Source

MEMBER = "package/nets/tiny.tflite"


def logistic_tflite() -> bytes:
    """A whole TFLite file: one LOGISTIC on a float map of 1x2x2x3."""
    b = flatbuffers.Builder(0)

    def tensor(name: str) -> int:
        text = b.CreateString(name)
        shape = b.CreateNumpyVector(np.array([1, 2, 2, 3], "<i4"))
        tflite.TensorStart(b)
        tflite.TensorAddShape(b, shape)
        tflite.TensorAddType(b, tflite.TensorType.FLOAT32)
        tflite.TensorAddBuffer(b, 0)
        tflite.TensorAddName(b, text)
        return int(tflite.TensorEnd(b))

    def vector(offsets: list[int]) -> int:
        b.StartVector(4, len(offsets), 4)
        for offset in reversed(offsets):
            b.PrependUOffsetTRelative(offset)
        return int(b.EndVector())

    def indices(*values: int) -> int:
        return int(b.CreateNumpyVector(np.array(values, "<i4")))

    tflite.OperatorCodeStart(b)
    tflite.OperatorCodeAddBuiltinCode(b, tflite.BuiltinOperator.LOGISTIC)
    tflite.OperatorCodeAddDeprecatedBuiltinCode(b, tflite.BuiltinOperator.LOGISTIC)
    codes = vector([int(tflite.OperatorCodeEnd(b))])
    tensors = vector([tensor("input_1"), tensor("Identity")])
    source, result = indices(0), indices(1)
    tflite.OperatorStart(b)
    tflite.OperatorAddInputs(b, source)
    tflite.OperatorAddOutputs(b, result)
    operators = vector([int(tflite.OperatorEnd(b))])
    source, result = indices(0), indices(1)
    tflite.SubGraphStart(b)
    tflite.SubGraphAddTensors(b, tensors)
    tflite.SubGraphAddInputs(b, source)
    tflite.SubGraphAddOutputs(b, result)
    tflite.SubGraphAddOperators(b, operators)
    graphs = vector([int(tflite.SubGraphEnd(b))])
    tflite.BufferStart(b)
    buffers = vector([int(tflite.BufferEnd(b))])
    tflite.ModelStart(b)
    tflite.ModelAddVersion(b, 3)
    tflite.ModelAddOperatorCodes(b, codes)
    tflite.ModelAddSubgraphs(b, graphs)
    tflite.ModelAddBuffers(b, buffers)
    b.Finish(tflite.ModelEnd(b), file_identifier=b"TFL3")
    return bytes(b.Output())


@dataclass(frozen=True)
class Tiny:
    """The tiny network: its manifest entry, its file, a wheel that holds it, and the folder of the store."""

    entry: NetworkEntry
    data: bytes
    wheel: Path
    folder: Path


@pytest.fixture
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tiny:
    """The store in a home of its own, with a manifest that knows the network "tiny" alone."""
    data = logistic_tflite()
    entry = NetworkEntry(
        name="tiny",
        title="one operator",
        member=MEMBER,
        size_bytes=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        licence="Apache-2.0",
        input=Input(tensor="input_1", shape=(1, 2, 2, 3), meaning="anything"),
        output=(Output(tensor="Identity", shape=(1, 2, 2, 3), unit="probability", meaning="its sigmoid"),),
    )
    wheel = tmp_path / "wheels" / "handcontrol_tiny-1.0-py3-none-any.whl"
    wheel.parent.mkdir()
    with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MEMBER, data)
        info = "handcontrol_tiny-1.0.dist-info"
        archive.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\nName: handcontrol-tiny\nVersion: 1.0\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")
    source = Source(
        distribution="handcontrol-tiny",
        version="1.0",
        python="3.11",
        platform="manylinux_2_28_x86_64",
        size_bytes=wheel.stat().st_size,
        licence="Apache-2.0",
    )
    whole = Manifest(source=source, network=(entry,))
    for module in (command, fetch, store, verify):
        monkeypatch.setattr(module, "manifest", lambda: whole)
    monkeypatch.setenv("HANDCONTROL_HOME", str(tmp_path / "home"))
    return Tiny(entry, data, wheel, tmp_path / "home" / "cache" / "networks")
