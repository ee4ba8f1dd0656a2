"""Loaded by Orca 43 at its start: writes whatever it would say as JSON lines to $ORCA_TRANSCRIPT. Nothing of Orca's own
behaviour changes; no speech server is needed.
"""
import json
import os

import orca.speech as speech

_transcript = open(os.environ["ORCA_TRANSCRIPT"], "a", buffering=1, encoding="utf-8")


def _listened(function, kind, words):
    def listening(*arguments, **options):
        _transcript.write(json.dumps({"kind": kind, "text": str(words(*arguments))}, ensure_ascii=False) + "\n")
        return function(*arguments, **options)
    return listening


speech._speak = _listened(speech._speak, "speech", lambda text, *_: text)
speech.speakCharacter = _listened(speech.speakCharacter, "character", lambda character, *_: character)
