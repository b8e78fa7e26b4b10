<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AbbreviationsDialog</name>
    <message numerus="yes">
        <source>%n abbreviations added.</source>
        <translation>
            <numerusform>%n abbreviation added.</numerusform>
            <numerusform>%n abbreviations added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abbreviations removed.</source>
        <translation>
            <numerusform>%n abbreviation removed.</numerusform>
            <numerusform>%n abbreviations removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abbreviations replaced.</source>
        <translation>
            <numerusform>%n abbreviation changed.</numerusform>
            <numerusform>%n abbreviations changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are not understood, the first: {line}</source>
        <translation>
            <numerusform>%n line is not understood: {line}</numerusform>
            <numerusform>%n lines are not understood, the first: {line}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more like this.</source>
        <translation>
            <numerusform>And %n more like this.</numerusform>
            <numerusform>And %n more like this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArisingDoor</name>
    <message numerus="yes">
        <source>%n matter(s) arising brought in.</source>
        <translation>
            <numerusform>%n matter arising brought in.</numerusform>
            <numerusform>%n matters arising brought in.</numerusform>
        </translation>
    </message>
</context>
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
    <name>BatchSummary</name>
    <message numerus="yes">
        <source>%n file(s) were there already and are as they were.</source>
        <translation>
            <numerusform>%n file was there already and is as it was.</numerusform>
            <numerusform>%n files were there already and are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) failed:</source>
        <translation>
            <numerusform>%n meeting failed:</numerusform>
            <numerusform>%n meetings failed:</numerusform>
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
    <name>CheckIndexDialog</name>
    <message numerus="yes">
        <source>%n records are not in the index as they should be. Make it anew.</source>
        <translation>
            <numerusform>%n record is not in the index as it should be. Make it anew.</numerusform>
            <numerusform>%n records are not in the index as they should be. Make it anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is right: %n records were compared.</source>
        <translation>
            <numerusform>All is right: %n record was compared.</numerusform>
            <numerusform>All is right: %n records were compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message numerus="yes">
        <source>%n bodies</source>
        <translation>
            <numerusform>%n body</numerusform>
            <numerusform>%n bodies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DistributionField</name>
    <message numerus="yes">
        <source>%n copies in all</source>
        <translation>
            <numerusform>%n copy in all</numerusform>
            <numerusform>%n copies in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultsLabel</name>
    <message numerus="yes">
        <source>%n more are marked in the line.</source>
        <translation>
            <numerusform>%n more is marked in the line.</numerusform>
            <numerusform>%n more are marked in the line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n in doubt</numerusform>
            <numerusform>%n in doubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list already</source>
        <translation>
            <numerusform>%n on the list already</numerusform>
            <numerusform>%n on the list already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n on the list</source>
        <translation>
            <numerusform>Put %n on the list</numerusform>
            <numerusform>Put %n on the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message numerus="yes">
        <source>%n more like this</source>
        <translation>
            <numerusform>%n more like this</numerusform>
            <numerusform>%n more like this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineRecorder</name>
    <message numerus="yes">
        <source>%n entries recorded</source>
        <translation>
            <numerusform>%n entry recorded</numerusform>
            <numerusform>%n entries recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListDoors</name>
    <message numerus="yes">
        <source>%n people put on the list</source>
        <translation>
            <numerusform>%n person put on the list</numerusform>
            <numerusform>%n people put on the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingChooser</name>
    <message numerus="yes">
        <source>%n meeting(s) chosen</source>
        <translation>
            <numerusform>%n meeting chosen</numerusform>
            <numerusform>%n meetings chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsOf</name>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>and %n earlier</numerusform>
            <numerusform>and %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
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
    <message numerus="yes">
        <source>This text is very long: %n characters</source>
        <translation>
            <numerusform>This text is very long: %n character</numerusform>
            <numerusform>This text is very long: %n characters</numerusform>
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
    <name>ProofLine</name>
    <message numerus="yes">
        <source>%n findings must be settled</source>
        <translation>
            <numerusform>%n finding must be settled</numerusform>
            <numerusform>%n findings must be settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings to look at</source>
        <translation>
            <numerusform>%n finding to look at</numerusform>
            <numerusform>%n findings to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofPane</name>
    <message numerus="yes">
        <source>%n more to look at</source>
        <translation>
            <numerusform>%n more to look at</numerusform>
            <numerusform>%n more to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things must be settled</source>
        <translation>
            <numerusform>%n thing must be settled</numerusform>
            <numerusform>%n things must be settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsExporter</name>
    <message numerus="yes">
        <source>%n results saved as {name}</source>
        <translation>
            <numerusform>%n result saved as {name}</numerusform>
            <numerusform>%n results saved as {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnedPane</name>
    <message numerus="yes">
        <source>%n changes taken over into the minutes</source>
        <translation>
            <numerusform>%n change taken over into the minutes</numerusform>
            <numerusform>%n changes taken over into the minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes to decide in {name}</source>
        <translation>
            <numerusform>%n change to decide in {name}</numerusform>
            <numerusform>%n changes to decide in {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message numerus="yes">
        <source>%n hidden rows too</source>
        <translation>
            <numerusform>%n hidden row too</numerusform>
            <numerusform>%n hidden rows too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message numerus="yes">
        <source>%n entries become supervised tasks</source>
        <translation>
            <numerusform>%n entry becomes a supervised task</numerusform>
            <numerusform>%n entries become supervised tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TitleChanges</name>
    <message numerus="yes">
        <source>%n titles changed since last time</source>
        <translation>
            <numerusform>%n title changed since last time</numerusform>
            <numerusform>%n titles changed since last time</numerusform>
        </translation>
    </message>
</context>
</TS>
