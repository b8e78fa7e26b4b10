"""Faces of a document: what the layout asks for, and what this machine sets it in instead."""

from minutes_app.documents.faces.faces import Faces, FaceSet
from minutes_app.documents.faces.stand_ins import Reason, Script, StandIn

__all__ = ["FaceSet", "Faces", "Reason", "Script", "StandIn"]
