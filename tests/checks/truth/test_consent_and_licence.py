from __future__ import annotations

from dataclasses import replace

from tests.checks.truth.facts import example, picture, use, with_pictures

BEV = picture("bev", "Bev at her desk", use("Bev at her desk", "Ask Bev.", 40))
GOOD = [
    example("drawings"),
    example("a portrait", with_pictures(replace(BEV, kind="person", consent="Bev agreed in May"))),
]
BROKEN = [
    example("no licence", with_pictures(replace(BEV, licence="")), says="drawing has no licence"),
    example("no credit", with_pictures(replace(BEV, credit=" ")), says="has no credit"),
    example("no consent", with_pictures(replace(BEV, kind="person")), says="person has no consent"),
]
