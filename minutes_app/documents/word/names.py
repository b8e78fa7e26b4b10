"""Names of the package's parts, namespaces and relationships."""

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
W_URI = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R_URI = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
W = f'xmlns:w="{W_URI}"'
R = f'xmlns:r="{R_URI}"'
DOCUMENT = "/word/document.xml"
FOOTER = "/word/footer1.xml"
EVEN_FOOTER = "/word/footer2.xml"
FIRST_FOOTER = "/word/footer3.xml"
BLANK_FOOTER = "/word/footer4.xml"
HEADER = "/word/header1.xml"
FIRST_HEADER = "/word/header2.xml"
CUSTOM = "/customXml/item1.xml"
STATED_PROPERTIES = "/docProps/custom.xml"
CUSTOM_PROPERTIES = "/customXml/itemProps1.xml"
