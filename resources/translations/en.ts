<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Arranger</name>
    <message numerus="yes">
        <source>%n entries deleted</source>
        <translation>
            <numerusform>%n entry deleted</numerusform>
            <numerusform>%n entries deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message numerus="yes">
        <source>Delete %n meetings for good?</source>
        <translation>
            <numerusform>Delete %n meeting for good?</numerusform>
            <numerusform>Delete %n meetings for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineRecorder</name>
    <message numerus="yes">
        <source>%n entries recorded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteOffer</name>
    <message numerus="yes">
        <source>%n entries will be added</source>
        <translation>
            <numerusform>%n entry will be added</numerusform>
            <numerusform>%n entries will be added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%n fonts of the layout are not installed</source>
        <translation>
            <numerusform>%n font of the layout is not installed</numerusform>
            <numerusform>%n fonts of the layout are not installed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
</TS>
