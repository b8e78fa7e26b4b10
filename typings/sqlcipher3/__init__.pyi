from . import dbapi2 as dbapi2
from .dbapi2 import *
