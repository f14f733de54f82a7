<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionRows</name>
    <message numerus="yes">
        <source>%Ln more stand in Sessions, Actions.</source>
        <translation>
            <numerusform>%Ln more stands in Sessions, Actions.</numerusform>
            <numerusform>%Ln more stand in Sessions, Actions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionVerbs</name>
    <message numerus="yes">
        <source>%Ln actions are open again.</source>
        <translation>
            <numerusform>%Ln action is open again.</numerusform>
            <numerusform>%Ln actions are open again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions are done.</source>
        <translation>
            <numerusform>%Ln action is done.</numerusform>
            <numerusform>%Ln actions are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions are let go.</source>
        <translation>
            <numerusform>%Ln action is let go.</numerusform>
            <numerusform>%Ln actions are let go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions are in sight again.</source>
        <translation>
            <numerusform>%Ln action is in sight again.</numerusform>
            <numerusform>%Ln actions are in sight again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions have another owner.</source>
        <translation>
            <numerusform>%Ln action has another owner.</numerusform>
            <numerusform>%Ln actions have another owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions are snoozed until {day}.</source>
        <translation>
            <numerusform>%Ln action is snoozed until {day}.</numerusform>
            <numerusform>%Ln actions are snoozed until {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions have no day now.</source>
        <translation>
            <numerusform>%Ln action has no day now.</numerusform>
            <numerusform>%Ln actions have no day now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions are due {day} now.</source>
        <translation>
            <numerusform>%Ln action is due {day} now.</numerusform>
            <numerusform>%Ln actions are due {day} now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions stay: no session to come is planned for them.</source>
        <translation>
            <numerusform>%Ln action stays: no session to come is planned for it.</numerusform>
            <numerusform>%Ln actions stay: no session to come is planned for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Again</name>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>same weekday, every %n months</source>
        <translation>
            <numerusform>same weekday, every month</numerusform>
            <numerusform>same weekday, every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are written ahead, up to {day}.</source>
        <translation>
            <numerusform>%n session is written ahead, on {day}.</numerusform>
            <numerusform>%n sessions are written ahead, up to {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backlinks</name>
    <message numerus="yes">
        <source>In your journal: %Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinCard</name>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shred %Ln entries now? Nobody can bring them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingTab</name>
    <message numerus="yes">
        <source>Looking… %Ln entries so far</source>
        <translation>
            <numerusform>Looking… %Ln entry so far</numerusform>
            <numerusform>Looking… %Ln entries so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in the bin</source>
        <translation>
            <numerusform>%Ln entry is in the bin</numerusform>
            <numerusform>%Ln entries are in the bin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln more</numerusform>
            <numerusform>+%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message numerus="yes">
        <source>Still to write up: %Ln</source>
        <translation>
            <numerusform>Still to write up: %Ln</numerusform>
            <numerusform>Still to write up: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message numerus="yes">
        <source>+ %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more to narrow down by</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyTab</name>
    <message numerus="yes">
        <source>{done} of %Ln entries</source>
        <translation>
            <numerusform>{done} of one entry</numerusform>
            <numerusform>{done} of %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy is there, with %Ln entries.</source>
        <translation>
            <numerusform>The copy is there, with one entry.</numerusform>
            <numerusform>The copy is there, with %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters or signs have no font on this computer and are missing on the pages. The other forms have them.</source>
        <translation>
            <numerusform>%Ln letter or sign has no font on this computer and is missing on the pages. The other forms have it.</numerusform>
            <numerusform>%Ln letters or signs have no font on this computer and are missing on the pages. The other forms have them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cue</name>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message numerus="yes">
        <source>Keep %Ln actions out of sight until…</source>
        <translation>
            <numerusform>Keep %Ln action out of sight until…</numerusform>
            <numerusform>Keep %Ln actions out of sight until…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln actions openly to another day</source>
        <translation>
            <numerusform>Set %Ln action openly to another day</numerusform>
            <numerusform>Set %Ln actions openly to another day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveringSheet</name>
    <message numerus="yes">
        <source>Delivering %n letters…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message numerus="yes">
        <source>Search %Ln entries</source>
        <translation>
            <numerusform>Search %Ln entry</numerusform>
            <numerusform>Search %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryListModel</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryListView</name>
    <message numerus="yes">
        <source>The best %Ln of many</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters that no file can keep were left out.</source>
        <translation>
            <numerusform>%Ln character that no file can keep was left out.</numerusform>
            <numerusform>%Ln characters that no file can keep were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FarewellCard</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private notes</source>
        <translation>
            <numerusform>%n private note</numerusform>
            <numerusform>%n private notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflections</source>
        <translation>
            <numerusform>%n reflection</numerusform>
            <numerusform>%n reflections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message numerus="yes">
        <source>All %Ln sessions of the series from this one on</source>
        <translation>
            <numerusform>This session of the series only</numerusform>
            <numerusform>All %Ln sessions of the series from this one on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstEntries</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message numerus="yes">
        <source>%Ln actions are due</source>
        <translation>
            <numerusform>%Ln action is due</numerusform>
            <numerusform>%Ln actions are due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stand in the file.</source>
        <translation>
            <numerusform>%n person stands in the file.</numerusform>
            <numerusform>%n people stand in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them seem to be here already; choose them to add them twice.</source>
        <translation>
            <numerusform>%n of them seems to be here already; choose them to add them twice.</numerusform>
            <numerusform>%n of them seem to be here already; choose them to add them twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are added.</source>
        <translation>
            <numerusform>%n person is added.</numerusform>
            <numerusform>%n people are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not taken:</source>
        <translation>
            <numerusform>%n was not taken:</numerusform>
            <numerusform>%n were not taken:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>and %n more.</numerusform>
            <numerusform>and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReminder</name>
    <message numerus="yes">
        <source>%Ln entries of {name} came before the desk was locked or closed. Choose it once more, and the rest comes.</source>
        <translation>
            <numerusform>%Ln entry of {name} came before the desk was locked or closed. Choose it once more, and the rest comes.</numerusform>
            <numerusform>%Ln entries of {name} came before the desk was locked or closed. Choose it once more, and the rest comes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message numerus="yes">
        <source>The code has %n seats: name each of them.</source>
        <translation>
            <numerusform>The code has %n seat: name each of them.</numerusform>
            <numerusform>The code has %n seats: name each of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalDays</name>
    <message numerus="yes">
        <source>%Ln entries on {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this day in %Ln earlier years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalImport</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files, {size}</source>
        <translation>
            <numerusform>%Ln file, {size}</numerusform>
            <numerusform>%Ln files, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries. They are left as they are.</source>
        <translation>
            <numerusform>%Ln entry. It is left as it is.</numerusform>
            <numerusform>%Ln entries. They are left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the same moment as one that came before, with other words. Both stand.</source>
        <translation>
            <numerusform>%Ln entry of the same moment as one that came before, with other words. Both stand.</numerusform>
            <numerusform>%Ln entries of the same moment as one that came before, with other words. Both stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in your journal</source>
        <translation>
            <numerusform>%Ln entry is in your journal</numerusform>
            <numerusform>%Ln entries are in your journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The place where they were taken was left out of %Ln pictures.</source>
        <translation>
            <numerusform>The place where it was taken was left out of %Ln picture.</numerusform>
            <numerusform>The place where they were taken was left out of %Ln pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not read, or not whole:</source>
        <translation>
            <numerusform>%Ln was not read, or not whole:</numerusform>
            <numerusform>%Ln were not read, or not whole:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, because you worked on them since:</source>
        <translation>
            <numerusform>%Ln stays, because you worked on it since:</numerusform>
            <numerusform>%Ln stay, because you worked on them since:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaterCard</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListOutline</name>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>after %n day</numerusform>
            <numerusform>after %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message numerus="yes">
        <source>%n items of the agenda</source>
        <translation>
            <numerusform>%n item of the agenda</numerusform>
            <numerusform>%n items of the agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels of goals</source>
        <translation>
            <numerusform>%n level of a goal</numerusform>
            <numerusform>%n levels of goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns in writing</source>
        <translation>
            <numerusform>%n turn in writing</numerusform>
            <numerusform>%n turns in writing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveRow</name>
    <message numerus="yes">
        <source>Move %Ln sessions</source>
        <translation>
            <numerusform>Move %Ln session</numerusform>
            <numerusform>Move %Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NudgeCard</name>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message numerus="yes">
        <source>Bring in %Ln entries</source>
        <translation>
            <numerusform>Bring in %Ln entry</numerusform>
            <numerusform>Bring in %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries to bring in</source>
        <translation>
            <numerusform>%Ln entry to bring in</numerusform>
            <numerusform>%Ln entries to bring in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message numerus="yes">
        <source>%Ln entries of {number} are read</source>
        <translation>
            <numerusform>%Ln entry of {number} is read</numerusform>
            <numerusform>%Ln entries of {number} are read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Putting</name>
    <message numerus="yes">
        <source>Adding “{name}”… %Ln more after it.</source>
        <translation>
            <numerusform>Adding “{name}”… One more after it.</numerusform>
            <numerusform>Adding “{name}”… %Ln more after it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message numerus="yes">
        <source>You talk with %n people now.</source>
        <translation>
            <numerusform>You talk with %n person now.</numerusform>
            <numerusform>You talk with %n people now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message numerus="yes">
        <source>%Ln sessions are cancelled.</source>
        <translation>
            <numerusform>%Ln session is cancelled.</numerusform>
            <numerusform>%Ln sessions are cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %Ln sessions did not happen.</source>
        <translation>
            <numerusform>Noted: %Ln session did not happen.</numerusform>
            <numerusform>Noted: %Ln sessions did not happen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions are planned again.</source>
        <translation>
            <numerusform>%Ln session is planned again.</numerusform>
            <numerusform>%Ln sessions are planned again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions are moved.</source>
        <translation>
            <numerusform>%Ln session is moved.</numerusform>
            <numerusform>%Ln sessions are moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to come</source>
        <translation>
            <numerusform>%Ln to come</numerusform>
            <numerusform>%Ln to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to write up</source>
        <translation>
            <numerusform>%Ln to write up</numerusform>
            <numerusform>%Ln to write up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message numerus="yes">
        <source>%Ln files beside the entries of your journal take {size}, those in the bin included.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln levels of goals</source>
        <translation>
            <numerusform>%Ln level of a goal</numerusform>
            <numerusform>%Ln levels of goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetThreads</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Threads</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPlace</name>
    <message numerus="yes">
        <source>%Ln sessions this week</source>
        <translation>
            <numerusform>%Ln session this week</numerusform>
            <numerusform>%Ln sessions this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to write up</source>
        <translation>
            <numerusform>%Ln still to write up</numerusform>
            <numerusform>%Ln still to write up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message numerus="yes">
        <source>%Ln files were not added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The place was taken out of %Ln files.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln files tell about themselves could not all be read: a place may still be in them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnsCard</name>
    <message numerus="yes">
        <source>you agreed on %n days to reply</source>
        <translation>
            <numerusform>you agreed on %n day to reply</numerusform>
            <numerusform>you agreed on %n days to reply</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circles</name>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>people</name>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions since {first}, the last one on {last}</source>
        <translation>
            <numerusform>%n session since {first}, the last one on {last}</numerusform>
            <numerusform>%n sessions since {first}, the last one on {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>promises</comment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>promises</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n let go</source>
        <comment>promises</comment>
        <translation>
            <numerusform>%n let go</numerusform>
            <numerusform>%n let go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{here} of %n people</source>
        <translation>
            <numerusform>{here} of %n person</numerusform>
            <numerusform>{here} of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You said that %n people at once are enough, and so many are here.</source>
        <translation>
            <numerusform>You said that %n person at once is enough, and so many are here.</numerusform>
            <numerusform>You said that %n people at once are enough, and so many are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions held</source>
        <translation>
            <numerusform>%n session held</numerusform>
            <numerusform>%n sessions held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open actions</source>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message numerus="yes">
        <source>There is a session with them on %n of these days already: {day}.</source>
        <translation>
            <numerusform>There is a session with them on %n of these days already: {day}.</numerusform>
            <numerusform>There are sessions with them on %n of these days already, first on {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shift</name>
    <message numerus="yes">
        <source>%n hours later there than last time</source>
        <translation>
            <numerusform>%n hour later there than last time</numerusform>
            <numerusform>%n hours later there than last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes later there than last time</source>
        <translation>
            <numerusform>%n minute later there than last time</numerusform>
            <numerusform>%n minutes later there than last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours earlier there than last time</source>
        <translation>
            <numerusform>%n hour earlier there than last time</numerusform>
            <numerusform>%n hours earlier there than last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes earlier there than last time</source>
        <translation>
            <numerusform>%n minute earlier there than last time</numerusform>
            <numerusform>%n minutes earlier there than last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours later for you than last time</source>
        <translation>
            <numerusform>%n hour later for you than last time</numerusform>
            <numerusform>%n hours later for you than last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes later for you than last time</source>
        <translation>
            <numerusform>%n minute later for you than last time</numerusform>
            <numerusform>%n minutes later for you than last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours earlier for you than last time</source>
        <translation>
            <numerusform>%n hour earlier for you than last time</numerusform>
            <numerusform>%n hours earlier for you than last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes earlier for you than last time</source>
        <translation>
            <numerusform>%n minute earlier for you than last time</numerusform>
            <numerusform>%n minutes earlier for you than last time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>when</name>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
