<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActionRows</name>
    <message numerus="yes">
        <source>%Ln more stand in Sessions, Actions.</source>
        <translation>
            <numerusform>«%Ln more stand in Sessions, Actions.»</numerusform>
            <numerusform>«%Ln more stand in Sessions, Actions.»</numerusform>
            <numerusform>«%Ln more stand in Sessions, Actions.»</numerusform>
            <numerusform>«%Ln more stand in Sessions, Actions.»</numerusform>
            <numerusform>«%Ln more stand in Sessions, Actions.»</numerusform>
            <numerusform>«%Ln more stand in Sessions, Actions.»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionVerbs</name>
    <message numerus="yes">
        <source>%Ln actions are open again.</source>
        <translation>
            <numerusform>«%Ln actions are open again.»</numerusform>
            <numerusform>«%Ln actions are open again.»</numerusform>
            <numerusform>«%Ln actions are open again.»</numerusform>
            <numerusform>«%Ln actions are open again.»</numerusform>
            <numerusform>«%Ln actions are open again.»</numerusform>
            <numerusform>«%Ln actions are open again.»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions are done.</source>
        <translation>
            <numerusform>«%Ln actions are done.»</numerusform>
            <numerusform>«%Ln actions are done.»</numerusform>
            <numerusform>«%Ln actions are done.»</numerusform>
            <numerusform>«%Ln actions are done.»</numerusform>
            <numerusform>«%Ln actions are done.»</numerusform>
            <numerusform>«%Ln actions are done.»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions are let go.</source>
        <translation>
            <numerusform>«%Ln actions are let go.»</numerusform>
            <numerusform>«%Ln actions are let go.»</numerusform>
            <numerusform>«%Ln actions are let go.»</numerusform>
            <numerusform>«%Ln actions are let go.»</numerusform>
            <numerusform>«%Ln actions are let go.»</numerusform>
            <numerusform>«%Ln actions are let go.»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions are in sight again.</source>
        <translation>
            <numerusform>«%Ln actions are in sight again.»</numerusform>
            <numerusform>«%Ln actions are in sight again.»</numerusform>
            <numerusform>«%Ln actions are in sight again.»</numerusform>
            <numerusform>«%Ln actions are in sight again.»</numerusform>
            <numerusform>«%Ln actions are in sight again.»</numerusform>
            <numerusform>«%Ln actions are in sight again.»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions have another owner.</source>
        <translation>
            <numerusform>«%Ln actions have another owner.»</numerusform>
            <numerusform>«%Ln actions have another owner.»</numerusform>
            <numerusform>«%Ln actions have another owner.»</numerusform>
            <numerusform>«%Ln actions have another owner.»</numerusform>
            <numerusform>«%Ln actions have another owner.»</numerusform>
            <numerusform>«%Ln actions have another owner.»</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried to the next session.</source>
        <translation>«Carried to the next session.»</translation>
    </message>
    <message>
        <source>Snoozed until the next session.</source>
        <translation>«Snoozed until the next session.»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions are snoozed until {day}.</source>
        <translation>
            <numerusform>«%Ln actions are snoozed until {day}.»</numerusform>
            <numerusform>«%Ln actions are snoozed until {day}.»</numerusform>
            <numerusform>«%Ln actions are snoozed until {day}.»</numerusform>
            <numerusform>«%Ln actions are snoozed until {day}.»</numerusform>
            <numerusform>«%Ln actions are snoozed until {day}.»</numerusform>
            <numerusform>«%Ln actions are snoozed until {day}.»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions have no day now.</source>
        <translation>
            <numerusform>«%Ln actions have no day now.»</numerusform>
            <numerusform>«%Ln actions have no day now.»</numerusform>
            <numerusform>«%Ln actions have no day now.»</numerusform>
            <numerusform>«%Ln actions have no day now.»</numerusform>
            <numerusform>«%Ln actions have no day now.»</numerusform>
            <numerusform>«%Ln actions have no day now.»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions are due {day} now.</source>
        <translation>
            <numerusform>«%Ln actions are due {day} now.»</numerusform>
            <numerusform>«%Ln actions are due {day} now.»</numerusform>
            <numerusform>«%Ln actions are due {day} now.»</numerusform>
            <numerusform>«%Ln actions are due {day} now.»</numerusform>
            <numerusform>«%Ln actions are due {day} now.»</numerusform>
            <numerusform>«%Ln actions are due {day} now.»</numerusform>
        </translation>
    </message>
    <message>
        <source>The action has other words.</source>
        <translation>«The action has other words.»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions stay: no session to come is planned for them.</source>
        <translation>
            <numerusform>«%Ln actions stay: no session to come is planned for them.»</numerusform>
            <numerusform>«%Ln actions stay: no session to come is planned for them.»</numerusform>
            <numerusform>«%Ln actions stay: no session to come is planned for them.»</numerusform>
            <numerusform>«%Ln actions stay: no session to come is planned for them.»</numerusform>
            <numerusform>«%Ln actions stay: no session to come is planned for them.»</numerusform>
            <numerusform>«%Ln actions stay: no session to come is planned for them.»</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>«Plan a session»</translation>
    </message>
</context>
<context>
    <name>ActionsCard</name>
    <message>
        <source>Actions</source>
        <translation>«Actions»</translation>
    </message>
    <message>
        <source>For both of you · not sent</source>
        <translation>«For both of you · not sent»</translation>
    </message>
    <message>
        <source>Add an action: who, what, by when</source>
        <translation>«Add an action: who, what, by when»</translation>
    </message>
    <message>
        <source>Add an action…</source>
        <translation>«Add an action…»</translation>
    </message>
    <message>
        <source>@ name first for the other’s step; a day at the end</source>
        <translation>«@ name first for the other’s step; a day at the end»</translation>
    </message>
    <message>
        <source>@ name first for a member’s step; a day at the end</source>
        <translation>«@ name first for a member’s step; a day at the end»</translation>
    </message>
    <message>
        <source>Action: {action}</source>
        <translation>«Action: {action}»</translation>
    </message>
    <message>
        <source>The action is done.</source>
        <translation>«The action is done.»</translation>
    </message>
    <message>
        <source>The action is open again.</source>
        <translation>«The action is open again.»</translation>
    </message>
</context>
<context>
    <name>ActionsLayout</name>
    <message>
        <source>All actions</source>
        <translation>«All actions»</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>«Actions»</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>«Open»</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>«Snoozed»</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>«Done lately»</translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation>«Which actions»</translation>
    </message>
    <message>
        <source>Mine and theirs</source>
        <translation>«Mine and theirs»</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>«Mine»</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>«Theirs»</translation>
    </message>
    <message>
        <source>Whose actions</source>
        <translation>«Whose actions»</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>«By person»</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>«By session»</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>«By day»</translation>
    </message>
    <message>
        <source>How they stand together</source>
        <translation>«How they stand together»</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>«Done»</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>«Snooze…»</translation>
    </message>
    <message>
        <source>Back now</source>
        <translation>«Back now»</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>«Another day…»</translation>
    </message>
    <message>
        <source>Carry to the next session</source>
        <translation>«Carry to the next session»</translation>
    </message>
    <message>
        <source>Other words…</source>
        <translation>«Other words…»</translation>
    </message>
    <message>
        <source>It is theirs</source>
        <translation>«It is theirs»</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>«Let go»</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>«Open again»</translation>
    </message>
    <message>
        <source>Write the first action</source>
        <translation>«Write the first action»</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>«Nothing is open»</translation>
    </message>
    <message>
        <source>An action is a promised step: who, what, perhaps by when. Write one in plain words above, or behind a ! in the notes of a session.</source>
        <translation>«An action is a promised step: who, what, perhaps by when. Write one in plain words above, or behind a ! in the notes of a session.»</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>«Nothing is snoozed»</translation>
    </message>
    <message>
        <source>What you snooze is out of sight here and on Today, and is back by itself.</source>
        <translation>«What you snooze is out of sight here and on Today, and is back by itself.»</translation>
    </message>
    <message>
        <source>Nothing was done or let go in the last thirty days</source>
        <translation>«Nothing was done or let go in the last thirty days»</translation>
    </message>
    <message>
        <source>What is done stays readable in its session, for as long as the desk.</source>
        <translation>«What is done stays readable in its session, for as long as the desk.»</translation>
    </message>
</context>
<context>
    <name>ActionsView</name>
    <message>
        <source>It is theirs</source>
        <translation>«It is theirs»</translation>
    </message>
    <message>
        <source>It is mine</source>
        <translation>«It is mine»</translation>
    </message>
    <message>
        <source>Action: {action}</source>
        <translation>«Action: {action}»</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>A file was added.</source>
        <translation>«A file was added.»</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>Copy the address</source>
        <translation>«Copy the address»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>«Close»</translation>
    </message>
    <message>
        <source>{address} · MentorDesk opens no address</source>
        <translation>«{address} · MentorDesk opens no address»</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>«Copied»</translation>
    </message>
</context>
<context>
    <name>Again</name>
    <message>
        <source>How it comes again</source>
        <translation>«How it comes again»</translation>
    </message>
    <message>
        <source>Days from one to the next</source>
        <translation>«Days from one to the next»</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>«Sooner»</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>«Later»</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>«Until»</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>«goes on»</translation>
    </message>
    <message>
        <source>Whose clock keeps the hour</source>
        <translation>«Whose clock keeps the hour»</translation>
    </message>
    <message>
        <source>Comes a&amp;gain</source>
        <translation>«Comes a&amp;gain»</translation>
    </message>
    <message>
        <source>Days &amp;from one to the next</source>
        <translation>«Days &amp;from one to the next»</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>«&amp;Until»</translation>
    </message>
    <message>
        <source>Whose &amp;clock keeps the hour</source>
        <translation>«Whose &amp;clock keeps the hour»</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>«every %n weeks»</numerusform>
            <numerusform>«every %n weeks»</numerusform>
            <numerusform>«every %n weeks»</numerusform>
            <numerusform>«every %n weeks»</numerusform>
            <numerusform>«every %n weeks»</numerusform>
            <numerusform>«every %n weeks»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>same weekday, every %n months</source>
        <translation>
            <numerusform>«same weekday, every %n months»</numerusform>
            <numerusform>«same weekday, every %n months»</numerusform>
            <numerusform>«same weekday, every %n months»</numerusform>
            <numerusform>«same weekday, every %n months»</numerusform>
            <numerusform>«same weekday, every %n months»</numerusform>
            <numerusform>«same weekday, every %n months»</numerusform>
        </translation>
    </message>
    <message>
        <source>once</source>
        <translation>«once»</translation>
    </message>
    <message>
        <source>another rhythm</source>
        <translation>«another rhythm»</translation>
    </message>
    <message>
        <source>the one in {city}</source>
        <translation>«the one in {city}»</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>«yours»</translation>
    </message>
    <message>
        <source>There is a session with them on this day already, at {time}.</source>
        <translation>«There is a session with them on this day already, at {time}.»</translation>
    </message>
    <message>
        <source>No session of this series is still to come.</source>
        <translation>«No session of this series is still to come.»</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are written ahead, up to {day}.</source>
        <translation>
            <numerusform>«%n sessions are written ahead, up to {day}.»</numerusform>
            <numerusform>«%n sessions are written ahead, up to {day}.»</numerusform>
            <numerusform>«%n sessions are written ahead, up to {day}.»</numerusform>
            <numerusform>«%n sessions are written ahead, up to {day}.»</numerusform>
            <numerusform>«%n sessions are written ahead, up to {day}.»</numerusform>
            <numerusform>«%n sessions are written ahead, up to {day}.»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>«Agenda»</translation>
    </message>
    <message>
        <source>One more item, with its minutes at the end</source>
        <translation>«One more item, with its minutes at the end»</translation>
    </message>
    <message>
        <source>Add an item… 10</source>
        <translation>«Add an item… 10»</translation>
    </message>
    <message>
        <source>Enter keeps the new words, Esc leaves the item as it is.</source>
        <translation>«Enter keeps the new words, Esc leaves the item as it is.»</translation>
    </message>
    <message>
        <source>Nothing stands on the agenda yet.</source>
        <translation>«Nothing stands on the agenda yet.»</translation>
    </message>
    <message>
        <source>{total} of {planned} planned</source>
        <translation>«{total} of {planned} planned»</translation>
    </message>
    <message>
        <source>more than there is time for: choose</source>
        <translation>«more than there is time for: choose»</translation>
    </message>
    <message>
        <source>Your questions, and the agenda</source>
        <translation>«Your questions, and the agenda»</translation>
    </message>
    <message>
        <source>Add a question… 10</source>
        <translation>«Add a question… 10»</translation>
    </message>
    <message>
        <source>An item is on the agenda.</source>
        <translation>«An item is on the agenda.»</translation>
    </message>
    <message>
        <source>The item has other words.</source>
        <translation>«The item has other words.»</translation>
    </message>
    <message>
        <source>The item is ticked.</source>
        <translation>«The item is ticked.»</translation>
    </message>
    <message>
        <source>The tick is taken away.</source>
        <translation>«The tick is taken away.»</translation>
    </message>
    <message>
        <source>The agenda has another order.</source>
        <translation>«The agenda has another order.»</translation>
    </message>
    <message>
        <source>The item has other minutes.</source>
        <translation>«The item has other minutes.»</translation>
    </message>
    <message>
        <source>“{title}” is off the agenda.</source>
        <translation>«“{title}” is off the agenda.»</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>now</source>
        <translation>«now»</translation>
    </message>
    <message>
        <source>talked about</source>
        <translation>«talked about»</translation>
    </message>
</context>
<context>
    <name>AgreedFields</name>
    <message>
        <source>What you agreed</source>
        <translation>«What you agreed»</translation>
    </message>
    <message>
        <source>Whatever you know by now. All of it may stay empty.</source>
        <translation>«Whatever you know by now. All of it may stay empty.»</translation>
    </message>
    <message>
        <source>Days until a reply</source>
        <translation>«Days until a reply»</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>«not agreed»</translation>
    </message>
    <message>
        <source>Fewer days</source>
        <translation>«Fewer days»</translation>
    </message>
    <message>
        <source>More days</source>
        <translation>«More days»</translation>
    </message>
    <message>
        <source>Their usual hours</source>
        <translation>«Their usual hours»</translation>
    </message>
    <message>
        <source>Show the word</source>
        <translation>«Show the word»</translation>
    </message>
    <message>
        <source>Cover the word</source>
        <translation>«Cover the word»</translation>
    </message>
    <message>
        <source>The first is tried first. Alt+Up and Alt+Down change the order.</source>
        <translation>«The first is tried first. Alt+Up and Alt+Down change the order.»</translation>
    </message>
    <message>
        <source>How many days you both have to answer. 0: you did not agree on it.</source>
        <translation>«How many days you both have to answer. 0: you did not agree on it.»</translation>
    </message>
    <message>
        <source>On their clocks. They make it easier to find a time.</source>
        <translation>«On their clocks. They make it easier to find a time.»</translation>
    </message>
    <message>
        <source>A neutral word that changes the subject when somebody may be listening, such as “Did the books arrive?”. It stays covered on the page.</source>
        <translation>«A neutral word that changes the subject when somebody may be listening, such as “Did the books arrive?”. It stays covered on the page.»</translation>
    </message>
    <message>
        <source>Ways to &amp;reach them</source>
        <translation>«Ways to &amp;reach them»</translation>
    </message>
    <message>
        <source>A reply &amp;takes, in days</source>
        <translation>«A reply &amp;takes, in days»</translation>
    </message>
    <message>
        <source>Their &amp;usual hours</source>
        <translation>«Their &amp;usual hours»</translation>
    </message>
    <message>
        <source>What they need to take &amp;part</source>
        <translation>«What they need to take &amp;part»</translation>
    </message>
    <message>
        <source>What helps with the lan&amp;guage</source>
        <translation>«What helps with the lan&amp;guage»</translation>
    </message>
    <message>
        <source>&amp;Word for a line that is not safe</source>
        <translation>«&amp;Word for a line that is not safe»</translation>
    </message>
    <message>
        <source>such as captions, large print, a break</source>
        <translation>«such as captions, large print, a break»</translation>
    </message>
    <message>
        <source>such as slow, short sentences, an interpreter</source>
        <translation>«such as slow, short sentences, an interpreter»</translation>
    </message>
</context>
<context>
    <name>AnnouncementCard</name>
    <message>
        <source>From your programme</source>
        <translation>«From your programme»</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>«Put away»</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>{area}: {word}</source>
        <translation>«{area}: {word}»</translation>
    </message>
    <message>
        <source>{area}: at the start “{then}”, now “{now}”</source>
        <translation>«{area}: at the start “{then}”, now “{now}”»</translation>
    </message>
    <message>
        <source>{statement} ({word})</source>
        <translation>«{statement} ({word})»</translation>
    </message>
    <message>
        <source>{statement} (at the start: {word})</source>
        <translation>«{statement} (at the start: {word})»</translation>
    </message>
    <message>
        <source>{statement} (at the start: {then}; now: {now})</source>
        <translation>«{statement} (at the start: {then}; now: {now})»</translation>
    </message>
    <message>
        <source>I begin with: {area}</source>
        <translation>«I begin with: {area}»</translation>
    </message>
    <message>
        <source>start here</source>
        <translation>«start here»</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>«growing»</translation>
    </message>
    <message>
        <source>keep it up</source>
        <translation>«keep it up»</translation>
    </message>
    <message>
        <source>too few marks to say</source>
        <translation>«too few marks to say»</translation>
    </message>
</context>
<context>
    <name>AskedChoice</name>
    <message>
        <source>not yet</source>
        <translation>«not yet»</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>«partly»</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>«yes»</translation>
    </message>
</context>
<context>
    <name>AttachmentWords</name>
    <message>
        <source>A place was taken out; not all that the file tells about itself could be read</source>
        <translation>«A place was taken out; not all that the file tells about itself could be read»</translation>
    </message>
    <message>
        <source>The place was taken out</source>
        <translation>«The place was taken out»</translation>
    </message>
    <message>
        <source>What the file tells about itself could not all be read; a place may still be in it</source>
        <translation>«What the file tells about itself could not all be read; a place may still be in it»</translation>
    </message>
</context>
<context>
    <name>Backlinks</name>
    <message>
        <source>Only you</source>
        <translation>«Only you»</translation>
    </message>
    <message>
        <source>In your journal: one entry</source>
        <translation>«In your journal: one entry»</translation>
    </message>
    <message numerus="yes">
        <source>In your journal: %Ln entries</source>
        <translation>
            <numerusform>«In your journal: %Ln entries»</numerusform>
            <numerusform>«In your journal: %Ln entries»</numerusform>
            <numerusform>«In your journal: %Ln entries»</numerusform>
            <numerusform>«In your journal: %Ln entries»</numerusform>
            <numerusform>«In your journal: %Ln entries»</numerusform>
            <numerusform>«In your journal: %Ln entries»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Write to a question</source>
        <translation>«Write to a question»</translation>
    </message>
    <message>
        <source>Give the entry a tag</source>
        <translation>«Give the entry a tag»</translation>
    </message>
    <message>
        <source>Star the entry, or take the star away</source>
        <translation>«Star the entry, or take the star away»</translation>
    </message>
    <message>
        <source>Star the chosen words, as evidence for a goal</source>
        <translation>«Star the chosen words, as evidence for a goal»</translation>
    </message>
    <message>
        <source>Star this passage… (evidence for a goal)</source>
        <translation>«Star this passage… (evidence for a goal)»</translation>
    </message>
    <message>
        <source>Give this entry a tag</source>
        <translation>«Give this entry a tag»</translation>
    </message>
</context>
<context>
    <name>BinCard</name>
    <message>
        <source>Deleted: {day}</source>
        <translation>«Deleted: {day}»</translation>
    </message>
    <message>
        <source>one day left</source>
        <translation>«one day left»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>«%Ln days left»</numerusform>
            <numerusform>«%Ln days left»</numerusform>
            <numerusform>«%Ln days left»</numerusform>
            <numerusform>«%Ln days left»</numerusform>
            <numerusform>«%Ln days left»</numerusform>
            <numerusform>«%Ln days left»</numerusform>
        </translation>
    </message>
    <message>
        <source>No title</source>
        <translation>«No title»</translation>
    </message>
    <message>
        <source>The entry is back in your journal.</source>
        <translation>«The entry is back in your journal.»</translation>
    </message>
    <message>
        <source>Shred “{name}” now? Nobody can bring it back, not even you.</source>
        <translation>«Shred “{name}” now? Nobody can bring it back, not even you.»</translation>
    </message>
    <message numerus="yes">
        <source>Shred %Ln entries now? Nobody can bring them back.</source>
        <translation>
            <numerusform>«Shred %Ln entries now? Nobody can bring them back.»</numerusform>
            <numerusform>«Shred %Ln entries now? Nobody can bring them back.»</numerusform>
            <numerusform>«Shred %Ln entries now? Nobody can bring them back.»</numerusform>
            <numerusform>«Shred %Ln entries now? Nobody can bring them back.»</numerusform>
            <numerusform>«Shred %Ln entries now? Nobody can bring them back.»</numerusform>
            <numerusform>«Shred %Ln entries now? Nobody can bring them back.»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinCardView</name>
    <message>
        <source>Bin</source>
        <translation>«Bin»</translation>
    </message>
    <message>
        <source>What you deleted lies here for 30 days and can be brought back. Then it is shredded: with every wording and file of it, for good.</source>
        <translation>«What you deleted lies here for 30 days and can be brought back. Then it is shredded: with every wording and file of it, for good.»</translation>
    </message>
    <message>
        <source>Deleted entries, the latest first</source>
        <translation>«Deleted entries, the latest first»</translation>
    </message>
    <message>
        <source>The deleted entry</source>
        <translation>«The deleted entry»</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>«The bin is empty»</translation>
    </message>
    <message>
        <source>A deleted entry comes here first.</source>
        <translation>«A deleted entry comes here first.»</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>«Bring back»</translation>
    </message>
    <message>
        <source>Shred now…</source>
        <translation>«Shred now…»</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>«Empty the bin…»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>«Close»</translation>
    </message>
    <message>
        <source>Shred for good</source>
        <translation>«Shred for good»</translation>
    </message>
    <message>
        <source>Keep it in the bin</source>
        <translation>«Keep it in the bin»</translation>
    </message>
</context>
<context>
    <name>BriefCard</name>
    <message>
        <source>The brief</source>
        <translation>«The brief»</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>«Show all of it»</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>«Goals»</translation>
    </message>
    <message>
        <source>This is your first session together</source>
        <translation>«This is your first session together»</translation>
    </message>
    <message>
        <source>No session of this circle is written up yet</source>
        <translation>«No session of this circle is written up yet»</translation>
    </message>
    <message>
        <source>Agreed last time, {day}</source>
        <translation>«Agreed last time, {day}»</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>«Nothing was written down.»</translation>
    </message>
    <message>
        <source>Open on your side</source>
        <translation>«Open on your side»</translation>
    </message>
    <message>
        <source>Open on {name}’s side</source>
        <translation>«Open on {name}’s side»</translation>
    </message>
    <message>
        <source>Open with the others</source>
        <translation>«Open with the others»</translation>
    </message>
    <message>
        <source>to look at today</source>
        <translation>«to look at today»</translation>
    </message>
    <message>
        <source>The action is done.</source>
        <translation>«The action is done.»</translation>
    </message>
    <message>
        <source>The action is open again.</source>
        <translation>«The action is open again.»</translation>
    </message>
</context>
<context>
    <name>BringWay</name>
    <message>
        <source>Bring in a journal…</source>
        <translation>«Bring in a journal…»</translation>
    </message>
    <message>
        <source>import day one joplin obsidian jrnl evernote markdown</source>
        <translation>«import day one joplin obsidian jrnl evernote markdown»</translation>
    </message>
</context>
<context>
    <name>BringingCard</name>
    <message>
        <source>Bringing your desk up to date</source>
        <translation>«Bringing your desk up to date»</translation>
    </message>
    <message>
        <source>This MentorDesk is newer than the one that wrote your desk. Your writing is safe: the old file stays as it is until the new one is proved to hold every line.</source>
        <translation>«This MentorDesk is newer than the one that wrote your desk. Your writing is safe: the old file stays as it is until the new one is proved to hold every line.»</translation>
    </message>
    <message>
        <source>A large desk takes up to a minute or two; small ones take no time. You may close the window: then it begins again next time, and nothing is lost.</source>
        <translation>«A large desk takes up to a minute or two; small ones take no time. You may close the window: then it begins again next time, and nothing is lost.»</translation>
    </message>
    <message>
        <source>Step {part} of {parts}: {what}</source>
        <translation>«Step {part} of {parts}: {what}»</translation>
    </message>
    <message>
        <source>looking whether the old file is whole</source>
        <translation>«looking whether the old file is whole»</translation>
    </message>
    <message>
        <source>copying it</source>
        <translation>«copying it»</translation>
    </message>
    <message>
        <source>reading every line of the old file</source>
        <translation>«reading every line of the old file»</translation>
    </message>
    <message>
        <source>giving the copy its new form</source>
        <translation>«giving the copy its new form»</translation>
    </message>
    <message>
        <source>comparing every line with the old file</source>
        <translation>«comparing every line with the old file»</translation>
    </message>
    <message>
        <source>looking whether the new file is whole</source>
        <translation>«looking whether the new file is whole»</translation>
    </message>
    <message>
        <source>putting the new file in its place</source>
        <translation>«putting the new file in its place»</translation>
    </message>
</context>
<context>
    <name>BringingTab</name>
    <message>
        <source>Choose the file of a journal</source>
        <translation>«Choose the file of a journal»</translation>
    </message>
    <message>
        <source>Choose the folder of a journal</source>
        <translation>«Choose the folder of a journal»</translation>
    </message>
    <message>
        <source>Looking at {name}…</source>
        <translation>«Looking at {name}…»</translation>
    </message>
    <message numerus="yes">
        <source>Looking… %Ln entries so far</source>
        <translation>
            <numerusform>«Looking… %Ln entries so far»</numerusform>
            <numerusform>«Looking… %Ln entries so far»</numerusform>
            <numerusform>«Looking… %Ln entries so far»</numerusform>
            <numerusform>«Looking… %Ln entries so far»</numerusform>
            <numerusform>«Looking… %Ln entries so far»</numerusform>
            <numerusform>«Looking… %Ln entries so far»</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} comes in</source>
        <translation>«{name} comes in»</translation>
    </message>
    <message>
        <source>It begins…</source>
        <translation>«It begins…»</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>«Save the report»</translation>
    </message>
    <message>
        <source>What was brought in</source>
        <translation>«What was brought in»</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>«Text»</translation>
    </message>
    <message>
        <source>The report is saved as {name}.</source>
        <translation>«The report is saved as {name}.»</translation>
    </message>
    <message>
        <source>An import is taken back</source>
        <translation>«An import is taken back»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in the bin</source>
        <translation>
            <numerusform>«%Ln entries are in the bin»</numerusform>
            <numerusform>«%Ln entries are in the bin»</numerusform>
            <numerusform>«%Ln entries are in the bin»</numerusform>
            <numerusform>«%Ln entries are in the bin»</numerusform>
            <numerusform>«%Ln entries are in the bin»</numerusform>
            <numerusform>«%Ln entries are in the bin»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingView</name>
    <message>
        <source>Bring in a journal</source>
        <translation>«Bring in a journal»</translation>
    </message>
    <message>
        <source>Back to your entries</source>
        <translation>«Back to your entries»</translation>
    </message>
    <message>
        <source>Choose the file or the folder that another program has exported: as it came, also when it is a zip. You see first what is in it, what is here already and what cannot be carried.

Nothing in the file is changed, nothing leaves this computer, and the same journal twice brings nothing twice. You may stop at any time: what has come stays, and the rest comes when you go on.

A journal that was brought in can be taken back as a whole: its entries go to the bin, but for those that you worked on since.</source>
        <translation>«Choose the file or the folder that another program has exported: as it came, also when it is a zip. You see first what is in it, what is here already and what cannot be carried.

Nothing in the file is changed, nothing leaves this computer, and the same journal twice brings nothing twice. You may stop at any time: what has come stays, and the rest comes when you go on.

A journal that was brought in can be taken back as a whole: its entries go to the bin, but for those that you worked on since.»</translation>
    </message>
    <message>
        <source>Bring in what is shown</source>
        <translation>«Bring in what is shown»</translation>
    </message>
    <message>
        <source>Back; while it comes in: stop</source>
        <translation>«Back; while it comes in: stop»</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>«+%Ln more»</numerusform>
            <numerusform>«+%Ln more»</numerusform>
            <numerusform>«+%Ln more»</numerusform>
            <numerusform>«+%Ln more»</numerusform>
            <numerusform>«+%Ln more»</numerusform>
            <numerusform>«+%Ln more»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>«%Ln sessions»</numerusform>
            <numerusform>«%Ln sessions»</numerusform>
            <numerusform>«%Ln sessions»</numerusform>
            <numerusform>«%Ln sessions»</numerusform>
            <numerusform>«%Ln sessions»</numerusform>
            <numerusform>«%Ln sessions»</numerusform>
        </translation>
    </message>
    <message>
        <source>to write up</source>
        <translation>«to write up»</translation>
    </message>
    <message>
        <source>{day}, {time}. Nothing planned.</source>
        <translation>«{day}, {time}. Nothing planned.»</translation>
    </message>
    <message>
        <source>{day}, {time}, for the second time. Nothing planned.</source>
        <translation>«{day}, {time}, for the second time. Nothing planned.»</translation>
    </message>
    <message>
        <source>{day}, {first} to {last}. Nothing planned.</source>
        <translation>«{day}, {first} to {last}. Nothing planned.»</translation>
    </message>
    <message>
        <source>{day}. No session.</source>
        <translation>«{day}. No session.»</translation>
    </message>
    <message>
        <source>{name}: {day}, {clocks}. Return puts it there, Esc leaves it as it was.</source>
        <translation>«{name}: {day}, {clocks}. Return puts it there, Esc leaves it as it was.»</translation>
    </message>
    <message>
        <source>The session is moved to {day}, {clocks}.</source>
        <translation>«The session is moved to {day}, {clocks}.»</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>«{first} – {last}»</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Today</source>
        <translation>«Today»</translation>
    </message>
    <message numerus="yes">
        <source>Still to write up: %Ln</source>
        <translation>
            <numerusform>«Still to write up: %Ln»</numerusform>
            <numerusform>«Still to write up: %Ln»</numerusform>
            <numerusform>«Still to write up: %Ln»</numerusform>
            <numerusform>«Still to write up: %Ln»</numerusform>
            <numerusform>«Still to write up: %Ln»</numerusform>
            <numerusform>«Still to write up: %Ln»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Go to today</source>
        <translation>«Go to today»</translation>
    </message>
    <message>
        <source>Plan a session at the chosen hour</source>
        <translation>«Plan a session at the chosen hour»</translation>
    </message>
    <message>
        <source>Move the chosen session</source>
        <translation>«Move the chosen session»</translation>
    </message>
    <message>
        <source>Cancel the chosen session</source>
        <translation>«Cancel the chosen session»</translation>
    </message>
    <message>
        <source>On to the next session still to be written up</source>
        <translation>«On to the next session still to be written up»</translation>
    </message>
    <message>
        <source>Save the chosen session as a calendar file</source>
        <translation>«Save the chosen session as a calendar file»</translation>
    </message>
    <message>
        <source>Copy for the other, or questions for them</source>
        <translation>«Copy for the other, or questions for them»</translation>
    </message>
</context>
<context>
    <name>CardCover</name>
    <message>
        <source>Hidden. {key} shows it again.</source>
        <translation>«Hidden. {key} shows it again.»</translation>
    </message>
</context>
<context>
    <name>ChannelRow</name>
    <message>
        <source>Kind</source>
        <translation>«Kind»</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>«Address or number»</translation>
    </message>
    <message>
        <source>Try it earlier (Alt+Up)</source>
        <translation>«Try it earlier (Alt+Up)»</translation>
    </message>
    <message>
        <source>Try it later (Alt+Down)</source>
        <translation>«Try it later (Alt+Down)»</translation>
    </message>
    <message>
        <source>Take this way out</source>
        <translation>«Take this way out»</translation>
    </message>
</context>
<context>
    <name>ChannelRows</name>
    <message>
        <source>A way to reach them</source>
        <translation>«A way to reach them»</translation>
    </message>
</context>
<context>
    <name>CharterWriting</name>
    <message>
        <source>The charter is copied and noted in Sharing, with the code and the names.</source>
        <translation>«The charter is copied and noted in Sharing, with the code and the names.»</translation>
    </message>
    <message>
        <source>Print the charter</source>
        <translation>«Print the charter»</translation>
    </message>
    <message>
        <source>Sent to the printer and noted in Sharing.</source>
        <translation>«Sent to the printer and noted in Sharing.»</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Where does it stand now?</source>
        <translation>«Where does it stand now?»</translation>
    </message>
    <message>
        <source>What did you see that shows it?</source>
        <translation>«What did you see that shows it?»</translation>
    </message>
    <message>
        <source>In one &amp;line</source>
        <translation>«In one &amp;line»</translation>
    </message>
    <message>
        <source>Keep check-in</source>
        <translation>«Keep check-in»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>«Back»</translation>
    </message>
</context>
<context>
    <name>CheckRows</name>
    <message>
        <source>Ready to meet</source>
        <translation>«Ready to meet»</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>«{done} of {all}»</translation>
    </message>
    <message>
        <source>The line is ticked.</source>
        <translation>«The line is ticked.»</translation>
    </message>
    <message>
        <source>The tick is taken away.</source>
        <translation>«The tick is taken away.»</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <source>Checklist</source>
        <translation>«Checklist»</translation>
    </message>
    <message>
        <source>A checklist from the playbook</source>
        <translation>«A checklist from the playbook»</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>«Take it»</translation>
    </message>
    <message>
        <source>The checklist is taken.</source>
        <translation>«The checklist is taken.»</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Backspace takes this off; the words stay.</source>
        <translation>«Backspace takes this off; the words stay.»</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Narrow the list down</source>
        <translation>«Narrow the list down»</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>«starred»</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>«with files»</translation>
    </message>
    <message>
        <source>all</source>
        <translation>«all»</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln</source>
        <translation>
            <numerusform>«+ %Ln»</numerusform>
            <numerusform>«+ %Ln»</numerusform>
            <numerusform>«+ %Ln»</numerusform>
            <numerusform>«+ %Ln»</numerusform>
            <numerusform>«+ %Ln»</numerusform>
            <numerusform>«+ %Ln»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more to narrow down by</source>
        <translation>
            <numerusform>«%Ln more to narrow down by»</numerusform>
            <numerusform>«%Ln more to narrow down by»</numerusform>
            <numerusform>«%Ln more to narrow down by»</numerusform>
            <numerusform>«%Ln more to narrow down by»</numerusform>
            <numerusform>«%Ln more to narrow down by»</numerusform>
            <numerusform>«%Ln more to narrow down by»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>What do you want to share?</source>
        <translation>«What do you want to share?»</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>«Nothing»</translation>
    </message>
    <message>
        <source>Programme office, in numbers</source>
        <translation>«Programme office, in numbers»</translation>
    </message>
    <message>
        <source>Choose line by line</source>
        <translation>«Choose line by line»</translation>
    </message>
    <message>
        <source>Everything stays on this machine.</source>
        <translation>«Everything stays on this machine.»</translation>
    </message>
    <message>
        <source>How many sessions there were, and where goals stand. Never a word of yours.</source>
        <translation>«How many sessions there were, and where goals stand. Never a word of yours.»</translation>
    </message>
    <message>
        <source>Switch each kind on and off, and read what you agree to.</source>
        <translation>«Switch each kind on and off, and read what you agree to.»</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>A year at most. It holds for what you switch on from now on.</source>
        <translation>«A year at most. It holds for what you switch on from now on.»</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>«Until when»</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Bring your journal with you</source>
        <translation>«Bring your journal with you»</translation>
    </message>
    <message>
        <source>From Day One, Joplin, jrnl, Obsidian, RedNotebook, Standard Notes, Apple Journal, Evernote, or files of Markdown and plain text. You see what is in it first, and nothing comes before you say so. The file stays as it is.</source>
        <translation>«From Day One, Joplin, jrnl, Obsidian, RedNotebook, Standard Notes, Apple Journal, Evernote, or files of Markdown and plain text. You see what is in it first, and nothing comes before you say so. The file stays as it is.»</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>«Choose a file…»</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>«Choose a folder…»</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>«What it is»</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>«Recognise it»</translation>
    </message>
    <message>
        <source>Brought in before</source>
        <translation>«Brought in before»</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>«Show the password»</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>«Hide the password»</translation>
    </message>
    <message>
        <source>Password of this journal</source>
        <translation>«Password of this journal»</translation>
    </message>
    <message>
        <source>It opens the file where it comes from. MentorDesk does not keep it.</source>
        <translation>«It opens the file where it comes from. MentorDesk does not keep it.»</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>«Open it»</translation>
    </message>
</context>
<context>
    <name>CircleCompanies</name>
    <message>
        <source>New circle</source>
        <translation>«New circle»</translation>
    </message>
    <message>
        <source>Join by code</source>
        <translation>«Join by code»</translation>
    </message>
    <message>
        <source>Join a circle by its code</source>
        <translation>«Join a circle by its code»</translation>
    </message>
</context>
<context>
    <name>CircleFields</name>
    <message>
        <source>Yours is the first. A name that has a card here is joined to it. Return goes on.</source>
        <translation>«Yours is the first. A name that has a card here is joined to it. Return goes on.»</translation>
    </message>
    <message>
        <source>The first keeps the room. Who else comes may stay open.</source>
        <translation>«The first keeps the room. Who else comes may stay open.»</translation>
    </message>
    <message>
        <source>So on {days} and on.</source>
        <translation>«So on {days} and on.»</translation>
    </message>
</context>
<context>
    <name>CircleForm</name>
    <message>
        <source>New circle</source>
        <translation>«New circle»</translation>
    </message>
    <message>
        <source>Five to eight people, one real problem each time, and the host changes.</source>
        <translation>«Five to eight people, one real problem each time, and the host changes.»</translation>
    </message>
    <message>
        <source>Make it, plan its sessions</source>
        <translation>«Make it, plan its sessions»</translation>
    </message>
    <message>
        <source>The code and the order of hosts stay as they are.</source>
        <translation>«The code and the order of hosts stay as they are.»</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>«Keep changes»</translation>
    </message>
    <message>
        <source>Somebody joins {circle}</source>
        <translation>«Somebody joins {circle}»</translation>
    </message>
    <message>
        <source>Another number of seats needs another code. From its first day on the hosts are counted anew, and every member types the new code.</source>
        <translation>«Another number of seats needs another code. From its first day on the hosts are counted anew, and every member types the new code.»</translation>
    </message>
    <message>
        <source>Make the new code</source>
        <translation>«Make the new code»</translation>
    </message>
    <message>
        <source>At what hour do you meet? The days follow from the circle.</source>
        <translation>«At what hour do you meet? The days follow from the circle.»</translation>
    </message>
    <message>
        <source>Plan the sessions</source>
        <translation>«Plan the sessions»</translation>
    </message>
    <message>
        <source>{circle} is made, and its sessions are planned.</source>
        <translation>«{circle} is made, and its sessions are planned.»</translation>
    </message>
    <message>
        <source>{circle} is changed.</source>
        <translation>«{circle} is changed.»</translation>
    </message>
    <message>
        <source>The sessions of {circle} are planned.</source>
        <translation>«The sessions of {circle} are planned.»</translation>
    </message>
    <message>
        <source>{circle} has a new code.</source>
        <translation>«{circle} has a new code.»</translation>
    </message>
</context>
<context>
    <name>CircleFormView</name>
    <message>
        <source>Which form of group</source>
        <translation>«Which form of group»</translation>
    </message>
    <message>
        <source>How often it meets</source>
        <translation>«How often it meets»</translation>
    </message>
    <message>
        <source>First day and hour, on your clock</source>
        <translation>«First day and hour, on your clock»</translation>
    </message>
    <message>
        <source>Yours is the first. A name that has a card here is joined to it. Return goes on.</source>
        <translation>«Yours is the first. A name that has a card here is joined to it. Return goes on.»</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>«&amp;Name»</translation>
    </message>
    <message>
        <source>What it is &amp;for, in one line</source>
        <translation>«What it is &amp;for, in one line»</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>«&amp;Members»</translation>
    </message>
    <message>
        <source>How &amp;often it meets</source>
        <translation>«How &amp;often it meets»</translation>
    </message>
    <message>
        <source>First &amp;day and hour, on your clock</source>
        <translation>«First &amp;day and hour, on your clock»</translation>
    </message>
</context>
<context>
    <name>CirclePageView</name>
    <message>
        <source>All people</source>
        <translation>«All people»</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>«Edit»</translation>
    </message>
    <message>
        <source>Somebody joins…</source>
        <translation>«Somebody joins…»</translation>
    </message>
    <message>
        <source>Pause for a while</source>
        <translation>«Pause for a while»</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>«Go on»</translation>
    </message>
    <message>
        <source>End well</source>
        <translation>«End well»</translation>
    </message>
    <message>
        <source>Next sessions</source>
        <translation>«Next sessions»</translation>
    </message>
    <message>
        <source>Plan the sessions</source>
        <translation>«Plan the sessions»</translation>
    </message>
    <message>
        <source>Members by seat</source>
        <translation>«Members by seat»</translation>
    </message>
    <message>
        <source>Sessions so far</source>
        <translation>«Sessions so far»</translation>
    </message>
    <message>
        <source>Circle code</source>
        <translation>«Circle code»</translation>
    </message>
    <message>
        <source>Each member types it once on their own desk, with the names in this order. All desks then name the same hosts, without a network.</source>
        <translation>«Each member types it once on their own desk, with the names in this order. All desks then name the same hosts, without a network.»</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>«Charter»</translation>
    </message>
    <message>
        <source>The charter, in your own words</source>
        <translation>«The charter, in your own words»</translation>
    </message>
    <message>
        <source>What we promise each other…</source>
        <translation>«What we promise each other…»</translation>
    </message>
    <message>
        <source>Begin from the playbook</source>
        <translation>«Begin from the playbook»</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>«Copy»</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>«Print»</translation>
    </message>
    <message>
        <source>A copy carries the code and the names: enough to join.</source>
        <translation>«A copy carries the code and the names: enough to join.»</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>«Insights»</translation>
    </message>
</context>
<context>
    <name>CirclePane</name>
    <message>
        <source>{circle} pauses for a while.</source>
        <translation>«{circle} pauses for a while.»</translation>
    </message>
    <message>
        <source>{circle} goes on.</source>
        <translation>«{circle} goes on.»</translation>
    </message>
    <message>
        <source>{circle} has ended. All that was said stays.</source>
        <translation>«{circle} has ended. All that was said stays.»</translation>
    </message>
    <message>
        <source>Their seat is skipped from then on.</source>
        <translation>«Their seat is skipped from then on.»</translation>
    </message>
    <message>
        <source>They are in the circle again.</source>
        <translation>«They are in the circle again.»</translation>
    </message>
    <message>
        <source>The circle’s clock: {clock}</source>
        <translation>«The circle’s clock: {clock}»</translation>
    </message>
</context>
<context>
    <name>CloseCard</name>
    <message>
        <source>{name} · {minutes} · Ctrl Enter to finish</source>
        <translation>«{name} · {minutes} · Ctrl Enter to finish»</translation>
    </message>
    <message>
        <source>Hosts it: {name}</source>
        <translation>«Hosts it: {name}»</translation>
    </message>
</context>
<context>
    <name>CloseView</name>
    <message>
        <source>Close this session</source>
        <translation>«Close this session»</translation>
    </message>
    <message>
        <source>Skip anything. Closing sends nothing to anybody.</source>
        <translation>«Skip anything. Closing sends nothing to anybody.»</translation>
    </message>
    <message>
        <source>What moved?</source>
        <translation>«What moved?»</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>«Next step»</translation>
    </message>
    <message>
        <source>@name what, by when; if …, then …</source>
        <translation>«@name what, by when; if …, then …»</translation>
    </message>
    <message>
        <source>For me: did I ask before I advised?</source>
        <translation>«For me: did I ask before I advised?»</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>«Next session»</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>«Only you»</translation>
    </message>
    <message>
        <source>one minute, or later</source>
        <translation>«one minute, or later»</translation>
    </message>
    <message>
        <source>Your private afterthought</source>
        <translation>«Your private afterthought»</translation>
    </message>
    <message>
        <source>For both of you, not sent: what moved, the step, the next session.</source>
        <translation>«For both of you, not sent: what moved, the step, the next session.»</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>«Later»</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>«Finish»</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>How does this goal end?</source>
        <translation>«How does this goal end?»</translation>
    </message>
    <message>
        <source>Letting go in time is a good end too. All of it stays readable.</source>
        <translation>«Letting go in time is a good end too. All of it stays readable.»</translation>
    </message>
    <message>
        <source>What do you take with you? It may stay empty.</source>
        <translation>«What do you take with you? It may stay empty.»</translation>
    </message>
    <message>
        <source>In one &amp;line</source>
        <translation>«In one &amp;line»</translation>
    </message>
    <message>
        <source>It is reached</source>
        <translation>«It is reached»</translation>
    </message>
    <message>
        <source>Let it go well</source>
        <translation>«Let it go well»</translation>
    </message>
    <message>
        <source>It is handed over</source>
        <translation>«It is handed over»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>«Back»</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Use your recovery code</source>
        <translation>«Use your recovery code»</translation>
    </message>
    <message>
        <source>It stands on the sheet that you printed or wrote down: eight groups of four characters, and a ninth that checks them.</source>
        <translation>«It stands on the sheet that you printed or wrote down: eight groups of four characters, and a ninth that checks them.»</translation>
    </message>
    <message>
        <source>Open my desk</source>
        <translation>«Open my desk»</translation>
    </message>
    <message>
        <source>Check your sheet</source>
        <translation>«Check your sheet»</translation>
    </message>
    <message>
        <source>Type the whole code from the sheet, to be sure that it opens this desk.</source>
        <translation>«Type the whole code from the sheet, to be sure that it opens this desk.»</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>«Check»</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>«Recovery code»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>«Back»</translation>
    </message>
    <message>
        <source>{number} of {count} groups</source>
        <translation>«{number} of {count} groups»</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>«Type the code first.»</translation>
    </message>
    <message>
        <source>Trying the code…</source>
        <translation>«Trying the code…»</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>Whole name</source>
        <translation>«Whole name»</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>«Given name»</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>«Family name»</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>«Email»</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>«Phone»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>«none»</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>«Column {n}»</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search and commands</source>
        <translation>«Search and commands»</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>«Search or type a command»</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>«Results»</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>«Nothing was found.»</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Connection</source>
        <translation>«Connection»</translation>
    </message>
    <message>
        <source>Proxy and certificates…</source>
        <translation>«Proxy and certificates…»</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>«Choose a certificate file»</translation>
    </message>
    <message>
        <source>Kept. The way to the server is being tried.</source>
        <translation>«Kept. The way to the server is being tried.»</translation>
    </message>
    <message>
        <source>Straight to {server}.</source>
        <translation>«Straight to {server}.»</translation>
    </message>
    <message>
        <source>To {server}, through the proxy {proxy}.</source>
        <translation>«To {server}, through the proxy {proxy}.»</translation>
    </message>
    <message>
        <source>Trusted: the certificates of this computer.</source>
        <translation>«Trusted: the certificates of this computer.»</translation>
    </message>
    <message>
        <source>Trusted: {name}, until {day}.</source>
        <translation>«Trusted: {name}, until {day}.»</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Web proxy</source>
        <translation>«Web proxy»</translation>
    </message>
    <message>
        <source>Only where your network asks for one. Empty: straight to the server.</source>
        <translation>«Only where your network asks for one. Empty: straight to the server.»</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>«Show the password»</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>«Hide the password»</translation>
    </message>
    <message>
        <source>Name at the proxy</source>
        <translation>«Name at the proxy»</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>«Password at the proxy»</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>«Certificates to trust»</translation>
    </message>
    <message>
        <source>Only where your office gives you its own, as PEM. They are trusted for this server instead of this computer’s own. Empty: what this computer trusts.</source>
        <translation>«Only where your office gives you its own, as PEM. They are trusted for this server instead of this computer’s own. Empty: what this computer trusts.»</translation>
    </message>
    <message>
        <source>Choose a certificate file…</source>
        <translation>«Choose a certificate file…»</translation>
    </message>
    <message>
        <source>Keep and try it</source>
        <translation>«Keep and try it»</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>«Leave it as it is»</translation>
    </message>
</context>
<context>
    <name>ContentsView</name>
    <message>
        <source>Filter the playbook</source>
        <translation>«Filter the playbook»</translation>
    </message>
    <message>
        <source>Contents of the playbook</source>
        <translation>«Contents of the playbook»</translation>
    </message>
    <message>
        <source>Nothing has these words</source>
        <translation>«Nothing has these words»</translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of one.</source>
        <translation>«Try fewer words, or only the beginning of one.»</translation>
    </message>
    <message>
        <source>Help card</source>
        <translation>«Help card»</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Save a copy</source>
        <translation>«Save a copy»</translation>
    </message>
    <message>
        <source>The copy leaves the protection of this desk: it is not encrypted, and whoever can read the folder can read it. Programs that open it may keep traces of it. The file in your desk stays as it is.</source>
        <translation>«The copy leaves the protection of this desk: it is not encrypted, and whoever can read the folder can read it. Programs that open it may keep traces of it. The file in your desk stays as it is.»</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>«Save a copy…»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>«Close»</translation>
    </message>
    <message>
        <source>Saved, for your account alone to read.</source>
        <translation>«Saved, for your account alone to read.»</translation>
    </message>
</context>
<context>
    <name>CopyLens</name>
    <message>
        <source>Copy for {name}</source>
        <translation>«Copy for {name}»</translation>
    </message>
    <message>
        <source>Nothing was agreed in this session yet.</source>
        <translation>«Nothing was agreed in this session yet.»</translation>
    </message>
    <message>
        <source>Questions for {name}</source>
        <translation>«Questions for {name}»</translation>
    </message>
    <message>
        <source>Tick what you want to send ahead; the text grows below.</source>
        <translation>«Tick what you want to send ahead; the text grows below.»</translation>
    </message>
    <message>
        <source>From the agenda, in your words</source>
        <translation>«From the agenda, in your words»</translation>
    </message>
    <message>
        <source>My open steps</source>
        <translation>«My open steps»</translation>
    </message>
    <message>
        <source>Nothing of yours stands on the agenda yet.</source>
        <translation>«Nothing of yours stands on the agenda yet.»</translation>
    </message>
    <message>
        <source>Exactly this is copied, letter by letter, and noted in Sharing.</source>
        <translation>«Exactly this is copied, letter by letter, and noted in Sharing.»</translation>
    </message>
    <message>
        <source>Copied and noted. Paste it before you lock or close MentorDesk.</source>
        <translation>«Copied and noted. Paste it before you lock or close MentorDesk.»</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>«Save the copy»</translation>
    </message>
    <message>
        <source>Saved and noted. The file is readable to whoever gets it.</source>
        <translation>«Saved and noted. The file is readable to whoever gets it.»</translation>
    </message>
    <message>
        <source>Print the copy</source>
        <translation>«Print the copy»</translation>
    </message>
    <message>
        <source>Sent to the printer and noted.</source>
        <translation>«Sent to the printer and noted.»</translation>
    </message>
</context>
<context>
    <name>CopyLensView</name>
    <message>
        <source>The exact text of the copy</source>
        <translation>«The exact text of the copy»</translation>
    </message>
    <message>
        <source>Not in it: your notes, your reflection, your reminders, your journal. They cannot be. Once copied it is out of your hands: other programs can read the clipboard, and a clipboard history may keep it.</source>
        <translation>«Not in it: your notes, your reflection, your reminders, your journal. They cannot be. Once copied it is out of your hands: other programs can read the clipboard, and a clipboard history may keep it.»</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>«Copy»</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>«Save as PDF…»</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>«Print…»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>«Close»</translation>
    </message>
</context>
<context>
    <name>CopyRead</name>
    <message>
        <source>The exact text of the copy</source>
        <translation>«The exact text of the copy»</translation>
    </message>
    <message>
        <source>The words were erased with the person. That a copy was made stays in the chain, with its fingerprint.</source>
        <translation>«The words were erased with the person. That a copy was made stays in the chain, with its fingerprint.»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>«Close»</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): {figures}</source>
        <translation>«Fingerprint (SHA-256): {figures}»</translation>
    </message>
</context>
<context>
    <name>CopyTab</name>
    <message>
        <source>A copy takes your entries out of the encrypted desk into files that other programs read. Markdown and JSON hold everything that goes with an entry, and MentorDesk reads both back just as they were. A page for the browser and a PDF are for reading: pictures stand in them, other files are named. Earlier wordings stay here.

Nothing stands under the name that you gave before all of it is there. Stop takes away what was made so far.</source>
        <translation>«A copy takes your entries out of the encrypted desk into files that other programs read. Markdown and JSON hold everything that goes with an entry, and MentorDesk reads both back just as they were. A page for the browser and a PDF are for reading: pictures stand in them, other files are named. Earlier wordings stay here.

Nothing stands under the name that you gave before all of it is there. Stop takes away what was made so far.»</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>«Save the copy»</translation>
    </message>
    <message>
        <source>Back to the entries</source>
        <translation>«Back to the entries»</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>«The first day is after the last one.»</translation>
    </message>
    <message>
        <source>A search does not look into the bin. Leave one of them out.</source>
        <translation>«A search does not look into the bin. Leave one of them out.»</translation>
    </message>
    <message>
        <source>“{what}” cannot be read, and the copy would hold more than you mean.</source>
        <translation>«“{what}” cannot be read, and the copy would hold more than you mean.»</translation>
    </message>
    <message>
        <source>Save a copy of the journal</source>
        <translation>«Save a copy of the journal»</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>«My journal»</translation>
    </message>
    <message>
        <source>A new folder (*)</source>
        <translation>«A new folder (*)»</translation>
    </message>
    <message>
        <source>Taking away what was made…</source>
        <translation>«Taking away what was made…»</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln entries</source>
        <translation>
            <numerusform>«{done} of %Ln entries»</numerusform>
            <numerusform>«{done} of %Ln entries»</numerusform>
            <numerusform>«{done} of %Ln entries»</numerusform>
            <numerusform>«{done} of %Ln entries»</numerusform>
            <numerusform>«{done} of %Ln entries»</numerusform>
            <numerusform>«{done} of %Ln entries»</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the entries…</source>
        <translation>«Counting the entries…»</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>«No copy was made.»</translation>
    </message>
    <message numerus="yes">
        <source>The copy is there, with %Ln entries.</source>
        <translation>
            <numerusform>«The copy is there, with %Ln entries.»</numerusform>
            <numerusform>«The copy is there, with %Ln entries.»</numerusform>
            <numerusform>«The copy is there, with %Ln entries.»</numerusform>
            <numerusform>«The copy is there, with %Ln entries.»</numerusform>
            <numerusform>«The copy is there, with %Ln entries.»</numerusform>
            <numerusform>«The copy is there, with %Ln entries.»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters or signs have no font on this computer and are missing on the pages. The other forms have them.</source>
        <translation>
            <numerusform>«%Ln letters or signs have no font on this computer and are missing on the pages. The other forms have them.»</numerusform>
            <numerusform>«%Ln letters or signs have no font on this computer and are missing on the pages. The other forms have them.»</numerusform>
            <numerusform>«%Ln letters or signs have no font on this computer and are missing on the pages. The other forms have them.»</numerusform>
            <numerusform>«%Ln letters or signs have no font on this computer and are missing on the pages. The other forms have them.»</numerusform>
            <numerusform>«%Ln letters or signs have no font on this computer and are missing on the pages. The other forms have them.»</numerusform>
            <numerusform>«%Ln letters or signs have no font on this computer and are missing on the pages. The other forms have them.»</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that goes with an entry is in it, and MentorDesk reads it back just as it was. Earlier wordings are not in it.</source>
        <translation>«Everything that goes with an entry is in it, and MentorDesk reads it back just as it was. Earlier wordings are not in it.»</translation>
    </message>
    <message>
        <source>For reading: pictures stand in it, other files are named. It is not read back.</source>
        <translation>«For reading: pictures stand in it, other files are named. It is not read back.»</translation>
    </message>
</context>
<context>
    <name>CopyView</name>
    <message>
        <source>Save a copy of the journal</source>
        <translation>«Save a copy of the journal»</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>«All entries»</translation>
    </message>
    <message>
        <source>With pictures and other files</source>
        <translation>«With pictures and other files»</translation>
    </message>
    <message>
        <source>Also what lies in the bin</source>
        <translation>«Also what lies in the bin»</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>«Save the copy…»</translation>
    </message>
    <message>
        <source>The copy is not encrypted. Whoever opens it can read it: keep it where nobody else comes, and delete it when you no longer need it.</source>
        <translation>«The copy is not encrypted. Whoever opens it can read it: keep it where nobody else comes, and delete it when you no longer need it.»</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>«As what»</translation>
    </message>
    <message>
        <source>Markdown: a folder of texts that any editor opens</source>
        <translation>«Markdown: a folder of texts that any editor opens»</translation>
    </message>
    <message>
        <source>One page for the browser: to read and to print</source>
        <translation>«One page for the browser: to read and to print»</translation>
    </message>
    <message>
        <source>PDF: pages to print and to keep</source>
        <translation>«PDF: pages to print and to keep»</translation>
    </message>
    <message>
        <source>JSON: for other programs</source>
        <translation>«JSON: for other programs»</translation>
    </message>
    <message>
        <source>Words that the entries hold</source>
        <translation>«Words that the entries hold»</translation>
    </message>
    <message>
        <source>Only entries that a search finds</source>
        <translation>«Only entries that a search finds»</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>«From this day on»</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>«the beginning»</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>«Up to this day»</translation>
    </message>
    <message>
        <source>today</source>
        <translation>«today»</translation>
    </message>
    <message>
        <source>From</source>
        <translation>«From»</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>«Up to»</translation>
    </message>
    <message>
        <source>How far the copy is</source>
        <translation>«How far the copy is»</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>«Stop»</translation>
    </message>
    <message>
        <source>It is not encrypted. Delete it when you no longer need it.</source>
        <translation>«It is not encrypted. Delete it when you no longer need it.»</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>«Show it in its folder»</translation>
    </message>
    <message>
        <source>Another copy…</source>
        <translation>«Another copy…»</translation>
    </message>
</context>
<context>
    <name>CopyWay</name>
    <message>
        <source>Save a copy of the journal…</source>
        <translation>«Save a copy of the journal…»</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>You can try again in {seconds} s.</source>
        <translation>«You can try again in {seconds} s.»</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>The desk is being locked</source>
        <translation>«The desk is being locked»</translation>
    </message>
</context>
<context>
    <name>Cue</name>
    <message>
        <source>By the agenda, now: {item}</source>
        <translation>«By the agenda, now: {item}»</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>«%n minutes left»</numerusform>
            <numerusform>«%n minutes left»</numerusform>
            <numerusform>«%n minutes left»</numerusform>
            <numerusform>«%n minutes left»</numerusform>
            <numerusform>«%n minutes left»</numerusform>
            <numerusform>«%n minutes left»</numerusform>
        </translation>
    </message>
    <message>
        <source>The last minutes: time to close well.</source>
        <translation>«The last minutes: time to close well.»</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Show my words</source>
        <translation>«Show my words»</translation>
    </message>
    <message>
        <source>Your journal is hidden. {key} shows it again, as it stood.</source>
        <translation>«Your journal is hidden. {key} shows it again, as it stood.»</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>«Hidden»</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Tomorrow</source>
        <translation>«Tomorrow»</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>«Monday»</translation>
    </message>
    <message>
        <source>The next session with them</source>
        <translation>«The next session with them»</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>«In a week»</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>«No day»</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>«This day»</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>«another day»</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>«Snooze»</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>«Set the day»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>«Back»</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln actions out of sight until…</source>
        <translation>
            <numerusform>«Keep %Ln actions out of sight until…»</numerusform>
            <numerusform>«Keep %Ln actions out of sight until…»</numerusform>
            <numerusform>«Keep %Ln actions out of sight until…»</numerusform>
            <numerusform>«Keep %Ln actions out of sight until…»</numerusform>
            <numerusform>«Keep %Ln actions out of sight until…»</numerusform>
            <numerusform>«Keep %Ln actions out of sight until…»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln actions openly to another day</source>
        <translation>
            <numerusform>«Set %Ln actions openly to another day»</numerusform>
            <numerusform>«Set %Ln actions openly to another day»</numerusform>
            <numerusform>«Set %Ln actions openly to another day»</numerusform>
            <numerusform>«Set %Ln actions openly to another day»</numerusform>
            <numerusform>«Set %Ln actions openly to another day»</numerusform>
            <numerusform>«Set %Ln actions openly to another day»</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>«Choose a day.»</translation>
    </message>
    <message>
        <source>Choose a day to come.</source>
        <translation>«Choose a day to come.»</translation>
    </message>
    <message>
        <source>No session on this day.</source>
        <translation>«No session on this day.»</translation>
    </message>
    <message>
        <source>Sessions of the day</source>
        <translation>«Sessions of the day»</translation>
    </message>
</context>
<context>
    <name>Deletions</name>
    <message>
        <source>The entry was deleted.</source>
        <translation>«The entry was deleted.»</translation>
    </message>
</context>
<context>
    <name>DeliveringSheet</name>
    <message>
        <source>Everything you wrote is saved. Your desk closes by itself as soon as this is done, and after 20 seconds at the latest. What has not left by then goes next time.</source>
        <translation>«Everything you wrote is saved. Your desk closes by itself as soon as this is done, and after 20 seconds at the latest. What has not left by then goes next time.»</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>«Close now»</translation>
    </message>
    <message>
        <source>Finishing a round…</source>
        <translation>«Finishing a round…»</translation>
    </message>
    <message>
        <source>Delivering one letter…</source>
        <translation>«Delivering one letter…»</translation>
    </message>
    <message numerus="yes">
        <source>Delivering %n letters…</source>
        <translation>
            <numerusform>«Delivering %n letters…»</numerusform>
            <numerusform>«Delivering %n letters…»</numerusform>
            <numerusform>«Delivering %n letters…»</numerusform>
            <numerusform>«Delivering %n letters…»</numerusform>
            <numerusform>«Delivering %n letters…»</numerusform>
            <numerusform>«Delivering %n letters…»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskMap</name>
    <message>
        <source>Today</source>
        <translation>«Today»</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>«Sessions»</translation>
    </message>
    <message>
        <source>People</source>
        <translation>«People»</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>«Goals»</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>«Journal»</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>«Playbook»</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>«Sharing»</translation>
    </message>
    <message>
        <source>My mentor</source>
        <translation>«My mentor»</translation>
    </message>
</context>
<context>
    <name>EndingCard</name>
    <message>
        <source>All that you agreed stays readable, and you can go on together at any time. Nobody is told by this.</source>
        <translation>«All that you agreed stays readable, and you can go on together at any time. Nobody is told by this.»</translation>
    </message>
    <message>
        <source>Who ended it</source>
        <translation>«Who ended it»</translation>
    </message>
    <message>
        <source>&amp;Who ended it, if you want to say so</source>
        <translation>«&amp;Who ended it, if you want to say so»</translation>
    </message>
    <message>
        <source>End well</source>
        <translation>«End well»</translation>
    </message>
    <message>
        <source>Go on as before</source>
        <translation>«Go on as before»</translation>
    </message>
    <message>
        <source>End well with {name}?</source>
        <translation>«End well with {name}?»</translation>
    </message>
    <message>
        <source>Left unsaid</source>
        <translation>«Left unsaid»</translation>
    </message>
    <message>
        <source>You</source>
        <translation>«You»</translation>
    </message>
    <message>
        <source>Both of you</source>
        <translation>«Both of you»</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>«The programme»</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>«Stop and erase»</translation>
    </message>
    <message>
        <source>Yes, stop and erase</source>
        <translation>«Yes, stop and erase»</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>«Keep»</translation>
    </message>
    <message>
        <source>Keep sharing</source>
        <translation>«Keep sharing»</translation>
    </message>
    <message>
        <source>Your consent ends on {day}</source>
        <translation>«Your consent ends on {day}»</translation>
    </message>
    <message>
        <source>You will be asked again. Stop everything and erase at any time.</source>
        <translation>«You will be asked again. Stop everything and erase at any time.»</translation>
    </message>
    <message>
        <source>Stop sharing, and have all of it erased?</source>
        <translation>«Stop sharing, and have all of it erased?»</translation>
    </message>
    <message>
        <source>Stop sharing “{what}”, and have it erased?</source>
        <translation>«Stop sharing “{what}”, and have it erased?»</translation>
    </message>
    <message>
        <source>What waits here is deleted at once. What has left is to be erased at the server, which answers with a signed receipt. Nobody is asked why.</source>
        <translation>«What waits here is deleted at once. What has left is to be erased at the server, which answers with a signed receipt. Nobody is asked why.»</translation>
    </message>
</context>
<context>
    <name>EntryLines</name>
    <message>
        <source>No title</source>
        <translation>«No title»</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message numerus="yes">
        <source>Search %Ln entries</source>
        <translation>
            <numerusform>«Search %Ln entries»</numerusform>
            <numerusform>«Search %Ln entries»</numerusform>
            <numerusform>«Search %Ln entries»</numerusform>
            <numerusform>«Search %Ln entries»</numerusform>
            <numerusform>«Search %Ln entries»</numerusform>
            <numerusform>«Search %Ln entries»</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your entries</source>
        <translation>«Search your entries»</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>«Newest first»</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>«Best first»</translation>
    </message>
</context>
<context>
    <name>EntryListModel</name>
    <message>
        <source>starred</source>
        <translation>«starred»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>«%Ln files»</numerusform>
            <numerusform>«%Ln files»</numerusform>
            <numerusform>«%Ln files»</numerusform>
            <numerusform>«%Ln files»</numerusform>
            <numerusform>«%Ln files»</numerusform>
            <numerusform>«%Ln files»</numerusform>
        </translation>
    </message>
    <message>
        <source>one file</source>
        <translation>«one file»</translation>
    </message>
</context>
<context>
    <name>EntryListView</name>
    <message>
        <source>Search your entries</source>
        <translation>«Search your entries»</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>«Best first»</translation>
    </message>
    <message>
        <source>Entries, the newest first</source>
        <translation>«Entries, the newest first»</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>«No title»</translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation>«Write the first entry»</translation>
    </message>
    <message>
        <source>Bring in a journal…</source>
        <translation>«Bring in a journal…»</translation>
    </message>
    <message>
        <source>Your journal is empty</source>
        <translation>«Your journal is empty»</translation>
    </message>
    <message>
        <source>One line is enough: what surprised you today? It is encrypted while you type, and nobody else can read it.</source>
        <translation>«One line is enough: what surprised you today? It is encrypted while you type, and nobody else can read it.»</translation>
    </message>
    <message>
        <source>No entry has these words</source>
        <translation>«No entry has these words»</translation>
    </message>
    <message>
        <source>Try fewer words or only the beginning of one, such as resil*. Put a phrase in “quotes”; leave entries out with -word. The ? beside the field shows what else can be typed.</source>
        <translation>«Try fewer words or only the beginning of one, such as resil*. Put a phrase in “quotes”; leave entries out with -word. The ? beside the field shows what else can be typed.»</translation>
    </message>
    <message>
        <source>Not understood: {what}</source>
        <translation>«Not understood: {what}»</translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln of many</source>
        <translation>
            <numerusform>«The best %Ln of many»</numerusform>
            <numerusform>«The best %Ln of many»</numerusform>
            <numerusform>«The best %Ln of many»</numerusform>
            <numerusform>«The best %Ln of many»</numerusform>
            <numerusform>«The best %Ln of many»</numerusform>
            <numerusform>«The best %Ln of many»</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest of many. Scroll down for more.</source>
        <translation>«The newest of many. Scroll down for more.»</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>«One entry»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>«%Ln entries»</numerusform>
            <numerusform>«%Ln entries»</numerusform>
            <numerusform>«%Ln entries»</numerusform>
            <numerusform>«%Ln entries»</numerusform>
            <numerusform>«%Ln entries»</numerusform>
            <numerusform>«%Ln entries»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Delete entry</source>
        <translation>«Delete entry»</translation>
    </message>
    <message>
        <source>one word</source>
        <translation>«one word»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>«%Ln words»</numerusform>
            <numerusform>«%Ln words»</numerusform>
            <numerusform>«%Ln words»</numerusform>
            <numerusform>«%Ln words»</numerusform>
            <numerusform>«%Ln words»</numerusform>
            <numerusform>«%Ln words»</numerusform>
        </translation>
    </message>
    <message>
        <source>one character</source>
        <translation>«one character»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>«%Ln characters»</numerusform>
            <numerusform>«%Ln characters»</numerusform>
            <numerusform>«%Ln characters»</numerusform>
            <numerusform>«%Ln characters»</numerusform>
            <numerusform>«%Ln characters»</numerusform>
            <numerusform>«%Ln characters»</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>«Saved {time}»</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>«Writing…»</translation>
    </message>
    <message>
        <source>Not saved yet. Your words are on the screen.</source>
        <translation>«Not saved yet. Your words are on the screen.»</translation>
    </message>
    <message>
        <source>One character that no file can keep was left out.</source>
        <translation>«One character that no file can keep was left out.»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters that no file can keep were left out.</source>
        <translation>
            <numerusform>«%Ln characters that no file can keep were left out.»</numerusform>
            <numerusform>«%Ln characters that no file can keep were left out.»</numerusform>
            <numerusform>«%Ln characters that no file can keep were left out.»</numerusform>
            <numerusform>«%Ln characters that no file can keep were left out.»</numerusform>
            <numerusform>«%Ln characters that no file can keep were left out.»</numerusform>
            <numerusform>«%Ln characters that no file can keep were left out.»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPaneView</name>
    <message>
        <source>Title of the entry</source>
        <translation>«Title of the entry»</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>«Title»</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>«Text of the entry»</translation>
    </message>
    <message>
        <source>Write what is on your mind. Nobody else can read it.</source>
        <translation>«Write what is on your mind. Nobody else can read it.»</translation>
    </message>
    <message>
        <source>Text of the entry, to read</source>
        <translation>«Text of the entry, to read»</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>«Back to the list»</translation>
    </message>
    <message>
        <source>More for this entry</source>
        <translation>«More for this entry»</translation>
    </message>
    <message>
        <source>encrypted as you type</source>
        <translation>«encrypted as you type»</translation>
    </message>
    <message>
        <source>Only you · encrypted as you type</source>
        <translation>«Only you · encrypted as you type»</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Your evidence</source>
        <translation>«Your evidence»</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>«Only you»</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>What you agreed</source>
        <translation>«What you agreed»</translation>
    </message>
    <message>
        <source>For both of you · not sent</source>
        <translation>«For both of you · not sent»</translation>
    </message>
    <message>
        <source>Not written down yet: how to reach each other, how soon you answer, what helps. Ctrl+E opens the card.</source>
        <translation>«Not written down yet: how to reach each other, how soon you answer, what helps. Ctrl+E opens the card.»</translation>
    </message>
    <message>
        <source>Word for a line that is not safe</source>
        <translation>«Word for a line that is not safe»</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>«Show it»</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>«Topic»</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>«Rhythm»</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>«A reply»</translation>
    </message>
    <message>
        <source>Usual hours there</source>
        <translation>«Usual hours there»</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>«Languages»</translation>
    </message>
    <message>
        <source>Needs to take part</source>
        <translation>«Needs to take part»</translation>
    </message>
    <message>
        <source>Helps with the language</source>
        <translation>«Helps with the language»</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>«Cover it»</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>«covered»</translation>
    </message>
    <message>
        <source>Ways to reach them, the first one first</source>
        <translation>«Ways to reach them, the first one first»</translation>
    </message>
    <message>
        <source>Copy {address}</source>
        <translation>«Copy {address}»</translation>
    </message>
</context>
<context>
    <name>FarewellCard</name>
    <message>
        <source>Your journal entries stay. Nothing brings the rest back: ending the pair keeps it all.</source>
        <translation>«Your journal entries stay. Nothing brings the rest back: ending the pair keeps it all.»</translation>
    </message>
    <message>
        <source>Type the name to go on</source>
        <translation>«Type the name to go on»</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>«Delete all of it»</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>«Keep everything»</translation>
    </message>
    <message>
        <source>Delete {name} and all that belongs to them?</source>
        <translation>«Delete {name} and all that belongs to them?»</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>«%n sessions»</numerusform>
            <numerusform>«%n sessions»</numerusform>
            <numerusform>«%n sessions»</numerusform>
            <numerusform>«%n sessions»</numerusform>
            <numerusform>«%n sessions»</numerusform>
            <numerusform>«%n sessions»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>«%n actions»</numerusform>
            <numerusform>«%n actions»</numerusform>
            <numerusform>«%n actions»</numerusform>
            <numerusform>«%n actions»</numerusform>
            <numerusform>«%n actions»</numerusform>
            <numerusform>«%n actions»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>«%n goals»</numerusform>
            <numerusform>«%n goals»</numerusform>
            <numerusform>«%n goals»</numerusform>
            <numerusform>«%n goals»</numerusform>
            <numerusform>«%n goals»</numerusform>
            <numerusform>«%n goals»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private notes</source>
        <translation>
            <numerusform>«%n private notes»</numerusform>
            <numerusform>«%n private notes»</numerusform>
            <numerusform>«%n private notes»</numerusform>
            <numerusform>«%n private notes»</numerusform>
            <numerusform>«%n private notes»</numerusform>
            <numerusform>«%n private notes»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflections</source>
        <translation>
            <numerusform>«%n reflections»</numerusform>
            <numerusform>«%n reflections»</numerusform>
            <numerusform>«%n reflections»</numerusform>
            <numerusform>«%n reflections»</numerusform>
            <numerusform>«%n reflections»</numerusform>
            <numerusform>«%n reflections»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>«%n reminders»</numerusform>
            <numerusform>«%n reminders»</numerusform>
            <numerusform>«%n reminders»</numerusform>
            <numerusform>«%n reminders»</numerusform>
            <numerusform>«%n reminders»</numerusform>
            <numerusform>«%n reminders»</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the card: there is nothing else.</source>
        <translation>«Only the card: there is nothing else.»</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>A calendar file</source>
        <translation>«A calendar file»</translation>
    </message>
    <message>
        <source>The file leaves the protection of this desk: whoever gets it, and every calendar into which you put it, can read it. Many calendars keep their entries on a server. It never holds your notes, the agenda, goals or what you agreed.</source>
        <translation>«The file leaves the protection of this desk: whoever gets it, and every calendar into which you put it, can read it. Many calendars keep their entries on a server. It never holds your notes, the agenda, goals or what you agreed.»</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>«Save…»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>«Close»</translation>
    </message>
    <message>
        <source>With the name: {name}</source>
        <translation>«With the name: {name}»</translation>
    </message>
    <message>
        <source>With the place: {place}</source>
        <translation>«With the place: {place}»</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln sessions of the series from this one on</source>
        <translation>
            <numerusform>«All %Ln sessions of the series from this one on»</numerusform>
            <numerusform>«All %Ln sessions of the series from this one on»</numerusform>
            <numerusform>«All %Ln sessions of the series from this one on»</numerusform>
            <numerusform>«All %Ln sessions of the series from this one on»</numerusform>
            <numerusform>«All %Ln sessions of the series from this one on»</numerusform>
            <numerusform>«All %Ln sessions of the series from this one on»</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation with {name}</source>
        <translation>«Conversation with {name}»</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>«Conversation»</translation>
    </message>
    <message>
        <source>as cancelled</source>
        <translation>«as cancelled»</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>«and %Ln more»</numerusform>
            <numerusform>«and %Ln more»</numerusform>
            <numerusform>«and %Ln more»</numerusform>
            <numerusform>«and %Ln more»</numerusform>
            <numerusform>«and %Ln more»</numerusform>
            <numerusform>«and %Ln more»</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>«Save the calendar file»</translation>
    </message>
    <message>
        <source>Saved and noted in Sharing, for your account alone to read.</source>
        <translation>«Saved and noted in Sharing, for your account alone to read.»</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files beside this entry</source>
        <translation>«Files beside this entry»</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>Open</source>
        <translation>«Open»</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>«Save a copy…»</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>«Rename…»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>«Remove»</translation>
    </message>
</context>
<context>
    <name>FileStrip</name>
    <message>
        <source>Stop</source>
        <translation>«Stop»</translation>
    </message>
    <message>
        <source>Stop adding files</source>
        <translation>«Stop adding files»</translation>
    </message>
</context>
<context>
    <name>FilesBeside</name>
    <message>
        <source>Add files…</source>
        <translation>«Add files…»</translation>
    </message>
    <message>
        <source>Removed files</source>
        <translation>«Removed files»</translation>
    </message>
    <message>
        <source>Add files ({key})</source>
        <translation>«Add files ({key})»</translation>
    </message>
    <message>
        <source>The file was removed. Its link in the text stays.</source>
        <translation>«The file was removed. Its link in the text stays.»</translation>
    </message>
    <message>
        <source>The file is back.</source>
        <translation>«The file is back.»</translation>
    </message>
</context>
<context>
    <name>FirstEntries</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>«%Ln files»</numerusform>
            <numerusform>«%Ln files»</numerusform>
            <numerusform>«%Ln files»</numerusform>
            <numerusform>«%Ln files»</numerusform>
            <numerusform>«%Ln files»</numerusform>
            <numerusform>«%Ln files»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Making the keys of your desk…</source>
        <translation>«Making the keys of your desk…»</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>«One moment…»</translation>
    </message>
    <message>
        <source>Opening your desk…</source>
        <translation>«Opening your desk…»</translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>«Step {number} of {count}»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>«Back»</translation>
    </message>
    <message>
        <source>Open my desk</source>
        <translation>«Open my desk»</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>«Continue»</translation>
    </message>
</context>
<context>
    <name>FoldHead</name>
    <message>
        <source>unfolded</source>
        <translation>«unfolded»</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>«folded»</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>To follow up</source>
        <translation>«To follow up»</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>«All actions»</translation>
    </message>
    <message>
        <source>Nothing is due within a week.</source>
        <translation>«Nothing is due within a week.»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions are due</source>
        <translation>
            <numerusform>«%Ln actions are due»</numerusform>
            <numerusform>«%Ln actions are due»</numerusform>
            <numerusform>«%Ln actions are due»</numerusform>
            <numerusform>«%Ln actions are due»</numerusform>
            <numerusform>«%Ln actions are due»</numerusform>
            <numerusform>«%Ln actions are due»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreeChoice</name>
    <message>
        <source>Free hours of both: nobody chosen</source>
        <translation>«Free hours of both: nobody chosen»</translation>
    </message>
    <message>
        <source>Free hours of both: {name}</source>
        <translation>«Free hours of both: {name}»</translation>
    </message>
</context>
<context>
    <name>FreeHint</name>
    <message>
        <source>Both of you are usually free:</source>
        <translation>«Both of you are usually free:»</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>«{day}, {time}»</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>«Take {time}»</translation>
    </message>
</context>
<context>
    <name>GlanceCard</name>
    <message>
        <source>At a glance</source>
        <translation>«At a glance»</translation>
    </message>
    <message>
        <source>You promised: {promises}</source>
        <translation>«You promised: {promises}»</translation>
    </message>
    <message>
        <source>{name} promised: {promises}</source>
        <translation>«{name} promised: {promises}»</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>New goal</source>
        <translation>«New goal»</translation>
    </message>
    <message>
        <source>Two minutes are enough: a title, what you expect by a day, a first step.</source>
        <translation>«Two minutes are enough: a title, what you expect by a day, a first step.»</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>«Edit goal»</translation>
    </message>
    <message>
        <source>Levels that you word anew leave the earlier wording readable.</source>
        <translation>«Levels that you word anew leave the earlier wording readable.»</translation>
    </message>
    <message>
        <source>Set this goal</source>
        <translation>«Set this goal»</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>«Keep changes»</translation>
    </message>
    <message>
        <source>{name}’s goal</source>
        <translation>«{name}’s goal»</translation>
    </message>
    <message>
        <source>My goal, with {name}</source>
        <translation>«My goal, with {name}»</translation>
    </message>
    <message>
        <source>My own goal</source>
        <translation>«My own goal»</translation>
    </message>
    <message>
        <source>The goal is set.</source>
        <translation>«The goal is set.»</translation>
    </message>
    <message>
        <source>The goal is changed.</source>
        <translation>«The goal is changed.»</translation>
    </message>
</context>
<context>
    <name>GoalFormView</name>
    <message>
        <source>&amp;Goal</source>
        <translation>«&amp;Goal»</translation>
    </message>
    <message>
        <source>What will be different, in a few words</source>
        <translation>«What will be different, in a few words»</translation>
    </message>
    <message>
        <source>Whose goal</source>
        <translation>«Whose goal»</translation>
    </message>
    <message>
        <source>Where it stands today</source>
        <translation>«Where it stands today»</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>«Look again on»</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>«no day»</translation>
    </message>
    <message>
        <source>&amp;Whose goal</source>
        <translation>«&amp;Whose goal»</translation>
    </message>
    <message>
        <source>Where it stands &amp;today</source>
        <translation>«Where it stands &amp;today»</translation>
    </message>
    <message>
        <source>Look again &amp;on</source>
        <translation>«Look again &amp;on»</translation>
    </message>
    <message>
        <source>To learn</source>
        <translation>«To learn»</translation>
    </message>
    <message>
        <source>To perform</source>
        <translation>«To perform»</translation>
    </message>
    <message>
        <source>What the goal is for</source>
        <translation>«What the goal is for»</translation>
    </message>
    <message>
        <source>Is the way new? Then learn first. Is it known? Then perform.</source>
        <translation>«Is the way new? Then learn first. Is it known? Then perform.»</translation>
    </message>
    <message>
        <source>none, or not said</source>
        <translation>«none, or not said»</translation>
    </message>
    <message>
        <source>Priority of the organisation it serves</source>
        <translation>«Priority of the organisation it serves»</translation>
    </message>
    <message>
        <source>Priority of the organisation it &amp;serves</source>
        <translation>«Priority of the organisation it &amp;serves»</translation>
    </message>
    <message>
        <source>What each level looks like</source>
        <translation>«What each level looks like»</translation>
    </message>
    <message>
        <source>Describe one thing that can be seen from outside. Level 0 is what you honestly expect by the day: it is the only one that is needed.</source>
        <translation>«Describe one thing that can be seen from outside. Level 0 is what you honestly expect by the day: it is the only one that is needed.»</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>«Milestones»</translation>
    </message>
    <message>
        <source>Milestone {number}</source>
        <translation>«Milestone {number}»</translation>
    </message>
    <message>
        <source>Day of milestone {number}</source>
        <translation>«Day of milestone {number}»</translation>
    </message>
    <message>
        <source>By</source>
        <translation>«By»</translation>
    </message>
    <message>
        <source>Words around it, where they help</source>
        <translation>«Words around it, where they help»</translation>
    </message>
    <message>
        <source>First step, within seven days</source>
        <translation>«First step, within seven days»</translation>
    </message>
    <message>
        <source>If …, then I will …</source>
        <translation>«If …, then I will …»</translation>
    </message>
    <message>
        <source>What will get in the way</source>
        <translation>«What will get in the way»</translation>
    </message>
    <message>
        <source>What do you hope for</source>
        <translation>«What do you hope for»</translation>
    </message>
    <message>
        <source>If it went very well</source>
        <translation>«If it went very well»</translation>
    </message>
    <message>
        <source>Why this, and why you</source>
        <translation>«Why this, and why you»</translation>
    </message>
    <message>
        <source>Who will notice</source>
        <translation>«Who will notice»</translation>
    </message>
    <message>
        <source>What you could show to someone who doubts it</source>
        <translation>«What you could show to someone who doubts it»</translation>
    </message>
    <message>
        <source>Set this goal</source>
        <translation>«Set this goal»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>«Back»</translation>
    </message>
    <message>
        <source>Clear this form</source>
        <translation>«Clear this form»</translation>
    </message>
</context>
<context>
    <name>GoalLevels</name>
    <message>
        <source>Last time: {level}. Where does it stand now?</source>
        <translation>«Last time: {level}. Where does it stand now?»</translation>
    </message>
</context>
<context>
    <name>GoalPageView</name>
    <message>
        <source>All goals</source>
        <translation>«All goals»</translation>
    </message>
    <message>
        <source>For both of you · not sent</source>
        <translation>«For both of you · not sent»</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>«Check in»</translation>
    </message>
    <message>
        <source>What each level looks like</source>
        <translation>«What each level looks like»</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>«Milestones»</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>«Over time»</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>«Check-ins»</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>«Look again on»</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>«no day»</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>«Edit goal»</translation>
    </message>
    <message>
        <source>Close goal…</source>
        <translation>«Close goal…»</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>«Open it again»</translation>
    </message>
</context>
<context>
    <name>GoalPane</name>
    <message>
        <source>Check-in kept: {level}.</source>
        <translation>«Check-in kept: {level}.»</translation>
    </message>
    <message>
        <source>The goal is closed.</source>
        <translation>«The goal is closed.»</translation>
    </message>
    <message>
        <source>The goal is open again.</source>
        <translation>«The goal is open again.»</translation>
    </message>
    <message>
        <source>The milestone is reached.</source>
        <translation>«The milestone is reached.»</translation>
    </message>
    <message>
        <source>The milestone is open.</source>
        <translation>«The milestone is open.»</translation>
    </message>
    <message>
        <source>The milestone is taken away.</source>
        <translation>«The milestone is taken away.»</translation>
    </message>
    <message>
        <source>Milestone added: {title}</source>
        <translation>«Milestone added: {title}»</translation>
    </message>
    <message>
        <source>Another day to look at the goal is set.</source>
        <translation>«Another day to look at the goal is set.»</translation>
    </message>
    <message>
        <source>None yet. A check-in takes a minute: a level and one line.</source>
        <translation>«None yet. A check-in takes a minute: a level and one line.»</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Goals</source>
        <translation>«Goals»</translation>
    </message>
    <message>
        <source>For both of you · not sent</source>
        <translation>«For both of you · not sent»</translation>
    </message>
    <message>
        <source>No goal is open with this person.</source>
        <translation>«No goal is open with this person.»</translation>
    </message>
    <message>
        <source>The level of the goal is marked.</source>
        <translation>«The level of the goal is marked.»</translation>
    </message>
</context>
<context>
    <name>GoalsPlace</name>
    <message>
        <source>New goal</source>
        <translation>«New goal»</translation>
    </message>
    <message>
        <source>A goal from a template</source>
        <translation>«A goal from a template»</translation>
    </message>
    <message>
        <source>Check in on this goal</source>
        <translation>«Check in on this goal»</translation>
    </message>
    <message>
        <source>Show or hide goals that have ended</source>
        <translation>«Show or hide goals that have ended»</translation>
    </message>
</context>
<context>
    <name>GoalsView</name>
    <message>
        <source>Goals</source>
        <translation>«Goals»</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>«From a template»</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>«New goal»</translation>
    </message>
    <message>
        <source>Goals that have ended too</source>
        <translation>«Goals that have ended too»</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>«Choose a template»</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>«No goal yet»</translation>
    </message>
    <message>
        <source>A goal here is a title and up to five described levels: what you expect by a day, a little less, a little more. Then a check-in takes a minute. A template gives you the first words; every one of them may be changed.</source>
        <translation>«A goal here is a title and up to five described levels: what you expect by a day, a little less, a little more. Then a check-in takes a minute. A template gives you the first words; every one of them may be changed.»</translation>
    </message>
    <message>
        <source>A goal has up to five described levels, from −2 to +2. Level 0 is what you honestly expect by its day. A check-in says where it stands, with one line; the levels are words about the goal, never a mark for a person.

Milestones are steps on the way. A goal ends as reached, let go well, or handed over; all of it stays readable.

“For both of you” marks what you agreed with someone. Nothing is sent.</source>
        <translation>«A goal has up to five described levels, from −2 to +2. Level 0 is what you honestly expect by its day. A check-in says where it stands, with one line; the levels are words about the goal, never a mark for a person.

Milestones are steps on the way. A goal ends as reached, let go well, or handed over; all of it stays readable.

“For both of you” marks what you agreed with someone. Nothing is sent.»</translation>
    </message>
    <message>
        <source>A goal from a template</source>
        <translation>«A goal from a template»</translation>
    </message>
    <message>
        <source>Check in on the goal that is shown</source>
        <translation>«Check in on the goal that is shown»</translation>
    </message>
    <message>
        <source>In the form: set the goal</source>
        <translation>«In the form: set the goal»</translation>
    </message>
    <message>
        <source>Hide your evidence, or show it</source>
        <translation>«Hide your evidence, or show it»</translation>
    </message>
    <message>
        <source>From the list to the goal; in a check-in: keep it</source>
        <translation>«From the list to the goal; in a check-in: keep it»</translation>
    </message>
    <message>
        <source>Go back a step; nothing you typed is lost</source>
        <translation>«Go back a step; nothing you typed is lost»</translation>
    </message>
</context>
<context>
    <name>GoesWithCard</name>
    <message>
        <source>Goes with</source>
        <translation>«Goes with»</translation>
    </message>
</context>
<context>
    <name>GroupCheck</name>
    <message>
        <source>That is not what stands on the sheet. Compare it once more.</source>
        <translation>«That is not what stands on the sheet. Compare it once more.»</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Chapter</source>
        <translation>«Chapter»</translation>
    </message>
    <message>
        <source>Sample conversation</source>
        <translation>«Sample conversation»</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>«Checklist»</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>«Agenda»</translation>
    </message>
    <message>
        <source>Goal template</source>
        <translation>«Goal template»</translation>
    </message>
    <message>
        <source>Learning journey</source>
        <translation>«Learning journey»</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>«Training»</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>«Self-assessment»</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>«Questions»</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>«Card»</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>«Words»</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>«Chapters»</translation>
    </message>
    <message>
        <source>Sample conversations</source>
        <translation>«Sample conversations»</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>«Checklists»</translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation>«Agendas»</translation>
    </message>
    <message>
        <source>Goal templates</source>
        <translation>«Goal templates»</translation>
    </message>
    <message>
        <source>Learning journeys</source>
        <translation>«Learning journeys»</translation>
    </message>
    <message>
        <source>Self-assessments</source>
        <translation>«Self-assessments»</translation>
    </message>
    <message>
        <source>Questions to think about</source>
        <translation>«Questions to think about»</translation>
    </message>
    <message>
        <source>Cards and forms</source>
        <translation>«Cards and forms»</translation>
    </message>
    <message>
        <source>Words of the desk</source>
        <translation>«Words of the desk»</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help on this screen</source>
        <translation>«Help on this screen»</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>«Close help»</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>«Keys on this screen»</translation>
    </message>
    <message>
        <source>Keys that always work</source>
        <translation>«Keys that always work»</translation>
    </message>
</context>
<context>
    <name>HideButton</name>
    <message>
        <source>Show my words ({key})</source>
        <translation>«Show my words ({key})»</translation>
    </message>
    <message>
        <source>Hide my words ({key})</source>
        <translation>«Hide my words ({key})»</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>At a place that was searched for.</source>
        <translation>«At a place that was searched for.»</translation>
    </message>
</context>
<context>
    <name>HoursEdit</name>
    <message>
        <source>From</source>
        <translation>«From»</translation>
    </message>
    <message>
        <source>To</source>
        <translation>«To»</translation>
    </message>
    <message>
        <source>And also: {hours}</source>
        <translation>«And also: {hours}»</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Choose a file of contacts</source>
        <translation>«Choose a file of contacts»</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>«Add %n people»</numerusform>
            <numerusform>«Add %n people»</numerusform>
            <numerusform>«Add %n people»</numerusform>
            <numerusform>«Add %n people»</numerusform>
            <numerusform>«Add %n people»</numerusform>
            <numerusform>«Add %n people»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stand in the file.</source>
        <translation>
            <numerusform>«%n people stand in the file.»</numerusform>
            <numerusform>«%n people stand in the file.»</numerusform>
            <numerusform>«%n people stand in the file.»</numerusform>
            <numerusform>«%n people stand in the file.»</numerusform>
            <numerusform>«%n people stand in the file.»</numerusform>
            <numerusform>«%n people stand in the file.»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them seem to be here already; choose them to add them twice.</source>
        <translation>
            <numerusform>«%n of them seem to be here already; choose them to add them twice.»</numerusform>
            <numerusform>«%n of them seem to be here already; choose them to add them twice.»</numerusform>
            <numerusform>«%n of them seem to be here already; choose them to add them twice.»</numerusform>
            <numerusform>«%n of them seem to be here already; choose them to add them twice.»</numerusform>
            <numerusform>«%n of them seem to be here already; choose them to add them twice.»</numerusform>
            <numerusform>«%n of them seem to be here already; choose them to add them twice.»</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>«Adding…»</translation>
    </message>
    <message numerus="yes">
        <source>%n people are added.</source>
        <translation>
            <numerusform>«%n people are added.»</numerusform>
            <numerusform>«%n people are added.»</numerusform>
            <numerusform>«%n people are added.»</numerusform>
            <numerusform>«%n people are added.»</numerusform>
            <numerusform>«%n people are added.»</numerusform>
            <numerusform>«%n people are added.»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not taken:</source>
        <translation>
            <numerusform>«%n were not taken:»</numerusform>
            <numerusform>«%n were not taken:»</numerusform>
            <numerusform>«%n were not taken:»</numerusform>
            <numerusform>«%n were not taken:»</numerusform>
            <numerusform>«%n were not taken:»</numerusform>
            <numerusform>«%n were not taken:»</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>«Row {n}»</translation>
    </message>
    <message>
        <source>Card {n}</source>
        <translation>«Card {n}»</translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>«and %n more.»</numerusform>
            <numerusform>«and %n more.»</numerusform>
            <numerusform>«and %n more.»</numerusform>
            <numerusform>«and %n more.»</numerusform>
            <numerusform>«and %n more.»</numerusform>
            <numerusform>«and %n more.»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReminder</name>
    <message numerus="yes">
        <source>%Ln entries of {name} came before the desk was locked or closed. Choose it once more, and the rest comes.</source>
        <translation>
            <numerusform>«%Ln entries of {name} came before the desk was locked or closed. Choose it once more, and the rest comes.»</numerusform>
            <numerusform>«%Ln entries of {name} came before the desk was locked or closed. Choose it once more, and the rest comes.»</numerusform>
            <numerusform>«%Ln entries of {name} came before the desk was locked or closed. Choose it once more, and the rest comes.»</numerusform>
            <numerusform>«%Ln entries of {name} came before the desk was locked or closed. Choose it once more, and the rest comes.»</numerusform>
            <numerusform>«%Ln entries of {name} came before the desk was locked or closed. Choose it once more, and the rest comes.»</numerusform>
            <numerusform>«%Ln entries of {name} came before the desk was locked or closed. Choose it once more, and the rest comes.»</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it…</source>
        <translation>«Go on with it…»</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>All people</source>
        <translation>«All people»</translation>
    </message>
    <message>
        <source>People from a file</source>
        <translation>«People from a file»</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>«Choose a file…»</translation>
    </message>
    <message>
        <source>A vCard or a table</source>
        <translation>«A vCard or a table»</translation>
    </message>
    <message>
        <source>Names, addresses, time zones and languages are read; nothing else. You see every person first, and nobody is added before you say so. The file stays as it is, and nobody is told.</source>
        <translation>«Names, addresses, time zones and languages are read; nothing else. You see every person first, and nobody is added before you say so. The file stays as it is, and nobody is told.»</translation>
    </message>
    <message>
        <source>People in the file</source>
        <translation>«People in the file»</translation>
    </message>
    <message>
        <source>What they are to you</source>
        <translation>«What they are to you»</translation>
    </message>
    <message>
        <source>What this one is to you</source>
        <translation>«What this one is to you»</translation>
    </message>
    <message>
        <source>Choose everybody new</source>
        <translation>«Choose everybody new»</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>«Choose nobody»</translation>
    </message>
    <message>
        <source>All of them as</source>
        <translation>«All of them as»</translation>
    </message>
    <message>
        <source>This one as</source>
        <translation>«This one as»</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>«Add %n people»</numerusform>
            <numerusform>«Add %n people»</numerusform>
            <numerusform>«Add %n people»</numerusform>
            <numerusform>«Add %n people»</numerusform>
            <numerusform>«Add %n people»</numerusform>
            <numerusform>«Add %n people»</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>«Another file…»</translation>
    </message>
</context>
<context>
    <name>InsightsCard</name>
    <message>
        <source>Insights</source>
        <translation>«Insights»</translation>
    </message>
    <message>
        <source>What the circle understood</source>
        <translation>«What the circle understood»</translation>
    </message>
    <message>
        <source>What we understood…</source>
        <translation>«What we understood…»</translation>
    </message>
    <message>
        <source>For all of the circle; whose thought it was is not written down.</source>
        <translation>«For all of the circle; whose thought it was is not written down.»</translation>
    </message>
    <message>
        <source>Take this insight away</source>
        <translation>«Take this insight away»</translation>
    </message>
    <message>
        <source>The insight is kept.</source>
        <translation>«The insight is kept.»</translation>
    </message>
    <message>
        <source>The insight is taken away.</source>
        <translation>«The insight is taken away.»</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Nothing more is sent</source>
        <translation>«Nothing more is sent»</translation>
    </message>
    <message>
        <source>Nothing leaves this machine by itself</source>
        <translation>«Nothing leaves this machine by itself»</translation>
    </message>
    <message>
        <source>You need no programme to use this desk. If you take part in one, its office gives you an invite: a line that begins with MD1-. Joining works without a network and shares nothing by itself: you choose afterwards, line by line, and see every byte first.</source>
        <translation>«You need no programme to use this desk. If you take part in one, its office gives you an invite: a line that begins with MD1-. Joining works without a network and shares nothing by itself: you choose afterwards, line by line, and see every byte first.»</translation>
    </message>
    <message>
        <source>Invite line</source>
        <translation>«Invite line»</translation>
    </message>
    <message>
        <source>Paste the whole line. Spaces and line ends do no harm.</source>
        <translation>«Paste the whole line. Spaces and line ends do no harm.»</translation>
    </message>
    <message>
        <source>Join a programme</source>
        <translation>«Join a programme»</translation>
    </message>
    <message>
        <source>Paste the line that your programme office gave you.</source>
        <translation>«Paste the line that your programme office gave you.»</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Join a circle</source>
        <translation>«Join a circle»</translation>
    </message>
    <message>
        <source>Paste the charter, or type its code and its names in the order of the seats.</source>
        <translation>«Paste the charter, or type its code and its names in the order of the seats.»</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>«Join»</translation>
    </message>
    <message>
        <source>The &amp;charter, pasted</source>
        <translation>«The &amp;charter, pasted»</translation>
    </message>
    <message>
        <source>such as AM1E-M720</source>
        <translation>«such as AM1E-M720»</translation>
    </message>
    <message>
        <source>Your seat</source>
        <translation>«Your seat»</translation>
    </message>
    <message>
        <source>As on the charter, so that both clocks are right.</source>
        <translation>«As on the charter, so that both clocks are right.»</translation>
    </message>
    <message>
        <source>Circle c&amp;ode</source>
        <translation>«Circle c&amp;ode»</translation>
    </message>
    <message>
        <source>&amp;Name of the circle</source>
        <translation>«&amp;Name of the circle»</translation>
    </message>
    <message>
        <source>&amp;Names in the order of seats</source>
        <translation>«&amp;Names in the order of seats»</translation>
    </message>
    <message>
        <source>Your &amp;seat</source>
        <translation>«Your &amp;seat»</translation>
    </message>
    <message>
        <source>The circle’s &amp;clock</source>
        <translation>«The circle’s &amp;clock»</translation>
    </message>
    <message>
        <source>&amp;Hour, on that clock</source>
        <translation>«&amp;Hour, on that clock»</translation>
    </message>
    <message>
        <source>{members}, {rhythm}, from {day} on</source>
        <translation>«{members}, {rhythm}, from {day} on»</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>«Choose your name»</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n seats: name each of them.</source>
        <translation>
            <numerusform>«The code has %n seats: name each of them.»</numerusform>
            <numerusform>«The code has %n seats: name each of them.»</numerusform>
            <numerusform>«The code has %n seats: name each of them.»</numerusform>
            <numerusform>«The code has %n seats: name each of them.»</numerusform>
            <numerusform>«The code has %n seats: name each of them.»</numerusform>
            <numerusform>«The code has %n seats: name each of them.»</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which name is yours.</source>
        <translation>«Choose which name is yours.»</translation>
    </message>
    <message>
        <source>You joined {circle}.</source>
        <translation>«You joined {circle}.»</translation>
    </message>
</context>
<context>
    <name>JournalCopy</name>
    <message>
        <source>My journal</source>
        <translation>«My journal»</translation>
    </message>
    <message>
        <source>This copy is not encrypted. Whoever opens it can read it.</source>
        <translation>«This copy is not encrypted. Whoever opens it can read it.»</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>«Starred»</translation>
    </message>
    <message>
        <source>{name} ({size}), in the copy as Markdown or JSON</source>
        <translation>«{name} ({size}), in the copy as Markdown or JSON»</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>This folder is a copy of a journal, made by MentorDesk. It is not encrypted: whoever opens it can read it. Delete it when you no longer need it.

Each file is one entry, in a folder for its year. Its head says when it was written and what goes with it; below the second --- stands the text exactly as it was written, in Markdown. An entry with pictures or other files has a folder of its own.

To bring the entries back, choose this folder where MentorDesk brings a journal in.
</source>
        <translation>«This folder is a copy of a journal, made by MentorDesk. It is not encrypted: whoever opens it can read it. Delete it when you no longer need it.

Each file is one entry, in a folder for its year. Its head says when it was written and what goes with it; below the second --- stands the text exactly as it was written, in Markdown. An entry with pictures or other files has a folder of its own.

To bring the entries back, choose this folder where MentorDesk brings a journal in.
»</translation>
    </message>
</context>
<context>
    <name>JournalDays</name>
    <message>
        <source>One entry on {day}</source>
        <translation>«One entry on {day}»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries on {day}</source>
        <translation>
            <numerusform>«%Ln entries on {day}»</numerusform>
            <numerusform>«%Ln entries on {day}»</numerusform>
            <numerusform>«%Ln entries on {day}»</numerusform>
            <numerusform>«%Ln entries on {day}»</numerusform>
            <numerusform>«%Ln entries on {day}»</numerusform>
            <numerusform>«%Ln entries on {day}»</numerusform>
        </translation>
    </message>
    <message>
        <source>On this day in {year}</source>
        <translation>«On this day in {year}»</translation>
    </message>
    <message>
        <source>On this day in {year} and {other}</source>
        <translation>«On this day in {year} and {other}»</translation>
    </message>
    <message numerus="yes">
        <source>On this day in %Ln earlier years</source>
        <translation>
            <numerusform>«On this day in %Ln earlier years»</numerusform>
            <numerusform>«On this day in %Ln earlier years»</numerusform>
            <numerusform>«On this day in %Ln earlier years»</numerusform>
            <numerusform>«On this day in %Ln earlier years»</numerusform>
            <numerusform>«On this day in %Ln earlier years»</numerusform>
            <numerusform>«On this day in %Ln earlier years»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalImport</name>
    <message>
        <source>A copy made by MentorDesk</source>
        <translation>«A copy made by MentorDesk»</translation>
    </message>
    <message>
        <source>Markdown files, as Obsidian keeps them</source>
        <translation>«Markdown files, as Obsidian keeps them»</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>«Plain text»</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>«{first} to {last}»</translation>
    </message>
    <message>
        <source>{name} ({n})</source>
        <translation>«{name} ({n})»</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>«{where}: {what}»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>«%Ln entries»</numerusform>
            <numerusform>«%Ln entries»</numerusform>
            <numerusform>«%Ln entries»</numerusform>
            <numerusform>«%Ln entries»</numerusform>
            <numerusform>«%Ln entries»</numerusform>
            <numerusform>«%Ln entries»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>«and %Ln more»</numerusform>
            <numerusform>«and %Ln more»</numerusform>
            <numerusform>«and %Ln more»</numerusform>
            <numerusform>«and %Ln more»</numerusform>
            <numerusform>«and %Ln more»</numerusform>
            <numerusform>«and %Ln more»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files, {size}</source>
        <translation>
            <numerusform>«%Ln files, {size}»</numerusform>
            <numerusform>«%Ln files, {size}»</numerusform>
            <numerusform>«%Ln files, {size}»</numerusform>
            <numerusform>«%Ln files, {size}»</numerusform>
            <numerusform>«%Ln files, {size}»</numerusform>
            <numerusform>«%Ln files, {size}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries. They are left as they are.</source>
        <translation>
            <numerusform>«%Ln entries. They are left as they are.»</numerusform>
            <numerusform>«%Ln entries. They are left as they are.»</numerusform>
            <numerusform>«%Ln entries. They are left as they are.»</numerusform>
            <numerusform>«%Ln entries. They are left as they are.»</numerusform>
            <numerusform>«%Ln entries. They are left as they are.»</numerusform>
            <numerusform>«%Ln entries. They are left as they are.»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the same moment as one that came before, with other words. Both stand.</source>
        <translation>
            <numerusform>«%Ln entries of the same moment as one that came before, with other words. Both stand.»</numerusform>
            <numerusform>«%Ln entries of the same moment as one that came before, with other words. Both stand.»</numerusform>
            <numerusform>«%Ln entries of the same moment as one that came before, with other words. Both stand.»</numerusform>
            <numerusform>«%Ln entries of the same moment as one that came before, with other words. Both stand.»</numerusform>
            <numerusform>«%Ln entries of the same moment as one that came before, with other words. Both stand.»</numerusform>
            <numerusform>«%Ln entries of the same moment as one that came before, with other words. Both stand.»</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>«Written»</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>«Here already»</translation>
    </message>
    <message>
        <source>Perhaps here in other words</source>
        <translation>«Perhaps here in other words»</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>«Tags»</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>«Starred»</translation>
    </message>
    <message>
        <source>Pictures and other files</source>
        <translation>«Pictures and other files»</translation>
    </message>
    <message>
        <source>Not carried, as the source calls it</source>
        <translation>«Not carried, as the source calls it»</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>«How it was read»</translation>
    </message>
    <message>
        <source>All of it is here already</source>
        <translation>«All of it is here already»</translation>
    </message>
    <message>
        <source>No entry came</source>
        <translation>«No entry came»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in your journal</source>
        <translation>
            <numerusform>«%Ln entries are in your journal»</numerusform>
            <numerusform>«%Ln entries are in your journal»</numerusform>
            <numerusform>«%Ln entries are in your journal»</numerusform>
            <numerusform>«%Ln entries are in your journal»</numerusform>
            <numerusform>«%Ln entries are in your journal»</numerusform>
            <numerusform>«%Ln entries are in your journal»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The place where they were taken was left out of %Ln pictures.</source>
        <translation>
            <numerusform>«The place where they were taken was left out of %Ln pictures.»</numerusform>
            <numerusform>«The place where they were taken was left out of %Ln pictures.»</numerusform>
            <numerusform>«The place where they were taken was left out of %Ln pictures.»</numerusform>
            <numerusform>«The place where they were taken was left out of %Ln pictures.»</numerusform>
            <numerusform>«The place where they were taken was left out of %Ln pictures.»</numerusform>
            <numerusform>«The place where they were taken was left out of %Ln pictures.»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not read, or not whole:</source>
        <translation>
            <numerusform>«%Ln were not read, or not whole:»</numerusform>
            <numerusform>«%Ln were not read, or not whole:»</numerusform>
            <numerusform>«%Ln were not read, or not whole:»</numerusform>
            <numerusform>«%Ln were not read, or not whole:»</numerusform>
            <numerusform>«%Ln were not read, or not whole:»</numerusform>
            <numerusform>«%Ln were not read, or not whole:»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, because you worked on them since:</source>
        <translation>
            <numerusform>«%Ln stay, because you worked on them since:»</numerusform>
            <numerusform>«%Ln stay, because you worked on them since:»</numerusform>
            <numerusform>«%Ln stay, because you worked on them since:»</numerusform>
            <numerusform>«%Ln stay, because you worked on them since:»</numerusform>
            <numerusform>«%Ln stay, because you worked on them since:»</numerusform>
            <numerusform>«%Ln stay, because you worked on them since:»</numerusform>
        </translation>
    </message>
    <message>
        <source>What came is in. To bring the rest, begin again.</source>
        <translation>«What came is in. To bring the rest, begin again.»</translation>
    </message>
    <message>
        <source>You stopped it. What came is in; go on, and the rest comes.</source>
        <translation>«You stopped it. What came is in; go on, and the rest comes.»</translation>
    </message>
    <message>
        <source>Search does not find all of it: {found} of {entries} entries are in the index. Your words are safe. Take the import back and bring it in again.</source>
        <translation>«Search does not find all of it: {found} of {entries} entries are in the index. Your words are safe. Take the import back and bring it in again.»</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>«Nothing was changed.»</translation>
    </message>
    <message>
        <source>Everything is there and found: {indexed} of {entries} entries are in the index, and {found} of {sampled} words that were looked for were found.</source>
        <translation>«Everything is there and found: {indexed} of {entries} entries are in the index, and {found} of {sampled} words that were looked for were found.»</translation>
    </message>
    <message>
        <source>Brought in from {name} ({kind})</source>
        <translation>«Brought in from {name} ({kind})»</translation>
    </message>
    <message>
        <source>In the bin they can be brought back for thirty days.</source>
        <translation>«In the bin they can be brought back for thirty days.»</translation>
    </message>
</context>
<context>
    <name>JournalPlace</name>
    <message>
        <source>New journal entry</source>
        <translation>«New journal entry»</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>«Search the journal»</translation>
    </message>
    <message>
        <source>Add files to this entry</source>
        <translation>«Add files to this entry»</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>«Delete this entry»</translation>
    </message>
</context>
<context>
    <name>JournalTabs</name>
    <message>
        <source>Tab: {name}</source>
        <translation>«Tab: {name}»</translation>
    </message>
    <message>
        <source>Journal: {name}</source>
        <translation>«Journal: {name}»</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>Journal</source>
        <translation>«Journal»</translation>
    </message>
    <message>
        <source>Choose an entry to read it</source>
        <translation>«Choose an entry to read it»</translation>
    </message>
    <message>
        <source>Or press Ctrl+N in any place: the cursor stands in today's entry.</source>
        <translation>«Or press Ctrl+N in any place: the cursor stands in today's entry.»</translation>
    </message>
    <message>
        <source>Only you. Never sent, never synced.</source>
        <translation>«Only you. Never sent, never synced.»</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>«New entry»</translation>
    </message>
    <message>
        <source>Tab of the journal</source>
        <translation>«Tab of the journal»</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>«Entries»</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>«Calendar»</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>«Threads»</translation>
    </message>
    <message>
        <source>What you write here is for you alone: it is never sent and never synced. There is no Save button: your words are encrypted and kept while you type.

The list shows the newest entries first. Type into the search field to find words in all of them: put a phrase in quotes, leave entries out with -word, and give only the beginning of a word with a star, such as resil*. tag:work, person:Jonas, before:2026, is:starred and more narrow it down; the ? beside the field shows them all. A hit opens where it answers, F3 goes to the next place.

The text is Markdown: # begins a heading, - a list, &gt; a quotation; *stars* make words slanted and **two stars** bold. A deleted entry can be brought back.</source>
        <translation>«What you write here is for you alone: it is never sent and never synced. There is no Save button: your words are encrypted and kept while you type.

The list shows the newest entries first. Type into the search field to find words in all of them: put a phrase in quotes, leave entries out with -word, and give only the beginning of a word with a star, such as resil*. tag:work, person:Jonas, before:2026, is:starred and more narrow it down; the ? beside the field shows them all. A hit opens where it answers, F3 goes to the next place.

The text is Markdown: # begins a heading, - a list, &gt; a quotation; *stars* make words slanted and **two stars** bold. A deleted entry can be brought back.»</translation>
    </message>
    <message>
        <source>Files come beside an entry with Ctrl+Shift+F or the paper clip, by dropping them on the text, or by pasting a picture. They are encrypted like your words, 25 MB each at most, and the place is taken out of pictures and films. A picture is shown in the text when you read it.</source>
        <translation>«Files come beside an entry with Ctrl+Shift+F or the paper clip, by dropping them on the text, or by pasting a picture. They are encrypted like your words, 25 MB each at most, and the place is taken out of pictures and films. A picture is shown in the text when you read it.»</translation>
    </message>
    <message>
        <source>Write in today's entry</source>
        <translation>«Write in today's entry»</translation>
    </message>
    <message>
        <source>Begin a new entry</source>
        <translation>«Begin a new entry»</translation>
    </message>
    <message>
        <source>Search the entries</source>
        <translation>«Search the entries»</translation>
    </message>
    <message>
        <source>To the next place that answers the search</source>
        <translation>«To the next place that answers the search»</translation>
    </message>
    <message>
        <source>To the place before that answers the search</source>
        <translation>«To the place before that answers the search»</translation>
    </message>
    <message>
        <source>From the list to the text</source>
        <translation>«From the list to the text»</translation>
    </message>
    <message>
        <source>From the text back to the list</source>
        <translation>«From the text back to the list»</translation>
    </message>
    <message>
        <source>Add files to the open entry</source>
        <translation>«Add files to the open entry»</translation>
    </message>
    <message>
        <source>Delete the entry chosen in the list</source>
        <translation>«Delete the entry chosen in the list»</translation>
    </message>
    <message>
        <source>Delete the open entry</source>
        <translation>«Delete the open entry»</translation>
    </message>
</context>
<context>
    <name>KeyringCard</name>
    <message>
        <source>It is off: only your passphrase or your recovery sheet opens the desk.</source>
        <translation>«It is off: only your passphrase or your recovery sheet opens the desk.»</translation>
    </message>
    <message>
        <source>It is on: this computer's keyring opens the desk when you start it.</source>
        <translation>«It is on: this computer's keyring opens the desk when you start it.»</translation>
    </message>
    <message>
        <source>Unlock with this computer's keyring</source>
        <translation>«Unlock with this computer's keyring»</translation>
    </message>
    <message>
        <source>The keyring belongs to your login on this computer and opens with it.</source>
        <translation>«The keyring belongs to your login on this computer and opens with it.»</translation>
    </message>
    <message>
        <source>So the desk is then only as strong as that login: whoever can log in as you can read it.</source>
        <translation>«So the desk is then only as strong as that login: whoever can log in as you can read it.»</translation>
    </message>
    <message>
        <source>Your passphrase and your recovery sheet go on opening it, whatever happens.</source>
        <translation>«Your passphrase and your recovery sheet go on opening it, whatever happens.»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>«Cancel»</translation>
    </message>
    <message>
        <source>Stop using the keyring</source>
        <translation>«Stop using the keyring»</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>«Use the keyring»</translation>
    </message>
</context>
<context>
    <name>KeyringRow</name>
    <message>
        <source>Asking this computer's keyring…</source>
        <translation>«Asking this computer's keyring…»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>«Cancel»</translation>
    </message>
</context>
<context>
    <name>KeyringTask</name>
    <message>
        <source>Asking the keyring…</source>
        <translation>«Asking the keyring…»</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome to MentorDesk</source>
        <translation>«Welcome to MentorDesk»</translation>
    </message>
    <message>
        <source>A desk for mentors and mentees: your journal, your sessions, your goals. It works without the internet, and what you write stays on this computer.</source>
        <translation>«A desk for mentors and mentees: your journal, your sessions, your goals. It works without the internet, and what you write stays on this computer.»</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>«Language»</translation>
    </message>
    <message>
        <source>Making your desk takes about three minutes. You choose a passphrase, get a sheet for the day it is forgotten, and arrive at your desk. No network is needed.</source>
        <translation>«Making your desk takes about three minutes. You choose a passphrase, get a sheet for the day it is forgotten, and arrive at your desk. No network is needed.»</translation>
    </message>
    <message>
        <source>A draft translation that nobody has checked yet</source>
        <translation>«A draft translation that nobody has checked yet»</translation>
    </message>
</context>
<context>
    <name>LaterCard</name>
    <message>
        <source>Later today</source>
        <translation>«Later today»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>«%Ln more»</numerusform>
            <numerusform>«%Ln more»</numerusform>
            <numerusform>«%Ln more»</numerusform>
            <numerusform>«%Ln more»</numerusform>
            <numerusform>«%Ln more»</numerusform>
            <numerusform>«%Ln more»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearningOutline</name>
    <message>
        <source>Practice</source>
        <translation>«Practice»</translation>
    </message>
    <message>
        <source>With people</source>
        <translation>«With people»</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>«Study»</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>«Skills»</translation>
    </message>
    <message>
        <source>{start} → {target}</source>
        <translation>«{start} → {target}»</translation>
    </message>
    <message>
        <source>On your own: {what}</source>
        <translation>«On your own: {what}»</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>«Checkpoints»</translation>
    </message>
    <message>
        <source>day {n}</source>
        <translation>«day {n}»</translation>
    </message>
    <message>
        <source>Three words to keep in mind</source>
        <translation>«Three words to keep in mind»</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>«Begin with»</translation>
    </message>
    <message>
        <source>Ask yourself</source>
        <translation>«Ask yourself»</translation>
    </message>
    <message>
        <source>Choose an answer to see what speaks for it. Nothing is kept.</source>
        <translation>«Choose an answer to see what speaks for it. Nothing is kept.»</translation>
    </message>
    <message>
        <source>The best answer.</source>
        <translation>«The best answer.»</translation>
    </message>
    <message>
        <source>Another one is better.</source>
        <translation>«Another one is better.»</translation>
    </message>
    <message>
        <source>The words of the scale</source>
        <translation>«The words of the scale»</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>«watch»</translation>
    </message>
    <message>
        <source>with help</source>
        <translation>«with help»</translation>
    </message>
    <message>
        <source>help nearby</source>
        <translation>«help nearby»</translation>
    </message>
    <message>
        <source>on your own</source>
        <translation>«on your own»</translation>
    </message>
    <message>
        <source>guide others</source>
        <translation>«guide others»</translation>
    </message>
</context>
<context>
    <name>LeavingRow</name>
    <message>
        <source>The last session they were at</source>
        <translation>«The last session they were at»</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>«Has left»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>«Back»</translation>
    </message>
    <message>
        <source>No reasons are asked. Say the day in the circle: each desk skips them then.</source>
        <translation>«No reasons are asked. Say the day in the circle: each desk skips them then.»</translation>
    </message>
    <message>
        <source>{name} was there for the last time on</source>
        <translation>«{name} was there for the last time on»</translation>
    </message>
    <message>
        <source>at none of the sessions</source>
        <translation>«at none of the sessions»</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>What has left this machine</source>
        <translation>«What has left this machine»</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>«Nothing yet.»</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>«Show all»</translation>
    </message>
</context>
<context>
    <name>LedgerRow</name>
    <message>
        <source>signed {when} · {bytes}</source>
        <translation>«signed {when} · {bytes}»</translation>
    </message>
    <message>
        <source>{told} · {reason}</source>
        <translation>«{told} · {reason}»</translation>
    </message>
</context>
<context>
    <name>LensView</name>
    <message>
        <source>This is what would leave</source>
        <translation>«This is what would leave»</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>«Field»</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>«Now»</translation>
    </message>
    <message>
        <source>Last time you shared</source>
        <translation>«Last time you shared»</translation>
    </message>
    <message>
        <source>Not in it: your notes, your journal, goal wording, names of others. They cannot be.</source>
        <translation>«Not in it: your notes, your journal, goal wording, names of others. They cannot be.»</translation>
    </message>
    <message>
        <source>Programme office</source>
        <translation>«Programme office»</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>«Hold back»</translation>
    </message>
    <message>
        <source>Sign and queue</source>
        <translation>«Sign and queue»</translation>
    </message>
    <message>
        <source>Goes when there is a link</source>
        <translation>«Goes when there is a link»</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>«left out»</translation>
    </message>
    <message>
        <source>Read back from the exact bytes that you will sign: {letters}, {bytes}, about {month}. Your consent ends on {day}, or when you withdraw it.</source>
        <translation>«Read back from the exact bytes that you will sign: {letters}, {bytes}, about {month}. Your consent ends on {day}, or when you withdraw it.»</translation>
    </message>
    <message>
        <source>You agree to this</source>
        <translation>«You agree to this»</translation>
    </message>
</context>
<context>
    <name>LetterLens</name>
    <message>
        <source>The exact content of a letter</source>
        <translation>«The exact content of a letter»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>«Close»</translation>
    </message>
    <message>
        <source>Show the bytes</source>
        <translation>«Show the bytes»</translation>
    </message>
    <message>
        <source>Signed {when}. Read back from its {bytes}.</source>
        <translation>«Signed {when}. Read back from its {bytes}.»</translation>
    </message>
</context>
<context>
    <name>LevelChart</name>
    <message>
        <source>Level over time</source>
        <translation>«Level over time»</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>MMM</translation>
    </message>
</context>
<context>
    <name>LevelRows</name>
    <message>
        <source>The goal stands here</source>
        <translation>«The goal stands here»</translation>
    </message>
    <message>
        <source>It started here</source>
        <translation>«It started here»</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>not shared yet</source>
        <translation>«not shared yet»</translation>
    </message>
    <message>
        <source>{field}: now {now}, last time {before}</source>
        <translation>«{field}: now {now}, last time {before}»</translation>
    </message>
    <message>
        <source>Take “{field}” back in</source>
        <translation>«Take “{field}” back in»</translation>
    </message>
    <message>
        <source>Leave out “{field}”</source>
        <translation>«Leave out “{field}”»</translation>
    </message>
</context>
<context>
    <name>ListOutline</name>
    <message>
        <source>Do it from memory, then confirm line by line.</source>
        <translation>«Do it from memory, then confirm line by line.»</translation>
    </message>
    <message>
        <source>Read one line, do it, read the next.</source>
        <translation>«Read one line, do it, read the next.»</translation>
    </message>
    <message>
        <source>{who}. {hint}</source>
        <translation>«{who}. {hint}»</translation>
    </message>
    <message>
        <source>{minutes} in all</source>
        <translation>«{minutes} in all»</translation>
    </message>
    <message>
        <source>Five levels</source>
        <translation>«Five levels»</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>«First step»</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>«On the way»</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>«after %n day(s)»</numerusform>
            <numerusform>«after %n day(s)»</numerusform>
            <numerusform>«after %n day(s)»</numerusform>
            <numerusform>«after %n day(s)»</numerusform>
            <numerusform>«after %n day(s)»</numerusform>
            <numerusform>«after %n day(s)»</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions that make it yours</source>
        <translation>«Questions that make it yours»</translation>
    </message>
    <message>
        <source>Why me, why now</source>
        <translation>«Why me, why now»</translation>
    </message>
    <message>
        <source>What I hope for</source>
        <translation>«What I hope for»</translation>
    </message>
    <message>
        <source>The best that could come of it</source>
        <translation>«The best that could come of it»</translation>
    </message>
    <message>
        <source>Who is better off</source>
        <translation>«Who is better off»</translation>
    </message>
    <message>
        <source>What may get in the way</source>
        <translation>«What may get in the way»</translation>
    </message>
    <message>
        <source>How we will see it</source>
        <translation>«How we will see it»</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>«{n} min»</translation>
    </message>
    <message>
        <source>Mentor leads</source>
        <translation>«Mentor leads»</translation>
    </message>
    <message>
        <source>Mentee leads</source>
        <translation>«Mentee leads»</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>«Both»</translation>
    </message>
    <message>
        <source>Each in turn</source>
        <translation>«Each in turn»</translation>
    </message>
    <message>
        <source>Host leads</source>
        <translation>«Host leads»</translation>
    </message>
    <message>
        <source>Manager leads</source>
        <translation>«Manager leads»</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>The list shows what is to be written up, what comes, and what was. Choose several with Shift or Ctrl: the verbs above the list are then for all of them, and one key takes them back.</source>
        <translation>«The list shows what is to be written up, what comes, and what was. Choose several with Shift or Ctrl: the verbs above the list are then for all of them, and one key takes them back.»</translation>
    </message>
    <message>
        <source>Open the session chosen in the list</source>
        <translation>«Open the session chosen in the list»</translation>
    </message>
    <message>
        <source>Move the session chosen in the list, or several</source>
        <translation>«Move the session chosen in the list, or several»</translation>
    </message>
    <message>
        <source>Cancel what is chosen in the list</source>
        <translation>«Cancel what is chosen in the list»</translation>
    </message>
    <message>
        <source>Choose several sessions in the list</source>
        <translation>«Choose several sessions in the list»</translation>
    </message>
    <message>
        <source>Choose every planned session in the list</source>
        <translation>«Choose every planned session in the list»</translation>
    </message>
    <message>
        <source>Save the session chosen in the list as a calendar file</source>
        <translation>«Save the session chosen in the list as a calendar file»</translation>
    </message>
</context>
<context>
    <name>LongLine</name>
    <message>
        <source>This paragraph is very long: break it, and writing is quick again.</source>
        <translation>«This paragraph is very long: break it, and writing is quick again.»</translation>
    </message>
    <message>
        <source>Break it where sentences end</source>
        <translation>«Break it where sentences end»</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Settings</source>
        <translation>«Settings»</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>«Without a title»</translation>
    </message>
</context>
<context>
    <name>MarkButton</name>
    <message>
        <source>{name}: {mark}</source>
        <translation>«{name}: {mark}»</translation>
    </message>
    <message>
        <source>H here, L on the line, A away</source>
        <translation>«H here, L on the line, A away»</translation>
    </message>
</context>
<context>
    <name>MeetPage</name>
    <message>
        <source>Agreed last time</source>
        <translation>«Agreed last time»</translation>
    </message>
    <message>
        <source>From the playbook</source>
        <translation>«From the playbook»</translation>
    </message>
    <message>
        <source>Nothing was promised last time.</source>
        <translation>«Nothing was promised last time.»</translation>
    </message>
    <message>
        <source>The action is done.</source>
        <translation>«The action is done.»</translation>
    </message>
    <message>
        <source>The action is open again.</source>
        <translation>«The action is open again.»</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Is back</source>
        <translation>«Is back»</translation>
    </message>
    <message>
        <source>{name} did not leave</source>
        <translation>«{name} did not leave»</translation>
    </message>
    <message>
        <source>Has left…</source>
        <translation>«Has left…»</translation>
    </message>
    <message>
        <source>{name} has left…</source>
        <translation>«{name} has left…»</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Is the same session as</source>
        <translation>«Is the same session as»</translation>
    </message>
    <message>
        <source>&amp;Is the same session as</source>
        <translation>«&amp;Is the same session as»</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>«Make them one»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>«Back»</translation>
    </message>
    <message>
        <source>A session that is here twice</source>
        <translation>«A session that is here twice»</translation>
    </message>
    <message>
        <source>The two are one session now.</source>
        <translation>«The two are one session now.»</translation>
    </message>
    <message>
        <source>There is no other session with them.</source>
        <translation>«There is no other session with them.»</translation>
    </message>
    <message>
        <source>This one stays: {session}.</source>
        <translation>«This one stays: {session}.»</translation>
    </message>
    <message>
        <source>This one goes over into it: {session}.</source>
        <translation>«This one goes over into it: {session}.»</translation>
    </message>
    <message>
        <source>Where both have words, they stand one below the other.</source>
        <translation>«Where both have words, they stand one below the other.»</translation>
    </message>
    <message numerus="yes">
        <source>%n items of the agenda</source>
        <translation>
            <numerusform>«%n items of the agenda»</numerusform>
            <numerusform>«%n items of the agenda»</numerusform>
            <numerusform>«%n items of the agenda»</numerusform>
            <numerusform>«%n items of the agenda»</numerusform>
            <numerusform>«%n items of the agenda»</numerusform>
            <numerusform>«%n items of the agenda»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>«%n actions»</numerusform>
            <numerusform>«%n actions»</numerusform>
            <numerusform>«%n actions»</numerusform>
            <numerusform>«%n actions»</numerusform>
            <numerusform>«%n actions»</numerusform>
            <numerusform>«%n actions»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels of goals</source>
        <translation>
            <numerusform>«%n levels of goals»</numerusform>
            <numerusform>«%n levels of goals»</numerusform>
            <numerusform>«%n levels of goals»</numerusform>
            <numerusform>«%n levels of goals»</numerusform>
            <numerusform>«%n levels of goals»</numerusform>
            <numerusform>«%n levels of goals»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns in writing</source>
        <translation>
            <numerusform>«%n turns in writing»</numerusform>
            <numerusform>«%n turns in writing»</numerusform>
            <numerusform>«%n turns in writing»</numerusform>
            <numerusform>«%n turns in writing»</numerusform>
            <numerusform>«%n turns in writing»</numerusform>
            <numerusform>«%n turns in writing»</numerusform>
        </translation>
    </message>
    <message>
        <source>what was agreed</source>
        <translation>«what was agreed»</translation>
    </message>
    <message>
        <source>private notes</source>
        <translation>«private notes»</translation>
    </message>
    <message>
        <source>a reflection</source>
        <translation>«a reflection»</translation>
    </message>
    <message>
        <source>Nothing is written there yet.</source>
        <translation>«Nothing is written there yet.»</translation>
    </message>
    <message>
        <source>What goes over: {list}.</source>
        <translation>«What goes over: {list}.»</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close this message</source>
        <translation>«Close this message»</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>«Try again»</translation>
    </message>
</context>
<context>
    <name>MilestoneRow</name>
    <message>
        <source>reached {day}</source>
        <translation>«reached {day}»</translation>
    </message>
    <message>
        <source>meant for {day}</source>
        <translation>«meant for {day}»</translation>
    </message>
    <message>
        <source>Take this milestone away</source>
        <translation>«Take this milestone away»</translation>
    </message>
</context>
<context>
    <name>MilestoneRows</name>
    <message>
        <source>One more milestone</source>
        <translation>«One more milestone»</translation>
    </message>
    <message>
        <source>One more milestone…</source>
        <translation>«One more milestone…»</translation>
    </message>
    <message>
        <source>The day it is meant for</source>
        <translation>«The day it is meant for»</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>«no day»</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>ddd d MMM yyyy  hh:mm</source>
        <translation>ddd d MMM yyyy  hh:mm</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>The month before</source>
        <translation>«The month before»</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>«The month after»</translation>
    </message>
    <message>
        <source>Sessions by day</source>
        <translation>«Sessions by day»</translation>
    </message>
    <message>
        <source>The month shows six weeks, and the chosen day in full. Return goes to the sessions of the day, Esc back to the month. Amber: still to be written up. Struck out: cancelled.</source>
        <translation>«The month shows six weeks, and the chosen day in full. Return goes to the sessions of the day, Esc back to the month. Amber: still to be written up. Struck out: cancelled.»</translation>
    </message>
    <message>
        <source>Go to the sessions of the day; there: open one</source>
        <translation>«Go to the sessions of the day; there: open one»</translation>
    </message>
    <message>
        <source>Back to the month</source>
        <translation>«Back to the month»</translation>
    </message>
    <message>
        <source>A day back or on: the arrows to the sides</source>
        <translation>«A day back or on: the arrows to the sides»</translation>
    </message>
    <message>
        <source>A week back or on: the other arrows</source>
        <translation>«A week back or on: the other arrows»</translation>
    </message>
    <message>
        <source>The month after; Page Up: the month before</source>
        <translation>«The month after; Page Up: the month before»</translation>
    </message>
    <message>
        <source>The first day of the week; End: the last</source>
        <translation>«The first day of the week; End: the last»</translation>
    </message>
</context>
<context>
    <name>MoveRow</name>
    <message>
        <source>Days later</source>
        <translation>«Days later»</translation>
    </message>
    <message>
        <source>One day less</source>
        <translation>«One day less»</translation>
    </message>
    <message>
        <source>One day more</source>
        <translation>«One day more»</translation>
    </message>
    <message>
        <source>Hours later</source>
        <translation>«Hours later»</translation>
    </message>
    <message>
        <source>One hour less</source>
        <translation>«One hour less»</translation>
    </message>
    <message>
        <source>One hour more</source>
        <translation>«One hour more»</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>«Days»</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>«Hours»</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>«Move them»</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>«Leave them»</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln sessions</source>
        <translation>
            <numerusform>«Move %Ln sessions»</numerusform>
            <numerusform>«Move %Ln sessions»</numerusform>
            <numerusform>«Move %Ln sessions»</numerusform>
            <numerusform>«Move %Ln sessions»</numerusform>
            <numerusform>«Move %Ln sessions»</numerusform>
            <numerusform>«Move %Ln sessions»</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of them, with {name}: from {before} to {after}. Each keeps its hour on your clocks, also where daylight saving shifts.</source>
        <translation>«The first of them, with {name}: from {before} to {after}. Each keeps its hour on your clocks, also where daylight saving shifts.»</translation>
    </message>
</context>
<context>
    <name>MovingCard</name>
    <message>
        <source>Goals moving</source>
        <translation>«Goals moving»</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Rename the file</source>
        <translation>«Rename the file»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>«Name»</translation>
    </message>
    <message>
        <source>Links to it in this entry's text get the new name with it.</source>
        <translation>«Links to it in this entry's text get the new name with it.»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>«Rename»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>«Cancel»</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>«Give the file a name.»</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Lines of the playbook</source>
        <translation>«Lines of the playbook»</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>«Names»</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>«Passphrase»</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>«New passphrase»</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>«Show the passphrase»</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>«Hide the passphrase»</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>«Type it once more»</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>«The new passphrase once more»</translation>
    </message>
    <message>
        <source>Suggest five words</source>
        <translation>«Suggest five words»</translation>
    </message>
    <message>
        <source>Choose a passphrase first.</source>
        <translation>«Choose a passphrase first.»</translation>
    </message>
    <message>
        <source>This passphrase is too long. Take a shorter one.</source>
        <translation>«This passphrase is too long. Take a shorter one.»</translation>
    </message>
    <message>
        <source>Strength: {word}</source>
        <translation>«Strength: {word}»</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>«Caps Lock is on.»</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more, or look at the first one with the eye.</source>
        <translation>«The two are not the same. Type it once more, or look at the first one with the eye.»</translation>
    </message>
    <message>
        <source>Whoever copies your files may then read everything within hours. Do you still want it?</source>
        <translation>«Whoever copies your files may then read everything within hours. Do you still want it?»</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess: whoever copies your files could find it by trying. Add words to it, or take the five suggested ones.</source>
        <translation>«This passphrase is too easy to guess: whoever copies your files could find it by trying. Add words to it, or take the five suggested ones.»</translation>
    </message>
    <message>
        <source>Yes, use this weak passphrase</source>
        <translation>«Yes, use this weak passphrase»</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>«Use it all the same»</translation>
    </message>
</context>
<context>
    <name>NewSheetCard</name>
    <message>
        <source>Keep this sheet somewhere safe</source>
        <translation>«Keep this sheet somewhere safe»</translation>
    </message>
    <message>
        <source>If you forget your passphrase, this code opens your desk. The sheet from before opens nothing any more.</source>
        <translation>«If you forget your passphrase, this code opens your desk. The sheet from before opens nothing any more.»</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>«Done»</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next summary, exactly as it will be sent</source>
        <translation>«Next summary, exactly as it will be sent»</translation>
    </message>
    <message>
        <source>Which month</source>
        <translation>«Which month»</translation>
    </message>
    <message>
        <source>Leave lines out…</source>
        <translation>«Leave lines out…»</translation>
    </message>
    <message>
        <source>Sign and queue</source>
        <translation>«Sign and queue»</translation>
    </message>
    <message>
        <source>Nothing is switched on, so nothing will be sent.</source>
        <translation>«Nothing is switched on, so nothing will be sent.»</translation>
    </message>
    <message>
        <source>To the programme office · {bytes} · goes when there is a link</source>
        <translation>«To the programme office · {bytes} · goes when there is a link»</translation>
    </message>
    <message>
        <source>To the programme office · {bytes} · the same as last time</source>
        <translation>«To the programme office · {bytes} · the same as last time»</translation>
    </message>
    <message>
        <source>({letters}, one for each group above)</source>
        <translation>«({letters}, one for each group above)»</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>«Prepare»</translation>
    </message>
    <message>
        <source>{kind}, {minutes}</source>
        <translation>«{kind}, {minutes}»</translation>
    </message>
    <message>
        <source>Meet</source>
        <translation>«Meet»</translation>
    </message>
</context>
<context>
    <name>NextChoice</name>
    <message>
        <source>{day}, {time}</source>
        <translation>«{day}, {time}»</translation>
    </message>
    <message>
        <source>Planned already: {when}</source>
        <translation>«Planned already: {when}»</translation>
    </message>
    <message>
        <source>Next session: {when}. Space takes it off, arrows change it.</source>
        <translation>«Next session: {when}. Space takes it off, arrows change it.»</translation>
    </message>
    <message>
        <source>Suggested: {when}. Space plans it, arrows change it.</source>
        <translation>«Suggested: {when}. Space plans it, arrows change it.»</translation>
    </message>
</context>
<context>
    <name>NoDeskCard</name>
    <message>
        <source>There is no desk there</source>
        <translation>«There is no desk there»</translation>
    </message>
    <message>
        <source>No desk lies in {folder}. Nothing was changed there. Go back and choose another folder, or make a new desk in this one.</source>
        <translation>«No desk lies in {folder}. Nothing was changed there. Go back and choose another folder, or make a new desk in this one.»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>«Back»</translation>
    </message>
    <message>
        <source>Make a new desk there</source>
        <translation>«Make a new desk there»</translation>
    </message>
</context>
<context>
    <name>NudgeCard</name>
    <message>
        <source>Plan a session</source>
        <translation>«Plan a session»</translation>
    </message>
    <message>
        <source>Write a line</source>
        <translation>«Write a line»</translation>
    </message>
    <message>
        <source>Pause together</source>
        <translation>«Pause together»</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>«Not now»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>«%Ln weeks»</numerusform>
            <numerusform>«%Ln weeks»</numerusform>
            <numerusform>«%Ln weeks»</numerusform>
            <numerusform>«%Ln weeks»</numerusform>
            <numerusform>«%Ln weeks»</numerusform>
            <numerusform>«%Ln weeks»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>«%Ln days»</numerusform>
            <numerusform>«%Ln days»</numerusform>
            <numerusform>«%Ln days»</numerusform>
            <numerusform>«%Ln days»</numerusform>
            <numerusform>«%Ln days»</numerusform>
            <numerusform>«%Ln days»</numerusform>
        </translation>
    </message>
    <message>
        <source>You agreed: {rhythm}. It has been {span}.</source>
        <translation>«You agreed: {rhythm}. It has been {span}.»</translation>
    </message>
    <message>
        <source>You pause with {name}; the agreed rhythm stays.</source>
        <translation>«You pause with {name}; the agreed rhythm stays.»</translation>
    </message>
    <message>
        <source>{name} is not named again within your rhythm.</source>
        <translation>«{name} is not named again within your rhythm.»</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Tags</source>
        <translation>«Tags»</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>«Names»</translation>
    </message>
</context>
<context>
    <name>OnThisDay</name>
    <message>
        <source>On this day in earlier years</source>
        <translation>«On this day in earlier years»</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>«Put this away»</translation>
    </message>
    <message>
        <source>Show this day in earlier years</source>
        <translation>«Show this day in earlier years»</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>«On this day»</translation>
    </message>
    <message>
        <source>Nothing from earlier years on this day.</source>
        <translation>«Nothing from earlier years on this day.»</translation>
    </message>
</context>
<context>
    <name>OneOffCard</name>
    <message>
        <source>This was one question, once, and its session is over.</source>
        <translation>«This was one question, once, and its session is over.»</translation>
    </message>
    <message>
        <source>It may end well here. Or you go on together, with a rhythm of your own.</source>
        <translation>«It may end well here. Or you go on together, with a rhythm of your own.»</translation>
    </message>
    <message>
        <source>End well</source>
        <translation>«End well»</translation>
    </message>
    <message>
        <source>Go on together</source>
        <translation>«Go on together»</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Goes deep. Leave it out if it is not the day for it.</source>
        <translation>«Goes deep. Leave it out if it is not the day for it.»</translation>
    </message>
    <message>
        <source>After a deep one:</source>
        <translation>«After a deep one:»</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>«Do»</translation>
    </message>
    <message>
        <source>You could say</source>
        <translation>«You could say»</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>«Take care»</translation>
    </message>
</context>
<context>
    <name>OwnRow</name>
    <message>
        <source>What do I keep putting off?</source>
        <translation>«What do I keep putting off?»</translation>
    </message>
    <message>
        <source>A &amp;question of my own</source>
        <translation>«A &amp;question of my own»</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>«Change it»</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>«Let it rest»</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>«Remove it»</translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation>«Ask it again»</translation>
    </message>
    <message>
        <source>The &amp;question in other words</source>
        <translation>«The &amp;question in other words»</translation>
    </message>
</context>
<context>
    <name>OwnerReminder</name>
    <message>
        <source>Your desk does not know your name and role yet: the making of it was cut short. Nothing you wrote is missing.</source>
        <translation>«Your desk does not know your name and role yet: the making of it was cut short. Nothing you wrote is missing.»</translation>
    </message>
    <message>
        <source>Say who you are</source>
        <translation>«Say who you are»</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>Lay out the host pack</source>
        <translation>«Lay out the host pack»</translation>
    </message>
    <message>
        <source>Understood lately</source>
        <translation>«Understood lately»</translation>
    </message>
    <message>
        <source>Words to open with</source>
        <translation>«Words to open with»</translation>
    </message>
    <message>
        <source>Expected: {names}</source>
        <translation>«Expected: {names}»</translation>
    </message>
    <message>
        <source>After that: {day}, {host}</source>
        <translation>«After that: {day}, {host}»</translation>
    </message>
    <message>
        <source>{name} is away this time, and keeps the next turn.</source>
        <translation>«{name} is away this time, and keeps the next turn.»</translation>
    </message>
    <message>
        <source>The host pack is laid out.</source>
        <translation>«The host pack is laid out.»</translation>
    </message>
</context>
<context>
    <name>PassageLines</name>
    <message>
        <source>Starred passages</source>
        <translation>«Starred passages»</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>«Choose a new passphrase»</translation>
    </message>
    <message>
        <source>The recovery code has opened your desk, and your sheet stays valid. From now on this new passphrase opens it, and the forgotten one no longer does.</source>
        <translation>«The recovery code has opened your desk, and your sheet stays valid. From now on this new passphrase opens it, and the forgotten one no longer does.»</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>«Keep the old one»</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>«Save and open»</translation>
    </message>
    <message>
        <source>It takes the place of the old one at once. Your recovery sheet stays valid.</source>
        <translation>«It takes the place of the old one at once. Your recovery sheet stays valid.»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>«Cancel»</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>«Change passphrase»</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>«Changing the passphrase…»</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>«%Ln characters»</numerusform>
            <numerusform>«%Ln characters»</numerusform>
            <numerusform>«%Ln characters»</numerusform>
            <numerusform>«%Ln characters»</numerusform>
            <numerusform>«%Ln characters»</numerusform>
            <numerusform>«%Ln characters»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>«Choose a passphrase»</translation>
    </message>
    <message>
        <source>It opens your desk, and nobody can reset it for you. Five words that have nothing to do with each other are easy to remember and very hard to guess.</source>
        <translation>«It opens your desk, and nobody can reset it for you. Five words that have nothing to do with each other are easy to remember and very hard to guess.»</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>Earlier wordings ({key})</source>
        <translation>«Earlier wordings ({key})»</translation>
    </message>
</context>
<context>
    <name>PatternSheet</name>
    <message>
        <source>New from these notes</source>
        <translation>«New from these notes»</translation>
    </message>
    <message>
        <source>New, empty</source>
        <translation>«New, empty»</translation>
    </message>
    <message>
        <source>{name} · built in</source>
        <translation>«{name} · built in»</translation>
    </message>
    <message>
        <source>Kept as you go on. F2: the name. Delete: takes it away.</source>
        <translation>«Kept as you go on. F2: the name. Delete: takes it away.»</translation>
    </message>
    <message>
        <source>It came with the desk and stays as it is.</source>
        <translation>«It came with the desk and stays as it is.»</translation>
    </message>
    <message>
        <source>My pattern</source>
        <translation>«My pattern»</translation>
    </message>
    <message>
        <source>The pattern is deleted.</source>
        <translation>«The pattern is deleted.»</translation>
    </message>
</context>
<context>
    <name>PatternView</name>
    <message>
        <source>Patterns for notes</source>
        <translation>«Patterns for notes»</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>«Only you»</translation>
    </message>
    <message>
        <source>Return puts the chosen one into your notes. Nothing there is replaced.</source>
        <translation>«Return puts the chosen one into your notes. Nothing there is replaced.»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>«Name»</translation>
    </message>
    <message>
        <source>With which words such notes begin</source>
        <translation>«With which words such notes begin»</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>«Words»</translation>
    </message>
    <message>
        <source>Put into my notes</source>
        <translation>«Put into my notes»</translation>
    </message>
    <message>
        <source>New from these notes</source>
        <translation>«New from these notes»</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>«Delete»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>«Back»</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Name, city, topic…</source>
        <translation>«Name, city, topic…»</translation>
    </message>
    <message>
        <source>People</source>
        <translation>«People»</translation>
    </message>
    <message>
        <source>Nobody here answers to that.</source>
        <translation>«Nobody here answers to that.»</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>«By name»</translation>
    </message>
    <message>
        <source>By the next session</source>
        <translation>«By the next session»</translation>
    </message>
    <message>
        <source>By their clocks, west to east</source>
        <translation>«By their clocks, west to east»</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>«Order of the list»</translation>
    </message>
</context>
<context>
    <name>PeoplePlace</name>
    <message>
        <source>Add a person</source>
        <translation>«Add a person»</translation>
    </message>
    <message>
        <source>Edit this card</source>
        <translation>«Edit this card»</translation>
    </message>
    <message>
        <source>Find in the list of people</source>
        <translation>«Find in the list of people»</translation>
    </message>
    <message>
        <source>Add people from a file</source>
        <translation>«Add people from a file»</translation>
    </message>
    <message>
        <source>Room for people</source>
        <translation>«Room for people»</translation>
    </message>
    <message>
        <source>My mentor</source>
        <translation>«My mentor»</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>«People»</translation>
    </message>
    <message>
        <source>Room for people</source>
        <translation>«Room for people»</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>«From a file»</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>«Add person»</translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation>«Add the first person»</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>«Nobody here yet»</translation>
    </message>
    <message>
        <source>Add whom you mentor, or who mentors you: a name is enough. Both clocks, what you promised each other and what moved then stand on one page. They are told nothing by it: this is your own desk.</source>
        <translation>«Add whom you mentor, or who mentors you: a name is enough. Both clocks, what you promised each other and what moved then stand on one page. They are told nothing by it: this is your own desk.»</translation>
    </message>
    <message>
        <source>Everyone you mentor, everyone who mentors you, and your peers. A page shows both clocks, the next session, what is open between you, what moved in earlier sessions, and your goals. Type a name, a city or a topic in the list to find somebody.

The card holds what you agreed: rhythm, reply time, ways to reach each other in the order in which to try them, needs, and a word that changes the subject when a line is not safe. That word stays covered until you ask for it.

Room for people says how many you can take at once and keeps a polite no to copy.

Reminders in plum are for you alone. A pair may pause, go on, or end well at any time, without a reason and without blame; all that was agreed stays readable.

Deleting a person takes away all that belongs to them. It is counted first, and the name must be typed. Your journal entries stay.</source>
        <translation>«Everyone you mentor, everyone who mentors you, and your peers. A page shows both clocks, the next session, what is open between you, what moved in earlier sessions, and your goals. Type a name, a city or a topic in the list to find somebody.

The card holds what you agreed: rhythm, reply time, ways to reach each other in the order in which to try them, needs, and a word that changes the subject when a line is not safe. That word stays covered until you ask for it.

Room for people says how many you can take at once and keeps a polite no to copy.

Reminders in plum are for you alone. A pair may pause, go on, or end well at any time, without a reason and without blame; all that was agreed stays readable.

Deleting a person takes away all that belongs to them. It is counted first, and the name must be typed. Your journal entries stay.»</translation>
    </message>
    <message>
        <source>Circles stand below the persons. Each member types the circle’s code once: every desk then names the same hosts. A host who is away is replaced for that date only.</source>
        <translation>«Circles stand below the persons. Each member types the circle’s code once: every desk then names the same hosts. A host who is away is replaced for that date only.»</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>«Add a person»</translation>
    </message>
    <message>
        <source>Edit the card of the person who is shown</source>
        <translation>«Edit the card of the person who is shown»</translation>
    </message>
    <message>
        <source>Find in the list; letters typed in the list do the same</source>
        <translation>«Find in the list; letters typed in the list do the same»</translation>
    </message>
    <message>
        <source>Add people from a file of contacts</source>
        <translation>«Add people from a file of contacts»</translation>
    </message>
    <message>
        <source>In the card: try this way to reach them earlier</source>
        <translation>«In the card: try this way to reach them earlier»</translation>
    </message>
    <message>
        <source>In the card: try it later</source>
        <translation>«In the card: try it later»</translation>
    </message>
    <message>
        <source>From the list to the page; in the form: keep it</source>
        <translation>«From the list to the page; in the form: keep it»</translation>
    </message>
    <message>
        <source>Go back a step; nothing you typed is lost</source>
        <translation>«Go back a step; nothing you typed is lost»</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>New person</source>
        <translation>«New person»</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>«Add person»</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>«Keep changes»</translation>
    </message>
    <message>
        <source>Now {clock}, {away}</source>
        <translation>«Now {clock}, {away}»</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>«{name} is added.»</translation>
    </message>
    <message>
        <source>The card of {name} is changed.</source>
        <translation>«The card of {name} is changed.»</translation>
    </message>
</context>
<context>
    <name>PersonFormView</name>
    <message>
        <source>A name is enough to begin. What you write here stays on this desk.</source>
        <translation>«A name is enough to begin. What you write here stays on this desk.»</translation>
    </message>
    <message>
        <source>A city, such as Nairobi</source>
        <translation>«A city, such as Nairobi»</translation>
    </message>
    <message>
        <source>such as sw, en</source>
        <translation>«such as sw, en»</translation>
    </message>
    <message>
        <source>What they are to you</source>
        <translation>«What they are to you»</translation>
    </message>
    <message>
        <source>How often you talk</source>
        <translation>«How often you talk»</translation>
    </message>
    <message>
        <source>So that both clocks are shown. Your own zone is filled in.</source>
        <translation>«So that both clocks are shown. Your own zone is filled in.»</translation>
    </message>
    <message>
        <source>A polite no, to copy</source>
        <translation>«A polite no, to copy»</translation>
    </message>
    <message>
        <source>Short tags with commas, the preferred one first. It may stay empty.</source>
        <translation>«Short tags with commas, the preferred one first. It may stay empty.»</translation>
    </message>
    <message>
        <source>What it is about, in a few words. It may stay empty.</source>
        <translation>«What it is about, in a few words. It may stay empty.»</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>«&amp;Name»</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>«Time &amp;zone»</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>«&amp;Languages»</translation>
    </message>
    <message>
        <source>To&amp;pic</source>
        <translation>«To&amp;pic»</translation>
    </message>
    <message>
        <source>How long it goes</source>
        <translation>«How long it goes»</translation>
    </message>
    <message>
        <source>How &amp;often you talk</source>
        <translation>«How &amp;often you talk»</translation>
    </message>
    <message>
        <source>What they are to &amp;you</source>
        <translation>«What they are to &amp;you»</translation>
    </message>
    <message>
        <source>&amp;How long it goes</source>
        <translation>«&amp;How long it goes»</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>«Add person»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>«Back»</translation>
    </message>
</context>
<context>
    <name>PersonPageShown</name>
    <message>
        <source>None is planned.</source>
        <translation>«None is planned.»</translation>
    </message>
    <message>
        <source>After each session one line stands here: what moved.</source>
        <translation>«After each session one line stands here: what moved.»</translation>
    </message>
    <message>
        <source>No goal yet. Two minutes are enough for the first one.</source>
        <translation>«No goal yet. Two minutes are enough for the first one.»</translation>
    </message>
</context>
<context>
    <name>PersonPageView</name>
    <message>
        <source>All people</source>
        <translation>«All people»</translation>
    </message>
    <message>
        <source>For both of you · not sent</source>
        <translation>«For both of you · not sent»</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>«Next session»</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>«Open it»</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>«Plan a session»</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>«Open actions»</translation>
    </message>
    <message>
        <source>Nothing is open between you.</source>
        <translation>«Nothing is open between you.»</translation>
    </message>
    <message>
        <source>Sessions so far</source>
        <translation>«Sessions so far»</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>«Goals»</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>«New goal»</translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation>«Edit card»</translation>
    </message>
    <message>
        <source>Pause for a while</source>
        <translation>«Pause for a while»</translation>
    </message>
    <message>
        <source>Go on together</source>
        <translation>«Go on together»</translation>
    </message>
    <message>
        <source>End well</source>
        <translation>«End well»</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>«Delete…»</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>The action is done.</source>
        <translation>«The action is done.»</translation>
    </message>
    <message>
        <source>The action is open again.</source>
        <translation>«The action is open again.»</translation>
    </message>
    <message>
        <source>The reminder is kept.</source>
        <translation>«The reminder is kept.»</translation>
    </message>
    <message>
        <source>The reminder is done.</source>
        <translation>«The reminder is done.»</translation>
    </message>
    <message>
        <source>{name} and you pause for a while. The rhythm you agreed stays.</source>
        <translation>«{name} and you pause for a while. The rhythm you agreed stays.»</translation>
    </message>
    <message>
        <source>{name} and you go on.</source>
        <translation>«{name} and you go on.»</translation>
    </message>
    <message>
        <source>{name} and you have ended. All that you agreed stays readable.</source>
        <translation>«{name} and you have ended. All that you agreed stays readable.»</translation>
    </message>
    <message>
        <source>{name} and you go on. Choose a rhythm on the card, if you like.</source>
        <translation>«{name} and you go on. Choose a rhythm on the card, if you like.»</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>«It is on the clipboard.»</translation>
    </message>
    <message>
        <source>{name} is deleted, with all that belonged to them.</source>
        <translation>«{name} is deleted, with all that belonged to them.»</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>Who sits at this desk?</source>
        <translation>«Who sits at this desk?»</translation>
    </message>
    <message>
        <source>Your name greets you and stands under what you agree with others. It is kept inside the desk, so nobody sees it before you unlock.</source>
        <translation>«Your name greets you and stands under what you agree with others. It is kept inside the desk, so nobody sees it before you unlock.»</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>«Your name»</translation>
    </message>
    <message>
        <source>I am here as a</source>
        <translation>«I am here as a»</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>«Mentor»</translation>
    </message>
    <message>
        <source>I accompany one or more people and prepare our sessions.</source>
        <translation>«I accompany one or more people and prepare our sessions.»</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>«Mentee»</translation>
    </message>
    <message>
        <source>I bring my questions and own my goals; a mentor helps me.</source>
        <translation>«I bring my questions and own my goals; a mentor helps me.»</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>«Both»</translation>
    </message>
    <message>
        <source>I mentor some people and have a mentor.</source>
        <translation>«I mentor some people and have a mentor.»</translation>
    </message>
    <message>
        <source>Type a name; a first name will do.</source>
        <translation>«Type a name; a first name will do.»</translation>
    </message>
    <message>
        <source>Choose one of the three.</source>
        <translation>«Choose one of the three.»</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <source>Add a person first, in the place People.</source>
        <translation>«Add a person first, in the place People.»</translation>
    </message>
    <message>
        <source>Who else is there, and wh&amp;ere</source>
        <translation>«Who else is there, and wh&amp;ere»</translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation>«Wh&amp;ere»</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Plan a session</source>
        <translation>«Plan a session»</translation>
    </message>
    <message>
        <source>Move the session with {name}</source>
        <translation>«Move the session with {name}»</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>«Move it»</translation>
    </message>
    <message>
        <source>The sessions are planned.</source>
        <translation>«The sessions are planned.»</translation>
    </message>
    <message>
        <source>The session is noted as held.</source>
        <translation>«The session is noted as held.»</translation>
    </message>
    <message>
        <source>The session and all that follow are moved.</source>
        <translation>«The session and all that follow are moved.»</translation>
    </message>
    <message>
        <source>The series ends with this session; those after it are cancelled.</source>
        <translation>«The series ends with this session; those after it are cancelled.»</translation>
    </message>
    <message>
        <source>Note it as held</source>
        <translation>«Note it as held»</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>«Plan it»</translation>
    </message>
    <message>
        <source>This time is over: the session will wait to be written up.</source>
        <translation>«This time is over: the session will wait to be written up.»</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Person</source>
        <translation>«Person»</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>«&amp;Person»</translation>
    </message>
    <message>
        <source>Day and time, on your clock</source>
        <translation>«Day and time, on your clock»</translation>
    </message>
    <message>
        <source>&amp;Day and time, on your clock</source>
        <translation>«&amp;Day and time, on your clock»</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>«Minutes»</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>«Shorter»</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>«Longer»</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>«&amp;Minutes»</translation>
    </message>
    <message>
        <source>How you talk</source>
        <translation>«How you talk»</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>«Kind»</translation>
    </message>
    <message>
        <source>&amp;How you talk</source>
        <translation>«&amp;How you talk»</translation>
    </message>
    <message>
        <source>&amp;Kind of session</source>
        <translation>«&amp;Kind of session»</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>«Where»</translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation>«Wh&amp;ere»</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>«only this one»</translation>
    </message>
    <message>
        <source>this one and all that follow</source>
        <translation>«this one and all that follow»</translation>
    </message>
    <message>
        <source>What to move</source>
        <translation>«What to move»</translation>
    </message>
    <message>
        <source>&amp;What to move</source>
        <translation>«&amp;What to move»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>«Back»</translation>
    </message>
    <message>
        <source>Note it and write it up</source>
        <translation>«Note it and write it up»</translation>
    </message>
    <message>
        <source>End the series after this one</source>
        <translation>«End the series after this one»</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>«Plan it»</translation>
    </message>
</context>
<context>
    <name>PlaybookPlace</name>
    <message>
        <source>Filter the playbook</source>
        <translation>«Filter the playbook»</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>«Print this page»</translation>
    </message>
    <message>
        <source>Practise this conversation alone</source>
        <translation>«Practise this conversation alone»</translation>
    </message>
    <message>
        <source>Answer this self-assessment for yourself</source>
        <translation>«Answer this self-assessment for yourself»</translation>
    </message>
</context>
<context>
    <name>PlaybookView</name>
    <message>
        <source>Playbook</source>
        <translation>«Playbook»</translation>
    </message>
    <message>
        <source>The playbook holds what helps in a session: chapters to read, sample conversations for hard moments, checklists, agendas and goal templates. It is all on this computer; reading it is not noted anywhere.

Choose an item on the left, or type a few letters into the filter. In a sample conversation, unfold what happens next. Practise it alone to hear what the other says first, and see one answer when you ask for it.

A self-assessment is for you alone. Mark what you like and leave out the rest; what you mark is a draft of your journal until you keep it or clear it.

The Help card is for the moment in which someone tells you about harm. Ctrl+Shift+H opens it from any place. Nobody can see that you opened it.</source>
        <translation>«The playbook holds what helps in a session: chapters to read, sample conversations for hard moments, checklists, agendas and goal templates. It is all on this computer; reading it is not noted anywhere.

Choose an item on the left, or type a few letters into the filter. In a sample conversation, unfold what happens next. Practise it alone to hear what the other says first, and see one answer when you ask for it.

A self-assessment is for you alone. Mark what you like and leave out the rest; what you mark is a draft of your journal until you keep it or clear it.

The Help card is for the moment in which someone tells you about harm. Ctrl+Shift+H opens it from any place. Nobody can see that you opened it.»</translation>
    </message>
    <message>
        <source>Filter the contents</source>
        <translation>«Filter the contents»</translation>
    </message>
    <message>
        <source>From the contents to the page</source>
        <translation>«From the contents to the page»</translation>
    </message>
    <message>
        <source>From the page back to the contents</source>
        <translation>«From the page back to the contents»</translation>
    </message>
    <message>
        <source>On the page: to the next branch or link</source>
        <translation>«On the page: to the next branch or link»</translation>
    </message>
    <message>
        <source>Unfold a branch, or turn the page</source>
        <translation>«Unfold a branch, or turn the page»</translation>
    </message>
    <message>
        <source>Back to what you read before</source>
        <translation>«Back to what you read before»</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>«Forward again»</translation>
    </message>
    <message>
        <source>Put the open item on the next session</source>
        <translation>«Put the open item on the next session»</translation>
    </message>
    <message>
        <source>Practise a conversation alone, or answer for yourself</source>
        <translation>«Practise a conversation alone, or answer for yourself»</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>«Print the page»</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Practise it alone</source>
        <translation>«Practise it alone»</translation>
    </message>
    <message>
        <source>What would you say? Say it aloud, then look.</source>
        <translation>«What would you say? Say it aloud, then look.»</translation>
    </message>
    <message>
        <source>Show one answer</source>
        <translation>«Show one answer»</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>«Next»</translation>
    </message>
    <message>
        <source>Back a step</source>
        <translation>«Back a step»</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>«Back to the page»</translation>
    </message>
    <message>
        <source>Turn {n} of {all}. Nothing of this is kept.</source>
        <translation>«Turn {n} of {all}. Nothing of this is kept.»</translation>
    </message>
    <message>
        <source>Close the conversation.</source>
        <translation>«Close the conversation.»</translation>
    </message>
    <message>
        <source>One way to say it</source>
        <translation>«One way to say it»</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Send questions ahead to {name}…</source>
        <translation>«Send questions ahead to {name}…»</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message numerus="yes">
        <source>Bring in %Ln entries</source>
        <translation>
            <numerusform>«Bring in %Ln entries»</numerusform>
            <numerusform>«Bring in %Ln entries»</numerusform>
            <numerusform>«Bring in %Ln entries»</numerusform>
            <numerusform>«Bring in %Ln entries»</numerusform>
            <numerusform>«Bring in %Ln entries»</numerusform>
            <numerusform>«Bring in %Ln entries»</numerusform>
        </translation>
    </message>
    <message>
        <source>Another journal…</source>
        <translation>«Another journal…»</translation>
    </message>
    <message>
        <source>The first entries</source>
        <translation>«The first entries»</translation>
    </message>
    <message>
        <source>What cannot be read, or not whole</source>
        <translation>«What cannot be read, or not whole»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries to bring in</source>
        <translation>
            <numerusform>«%Ln entries to bring in»</numerusform>
            <numerusform>«%Ln entries to bring in»</numerusform>
            <numerusform>«%Ln entries to bring in»</numerusform>
            <numerusform>«%Ln entries to bring in»</numerusform>
            <numerusform>«%Ln entries to bring in»</numerusform>
            <numerusform>«%Ln entries to bring in»</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is here already</source>
        <translation>«All of it is here already»</translation>
    </message>
</context>
<context>
    <name>PrintRow</name>
    <message>
        <source>Print the brief</source>
        <translation>«Print the brief»</translation>
    </message>
    <message>
        <source>with my private reminders</source>
        <translation>«with my private reminders»</translation>
    </message>
</context>
<context>
    <name>PrivateStep</name>
    <message>
        <source>What stays private</source>
        <translation>«What stays private»</translation>
    </message>
    <message>
        <source>The part of MentorDesk that can read your desk has no way to the network at all.</source>
        <translation>«The part of MentorDesk that can read your desk has no way to the network at all.»</translation>
    </message>
    <message>
        <source>Your journal, your private notes and your drafts never leave this desk.</source>
        <translation>«Your journal, your private notes and your drafts never leave this desk.»</translation>
    </message>
    <message>
        <source>All of it is locked on this disk; without your key it is noise.</source>
        <translation>«All of it is locked on this disk; without your key it is noise.»</translation>
    </message>
    <message>
        <source>Nobody is told what you write, how much or how often.</source>
        <translation>«Nobody is told what you write, how much or how often.»</translation>
    </message>
    <message>
        <source>Later you can share something, such as how many sessions were held: only what you chose, after you saw exactly what is sent, and you can take it back.</source>
        <translation>«Later you can share something, such as how many sessions were held: only what you chose, after you saw exactly what is sent, and you can take it back.»</translation>
    </message>
    <message>
        <source>This desk lives on this computer. A copy on a second one goes its own way and is never merged back: to change computers, move the desk.</source>
        <translation>«This desk lives on this computer. A copy on a second one goes its own way and is never merged back: to change computers, move the desk.»</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>How far it is</source>
        <translation>«How far it is»</translation>
    </message>
    <message>
        <source>You may go on writing meanwhile. What has come stays if you stop.</source>
        <translation>«You may go on writing meanwhile. What has come stays if you stop.»</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>«Stop»</translation>
    </message>
    <message>
        <source>Room is made between the entries that are here…</source>
        <translation>«Room is made between the entries that are here…»</translation>
    </message>
    <message>
        <source>It is looked whether all of it is there and found…</source>
        <translation>«It is looked whether all of it is there and found…»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of {number} are read</source>
        <translation>
            <numerusform>«%Ln entries of {number} are read»</numerusform>
            <numerusform>«%Ln entries of {number} are read»</numerusform>
            <numerusform>«%Ln entries of {number} are read»</numerusform>
            <numerusform>«%Ln entries of {number} are read»</numerusform>
            <numerusform>«%Ln entries of {number} are read»</numerusform>
            <numerusform>«%Ln entries of {number} are read»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>«%Ln minutes»</numerusform>
            <numerusform>«%Ln minutes»</numerusform>
            <numerusform>«%Ln minutes»</numerusform>
            <numerusform>«%Ln minutes»</numerusform>
            <numerusform>«%Ln minutes»</numerusform>
            <numerusform>«%Ln minutes»</numerusform>
        </translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>«one minute»</translation>
    </message>
    <message>
        <source>Kept in your journal at {time}. Only you can read it.</source>
        <translation>«Kept in your journal at {time}. Only you can read it.»</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}</source>
        <translation>«Kept as a draft at {time}»</translation>
    </message>
    <message>
        <source>Not saved yet. Your words are on the screen.</source>
        <translation>«Not saved yet. Your words are on the screen.»</translation>
    </message>
</context>
<context>
    <name>PromptCardView</name>
    <message>
        <source>Today's question. Only you see the answer.</source>
        <translation>«Today's question. Only you see the answer.»</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>«Only you»</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>«Your answer»</translation>
    </message>
    <message>
        <source>Write a few lines…</source>
        <translation>«Write a few lines…»</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>«Another question»</translation>
    </message>
    <message>
        <source>Keep in journal</source>
        <translation>«Keep in journal»</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>«Go on writing»</translation>
    </message>
    <message>
        <source>One more question</source>
        <translation>«One more question»</translation>
    </message>
</context>
<context>
    <name>Putting</name>
    <message>
        <source>Add files to this entry</source>
        <translation>«Add files to this entry»</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>name of a file that is pasted</comment>
        <translation>«Picture»</translation>
    </message>
    <message numerus="yes">
        <source>Adding “{name}”… %Ln more after it.</source>
        <translation>
            <numerusform>«Adding “{name}”… %Ln more after it.»</numerusform>
            <numerusform>«Adding “{name}”… %Ln more after it.»</numerusform>
            <numerusform>«Adding “{name}”… %Ln more after it.»</numerusform>
            <numerusform>«Adding “{name}”… %Ln more after it.»</numerusform>
            <numerusform>«Adding “{name}”… %Ln more after it.»</numerusform>
            <numerusform>«Adding “{name}”… %Ln more after it.»</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding “{name}”…</source>
        <translation>«Adding “{name}”…»</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>This question goes deep. You can leave it at any time; nobody will know.</source>
        <translation>«This question goes deep. You can leave it at any time; nobody will know.»</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>«Next question»</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>«Another question»</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>«Skip it»</translation>
    </message>
    <message>
        <source>Close gently</source>
        <translation>«Close gently»</translation>
    </message>
    <message>
        <source>Help card</source>
        <translation>«Help card»</translation>
    </message>
    <message>
        <source>Question {place} of {number}</source>
        <translation>«Question {place} of {number}»</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>One question to open with</source>
        <translation>«One question to open with»</translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation>«Put it on the agenda»</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>«Another question»</translation>
    </message>
    <message>
        <source>The question is on the agenda.</source>
        <translation>«The question is on the agenda.»</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Write to a question</source>
        <translation>«Write to a question»</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>«Only you»</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>«Occasion»</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>«Questions»</translation>
    </message>
    <message>
        <source>None yet. Write down a question that you want to come back to.</source>
        <translation>«None yet. Write down a question that you want to come back to.»</translation>
    </message>
    <message>
        <source>Write to it</source>
        <translation>«Write to it»</translation>
    </message>
    <message>
        <source>Three questions, any may be skipped</source>
        <translation>«Three questions, any may be skipped»</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>«Another one»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>«Cancel»</translation>
    </message>
    <message>
        <source>{question} (rests)</source>
        <translation>«{question} (rests)»</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>After a session</source>
        <translation>«After a session»</translation>
    </message>
    <message>
        <source>Looking back on the week</source>
        <translation>«Looking back on the week»</translation>
    </message>
    <message>
        <source>Looking back on a quarter</source>
        <translation>«Looking back on a quarter»</translation>
    </message>
    <message>
        <source>After a setback</source>
        <translation>«After a setback»</translation>
    </message>
    <message>
        <source>In the moment</source>
        <translation>«In the moment»</translation>
    </message>
    <message>
        <source>While I set a goal</source>
        <translation>«While I set a goal»</translation>
    </message>
    <message>
        <source>Where my work could go</source>
        <translation>«Where my work could go»</translation>
    </message>
    <message>
        <source>Making room for everyone</source>
        <translation>«Making room for everyone»</translation>
    </message>
    <message>
        <source>Far away, with little</source>
        <translation>«Far away, with little»</translation>
    </message>
    <message>
        <source>When mentoring ends</source>
        <translation>«When mentoring ends»</translation>
    </message>
    <message>
        <source>My own growth as a mentor</source>
        <translation>«My own growth as a mentor»</translation>
    </message>
    <message>
        <source>My own questions</source>
        <translation>«My own questions»</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>New action, in plain words: what, whose, by when</source>
        <translation>«New action, in plain words: what, whose, by when»</translation>
    </message>
    <message>
        <source>Add an action…</source>
        <translation>«Add an action…»</translation>
    </message>
    <message>
        <source>Due on this day</source>
        <translation>«Due on this day»</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>«no day»</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>For example: send worksheet Monday · Jonas: call Kisumu by Friday</source>
        <translation>«For example: send worksheet Monday · Jonas: call Kisumu by Friday»</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>«Due: {day}»</translation>
    </message>
    <message>
        <source>{name}’s step</source>
        <translation>«{name}’s step»</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>«With {name}»</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Sending…</source>
        <translation>«Sending…»</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>«Nothing waits»</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>«Places»</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>«Lock»</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>On the screen now. {key}</source>
        <translation>«On the screen now. {key}»</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Picture: {said}</source>
        <translation>«Picture: {said}»</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Your desk is ready, {name}</source>
        <translation>«Your desk is ready, {name}»</translation>
    </message>
    <message>
        <source>It opens on Today, with one question to begin with.</source>
        <translation>«It opens on Today, with one question to begin with.»</translation>
    </message>
    <message>
        <source>Your recovery sheet is confirmed; keep it away from this computer.</source>
        <translation>«Your recovery sheet is confirmed; keep it away from this computer.»</translation>
    </message>
    <message>
        <source>Confirm your recovery sheet later today; a line will remind you.</source>
        <translation>«Confirm your recovery sheet later today; a line will remind you.»</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>«It lies in {folder}.»</translation>
    </message>
    <message>
        <source>Your passphrase opens it; Ctrl+L locks it at any time.</source>
        <translation>«Your passphrase opens it; Ctrl+L locks it at any time.»</translation>
    </message>
</context>
<context>
    <name>RecoveryReminder</name>
    <message>
        <source>Your recovery sheet is not confirmed yet. Without it, a forgotten passphrase means that everything you wrote is gone.</source>
        <translation>«Your recovery sheet is not confirmed yet. Without it, a forgotten passphrase means that everything you wrote is gone.»</translation>
    </message>
    <message>
        <source>Confirm the sheet</source>
        <translation>«Confirm the sheet»</translation>
    </message>
</context>
<context>
    <name>ReflectPage</name>
    <message>
        <source>Only you</source>
        <translation>«Only you»</translation>
    </message>
    <message>
        <source>Your reflection, for you alone</source>
        <translation>«Your reflection, for you alone»</translation>
    </message>
    <message>
        <source>A few lines are enough.</source>
        <translation>«A few lines are enough.»</translation>
    </message>
    <message>
        <source>Did I ask before I advised?</source>
        <translation>«Did I ask before I advised?»</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>«Saved {time}»</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>«Not saved yet»</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Remind me</source>
        <translation>«Remind me»</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>«Only you»</translation>
    </message>
    <message>
        <source>Hidden. Ctrl+Shift+B shows your lines.</source>
        <translation>«Hidden. Ctrl+Shift+B shows your lines.»</translation>
    </message>
    <message>
        <source>A line to yourself for this session</source>
        <translation>«A line to yourself for this session»</translation>
    </message>
    <message>
        <source>Ask how the call went…</source>
        <translation>«Ask how the call went…»</translation>
    </message>
    <message>
        <source>A line to yourself is kept.</source>
        <translation>«A line to yourself is kept.»</translation>
    </message>
    <message>
        <source>The line is ticked.</source>
        <translation>«The line is ticked.»</translation>
    </message>
    <message>
        <source>The tick is taken away.</source>
        <translation>«The tick is taken away.»</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation>«Reminders»</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>«Only you»</translation>
    </message>
    <message>
        <source>Ask how the talk with the manager went…</source>
        <translation>«Ask how the talk with the manager went…»</translation>
    </message>
    <message>
        <source>&amp;Remind me, before the next session</source>
        <translation>«&amp;Remind me, before the next session»</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>To your entries</source>
        <translation>«To your entries»</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>«Go on»</translation>
    </message>
    <message>
        <source>Save this report…</source>
        <translation>«Save this report…»</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>«Take it back»</translation>
    </message>
    <message>
        <source>Another journal…</source>
        <translation>«Another journal…»</translation>
    </message>
    <message>
        <source>What was not read, or not whole</source>
        <translation>«What was not read, or not whole»</translation>
    </message>
</context>
<context>
    <name>ResultOutline</name>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>«Nothing is marked yet.»</translation>
    </message>
    <message>
        <source>Then no talk between the two of you first. The Help card says what you can do now. You can also ask the programme owner for another mentor or mentee, without a reason. Nobody sees what you marked.</source>
        <translation>«Then no talk between the two of you first. The Help card says what you can do now. You can also ask the programme owner for another mentor or mentee, without a reason. Nobody sees what you marked.»</translation>
    </message>
    <message>
        <source>Are you afraid of what would follow?</source>
        <translation>«Are you afraid of what would follow?»</translation>
    </message>
    <message>
        <source>There are too few marks to name an area.</source>
        <translation>«There are too few marks to name an area.»</translation>
    </message>
    <message>
        <source>One thing to begin with: {area}</source>
        <translation>«One thing to begin with: {area}»</translation>
    </message>
    <message>
        <source>What is missing, and a next act</source>
        <translation>«What is missing, and a next act»</translation>
    </message>
    <message>
        <source>If you are not afraid: talk about this first</source>
        <translation>«If you are not afraid: talk about this first»</translation>
    </message>
    <message>
        <source>Talk about this first</source>
        <translation>«Talk about this first»</translation>
    </message>
    <message>
        <source>Nothing that you marked is missing.</source>
        <translation>«Nothing that you marked is missing.»</translation>
    </message>
    <message>
        <source>Nothing that you marked asks for a talk first.</source>
        <translation>«Nothing that you marked asks for a talk first.»</translation>
    </message>
    <message>
        <source>At the start: {word}</source>
        <translation>«At the start: {word}»</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>Choose the folder of another desk</source>
        <translation>«Choose the folder of another desk»</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>All people</source>
        <translation>«All people»</translation>
    </message>
    <message>
        <source>Room for people</source>
        <translation>«Room for people»</translation>
    </message>
    <message>
        <source>Being there for a few is worth more than being half there for many.</source>
        <translation>«Being there for a few is worth more than being half there for many.»</translation>
    </message>
    <message>
        <source>People at once</source>
        <translation>«People at once»</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>«not said»</translation>
    </message>
    <message>
        <source>Fewer people</source>
        <translation>«Fewer people»</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>«More people»</translation>
    </message>
    <message>
        <source>I can take so many people at once</source>
        <translation>«I can take so many people at once»</translation>
    </message>
    <message>
        <source>I am full</source>
        <translation>«I am full»</translation>
    </message>
    <message>
        <source>A line then stands above the form of a new person, for you alone.</source>
        <translation>«A line then stands above the form of a new person, for you alone.»</translation>
    </message>
    <message>
        <source>My usual hours</source>
        <translation>«My usual hours»</translation>
    </message>
    <message>
        <source>When you can &amp;usually talk</source>
        <translation>«When you can &amp;usually talk»</translation>
    </message>
    <message>
        <source>On your clocks. They make it easier to find a time for both.</source>
        <translation>«On your clocks. They make it easier to find a time for both.»</translation>
    </message>
    <message>
        <source>A polite no</source>
        <translation>«A polite no»</translation>
    </message>
    <message>
        <source>Change the words as you like, then copy them. They are kept nowhere.</source>
        <translation>«Change the words as you like, then copy them. They are kept nowhere.»</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <translation>«Copy these words»</translation>
    </message>
    <message>
        <source>Begin the words anew</source>
        <translation>«Begin the words anew»</translation>
    </message>
    <message numerus="yes">
        <source>You talk with %n people now.</source>
        <translation>
            <numerusform>«You talk with %n people now.»</numerusform>
            <numerusform>«You talk with %n people now.»</numerusform>
            <numerusform>«You talk with %n people now.»</numerusform>
            <numerusform>«You talk with %n people now.»</numerusform>
            <numerusform>«You talk with %n people now.»</numerusform>
            <numerusform>«You talk with %n people now.»</numerusform>
        </translation>
    </message>
    <message>
        <source>Your room for people is noted.</source>
        <translation>«Your room for people is noted.»</translation>
    </message>
    <message>
        <source>Your usual hours are noted.</source>
        <translation>«Your usual hours are noted.»</translation>
    </message>
    <message>
        <source>The words are on the clipboard.</source>
        <translation>«The words are on the clipboard.»</translation>
    </message>
    <message>
        <source>Thank you for offering your time. I have the mentoring I need at the moment, and I want to do it well. May I come back to you when that changes? I would be glad to.</source>
        <translation>«Thank you for offering your time. I have the mentoring I need at the moment, and I want to do it well. May I come back to you when that changes? I would be glad to.»</translation>
    </message>
    <message>
        <source>Thank you for asking me; I know that asking is not easy. I have no place free at the moment, and I would rather tell you now than be half there for you. I will write to you when a place is free, if you like. If you cannot wait, ask the programme for somebody else: that is a good step, and I will not mind it.</source>
        <translation>«Thank you for asking me; I know that asking is not easy. I have no place free at the moment, and I would rather tell you now than be half there for you. I will write to you when a place is free, if you like. If you cannot wait, ask the programme for somebody else: that is a good step, and I will not mind it.»</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>Not all of it came. Choose it once more, and the rest comes.</source>
        <translation>«Not all of it came. Choose it once more, and the rest comes.»</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>«Take it back»</translation>
    </message>
    <message>
        <source>Take back {name}</source>
        <translation>«Take back {name}»</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>left out</source>
        <translation>«left out»</translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>{what}, to the programme office</source>
        <translation>«{what}, to the programme office»</translation>
    </message>
    <message>
        <source>Send each finished month without asking me again</source>
        <translation>«Send each finished month without asking me again»</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>What can be typed into the search</source>
        <translation>«What can be typed into the search»</translation>
    </message>
    <message>
        <source>"two words": exactly in this order</source>
        <translation>«"two words": exactly in this order»</translation>
    </message>
    <message>
        <source>begin*: every word that begins so</source>
        <translation>«begin*: every word that begins so»</translation>
    </message>
    <message>
        <source>-word: without this word, or -tag:work</source>
        <translation>«-word: without this word, or -tag:work»</translation>
    </message>
    <message>
        <source>tag:work: with this tag or one nested in it</source>
        <translation>«tag:work: with this tag or one nested in it»</translation>
    </message>
    <message>
        <source>person:Jonas: where somebody is named with @</source>
        <translation>«person:Jonas: where somebody is named with @»</translation>
    </message>
    <message>
        <source>before:2026-01: before a year, month or day</source>
        <translation>«before:2026-01: before a year, month or day»</translation>
    </message>
    <message>
        <source>after:2025-06-15: after a year, month or day</source>
        <translation>«after:2025-06-15: after a year, month or day»</translation>
    </message>
    <message>
        <source>on:2026-03: in that year, in that month, on that day</source>
        <translation>«on:2026-03: in that year, in that month, on that day»</translation>
    </message>
    <message>
        <source>in:title: words of the title only</source>
        <translation>«in:title: words of the title only»</translation>
    </message>
    <message>
        <source>is:starred: entries with a star</source>
        <translation>«is:starred: entries with a star»</translation>
    </message>
    <message>
        <source>has:file: entries with a file beside them</source>
        <translation>«has:file: entries with a file beside them»</translation>
    </message>
    <message>
        <source>prompt:weekly: answers to a kind of question</source>
        <translation>«prompt:weekly: answers to a kind of question»</translation>
    </message>
</context>
<context>
    <name>SeatEdit</name>
    <message>
        <source>Name on seat {n}</source>
        <translation>«Name on seat {n}»</translation>
    </message>
</context>
<context>
    <name>SeatList</name>
    <message>
        <source>One more seat</source>
        <translation>«One more seat»</translation>
    </message>
</context>
<context>
    <name>SelfCheck</name>
    <message>
        <source>See what it says</source>
        <translation>«See what it says»</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>«Next»</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>«What it says»</translation>
    </message>
    <message>
        <source>Area {n} of {all}</source>
        <translation>«Area {n} of {all}»</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>«nothing yet»</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>«Keep the changes»</translation>
    </message>
    <message>
        <source>Keep in my journal</source>
        <translation>«Keep in my journal»</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>«Begin anew»</translation>
    </message>
    <message>
        <source>Clear my answers</source>
        <translation>«Clear my answers»</translation>
    </message>
    <message>
        <source>Leave out what you like. Only you can read what you mark.</source>
        <translation>«Leave out what you like. Only you can read what you mark.»</translation>
    </message>
    <message>
        <source>Not saved yet: your answers stand on this screen only.</source>
        <translation>«Not saved yet: your answers stand on this screen only.»</translation>
    </message>
    <message>
        <source>Kept in your journal. Only you can read it.</source>
        <translation>«Kept in your journal. Only you can read it.»</translation>
    </message>
    <message>
        <source>Kept in your journal; what you changed since then is a draft.</source>
        <translation>«Kept in your journal; what you changed since then is a draft.»</translation>
    </message>
    <message>
        <source>A draft in your journal, which only you can read. It becomes an entry when you keep it, or when the desk is opened again before you clear it.</source>
        <translation>«A draft in your journal, which only you can read. It becomes an entry when you keep it, or when the desk is opened again before you clear it.»</translation>
    </message>
</context>
<context>
    <name>SelfCheckView</name>
    <message>
        <source>Only you</source>
        <translation>«Only you»</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>«Area»</translation>
    </message>
    <message>
        <source>Mark the start as well, as you see it today</source>
        <translation>«Mark the start as well, as you see it today»</translation>
    </message>
    <message>
        <source>I begin with</source>
        <translation>«I begin with»</translation>
    </message>
    <message>
        <source>I &amp;begin with</source>
        <translation>«I &amp;begin with»</translation>
    </message>
    <message>
        <source>Keep in my journal</source>
        <translation>«Keep in my journal»</translation>
    </message>
    <message>
        <source>Open it in the journal</source>
        <translation>«Open it in the journal»</translation>
    </message>
    <message>
        <source>Clear my answers</source>
        <translation>«Clear my answers»</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>«Next»</translation>
    </message>
    <message>
        <source>Back a step</source>
        <translation>«Back a step»</translation>
    </message>
    <message>
        <source>See what it says</source>
        <translation>«See what it says»</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>«Back to the page»</translation>
    </message>
</context>
<context>
    <name>SessionCards</name>
    <message>
        <source>The action is done.</source>
        <translation>«The action is done.»</translation>
    </message>
    <message>
        <source>The action is open again.</source>
        <translation>«The action is open again.»</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>The session is cancelled.</source>
        <translation>«The session is cancelled.»</translation>
    </message>
    <message>
        <source>Noted: the session did not happen.</source>
        <translation>«Noted: the session did not happen.»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions are cancelled.</source>
        <translation>
            <numerusform>«%Ln sessions are cancelled.»</numerusform>
            <numerusform>«%Ln sessions are cancelled.»</numerusform>
            <numerusform>«%Ln sessions are cancelled.»</numerusform>
            <numerusform>«%Ln sessions are cancelled.»</numerusform>
            <numerusform>«%Ln sessions are cancelled.»</numerusform>
            <numerusform>«%Ln sessions are cancelled.»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %Ln sessions did not happen.</source>
        <translation>
            <numerusform>«Noted: %Ln sessions did not happen.»</numerusform>
            <numerusform>«Noted: %Ln sessions did not happen.»</numerusform>
            <numerusform>«Noted: %Ln sessions did not happen.»</numerusform>
            <numerusform>«Noted: %Ln sessions did not happen.»</numerusform>
            <numerusform>«Noted: %Ln sessions did not happen.»</numerusform>
            <numerusform>«Noted: %Ln sessions did not happen.»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions are planned again.</source>
        <translation>
            <numerusform>«%Ln sessions are planned again.»</numerusform>
            <numerusform>«%Ln sessions are planned again.»</numerusform>
            <numerusform>«%Ln sessions are planned again.»</numerusform>
            <numerusform>«%Ln sessions are planned again.»</numerusform>
            <numerusform>«%Ln sessions are planned again.»</numerusform>
            <numerusform>«%Ln sessions are planned again.»</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is planned again.</source>
        <translation>«The session is planned again.»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions are moved.</source>
        <translation>
            <numerusform>«%Ln sessions are moved.»</numerusform>
            <numerusform>«%Ln sessions are moved.»</numerusform>
            <numerusform>«%Ln sessions are moved.»</numerusform>
            <numerusform>«%Ln sessions are moved.»</numerusform>
            <numerusform>«%Ln sessions are moved.»</numerusform>
            <numerusform>«%Ln sessions are moved.»</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is moved.</source>
        <translation>«The session is moved.»</translation>
    </message>
    <message>
        <source>To write up</source>
        <translation>«To write up»</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>«Coming»</translation>
    </message>
    <message>
        <source>Cancelled with their series</source>
        <translation>«Cancelled with their series»</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>«Past»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to come</source>
        <translation>
            <numerusform>«%Ln to come»</numerusform>
            <numerusform>«%Ln to come»</numerusform>
            <numerusform>«%Ln to come»</numerusform>
            <numerusform>«%Ln to come»</numerusform>
            <numerusform>«%Ln to come»</numerusform>
            <numerusform>«%Ln to come»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to write up</source>
        <translation>
            <numerusform>«%Ln to write up»</numerusform>
            <numerusform>«%Ln to write up»</numerusform>
            <numerusform>«%Ln to write up»</numerusform>
            <numerusform>«%Ln to write up»</numerusform>
            <numerusform>«%Ln to write up»</numerusform>
            <numerusform>«%Ln to write up»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>«%Ln chosen»</numerusform>
            <numerusform>«%Ln chosen»</numerusform>
            <numerusform>«%Ln chosen»</numerusform>
            <numerusform>«%Ln chosen»</numerusform>
            <numerusform>«%Ln chosen»</numerusform>
            <numerusform>«%Ln chosen»</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>«Cancel them»</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>«Cancel it»</translation>
    </message>
    <message>
        <source>Plan them again</source>
        <translation>«Plan them again»</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>«Plan it again»</translation>
    </message>
    <message>
        <source>They did not happen</source>
        <translation>«They did not happen»</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>«It did not happen»</translation>
    </message>
</context>
<context>
    <name>SessionListView</name>
    <message>
        <source>Plan a session</source>
        <translation>«Plan a session»</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>«Open»</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>«Move…»</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>«Cancel it»</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>«It did not happen»</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>«Plan it again»</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>«Same as…»</translation>
    </message>
    <message>
        <source>Sessions by day</source>
        <translation>«Sessions by day»</translation>
    </message>
    <message>
        <source>Plan the first session</source>
        <translation>«Plan the first session»</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>«No session yet»</translation>
    </message>
    <message>
        <source>Choose a person, a day and an hour. Before the session this place gives you one page to read; during it, room for notes; after it, a card that closes it within a minute.</source>
        <translation>«Choose a person, a day and an hour. Before the session this place gives you one page to read; during it, room for notes; after it, a card that closes it within a minute.»</translation>
    </message>
</context>
<context>
    <name>SessionVerbs</name>
    <message>
        <source>Plan here</source>
        <translation>«Plan here»</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>«Open»</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>«Move…»</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>«Cancel it»</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>«It did not happen»</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>«Plan it again»</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>«Calendar file…»</translation>
    </message>
    <message>
        <source>The session is cancelled.</source>
        <translation>«The session is cancelled.»</translation>
    </message>
    <message>
        <source>Noted: the session did not happen.</source>
        <translation>«Noted: the session did not happen.»</translation>
    </message>
    <message>
        <source>The session is planned again.</source>
        <translation>«The session is planned again.»</translation>
    </message>
</context>
<context>
    <name>SessionsPlace</name>
    <message>
        <source>Sessions</source>
        <translation>«Sessions»</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>«Plan a session»</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>«Prepare»</translation>
    </message>
    <message>
        <source>Meet</source>
        <translation>«Meet»</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>«Reflect»</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>«Share»</translation>
    </message>
    <message>
        <source>Prepare: take the chosen agenda</source>
        <translation>«Prepare: take the chosen agenda»</translation>
    </message>
    <message>
        <source>Prepare: take the chosen checklist</source>
        <translation>«Prepare: take the chosen checklist»</translation>
    </message>
    <message>
        <source>Prepare: put the question on the agenda</source>
        <translation>«Prepare: put the question on the agenda»</translation>
    </message>
    <message>
        <source>Prepare: print the brief</source>
        <translation>«Prepare: print the brief»</translation>
    </message>
    <message>
        <source>Copy for the other, or questions for them</source>
        <translation>«Copy for the other, or questions for them»</translation>
    </message>
    <message>
        <source>Start or pause the timer</source>
        <translation>«Start or pause the timer»</translation>
    </message>
    <message>
        <source>Circle: lay out the host pack</source>
        <translation>«Circle: lay out the host pack»</translation>
    </message>
    <message>
        <source>Circle: the word goes to the next voice</source>
        <translation>«Circle: the word goes to the next voice»</translation>
    </message>
    <message>
        <source>Circle: type an insight</source>
        <translation>«Circle: type an insight»</translation>
    </message>
    <message>
        <source>Move words between your notes and what is agreed</source>
        <translation>«Move words between your notes and what is agreed»</translation>
    </message>
    <message>
        <source>Five turns: my turn is written</source>
        <translation>«Five turns: my turn is written»</translation>
    </message>
    <message>
        <source>Patterns for notes: put one in, or keep one</source>
        <translation>«Patterns for notes: put one in, or keep one»</translation>
    </message>
    <message>
        <source>Hide my private words, or show them</source>
        <translation>«Hide my private words, or show them»</translation>
    </message>
    <message>
        <source>In a text: its earlier wordings</source>
        <translation>«In a text: its earlier wordings»</translation>
    </message>
    <message>
        <source>The session in a small window, and back</source>
        <translation>«The session in a small window, and back»</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>«Close the session»</translation>
    </message>
    <message>
        <source>The session is moved to {day}, {clocks}.</source>
        <translation>«The session is moved to {day}, {clocks}.»</translation>
    </message>
    <message>
        <source>A calendar file of this session</source>
        <translation>«A calendar file of this session»</translation>
    </message>
    <message>
        <source>ics calendar export</source>
        <translation>«ics calendar export»</translation>
    </message>
    <message>
        <source>Copy what was agreed for the other</source>
        <translation>«Copy what was agreed for the other»</translation>
    </message>
    <message>
        <source>Send questions ahead, as a copy</source>
        <translation>«Send questions ahead, as a copy»</translation>
    </message>
    <message>
        <source>Close this session</source>
        <translation>«Close this session»</translation>
    </message>
    <message>
        <source>The present item of the agenda is done</source>
        <translation>«The present item of the agenda is done»</translation>
    </message>
    <message>
        <source>Patterns for notes</source>
        <translation>«Patterns for notes»</translation>
    </message>
    <message>
        <source>template notes</source>
        <translation>«template notes»</translation>
    </message>
    <message>
        <source>This session in a small window</source>
        <translation>«This session in a small window»</translation>
    </message>
    <message>
        <source>video call beside compact</source>
        <translation>«video call beside compact»</translation>
    </message>
    <message>
        <source>Print the brief</source>
        <translation>«Print the brief»</translation>
    </message>
    <message>
        <source>Planned: {day}, {clocks}.</source>
        <translation>«Planned: {day}, {clocks}.»</translation>
    </message>
    <message>
        <source>A session has four pages. Prepare: one page to read, the agenda, a checklist. Meet: your notes, what you agree, actions and goals. Reflect: one question for you alone. Share: what is whose; nothing is sent.

Plum and a lock mean: only you. Teal means: for both of you, and not sent. Words go from one to the other only when you move them. A line that begins with ! becomes an action; @ completes a name, / offers a line of the playbook.

While the timer runs a line below it says what it is time for by the agenda, and when five minutes are left. Beside a video call the session fits into a small window, in which your notes are hidden but while you write them.

Ctrl+Enter opens the card that closes the session. Skip what you like. The timer goes on while the desk is locked; it never turns red.</source>
        <translation>«A session has four pages. Prepare: one page to read, the agenda, a checklist. Meet: your notes, what you agree, actions and goals. Reflect: one question for you alone. Share: what is whose; nothing is sent.

Plum and a lock mean: only you. Teal means: for both of you, and not sent. Words go from one to the other only when you move them. A line that begins with ! becomes an action; @ completes a name, / offers a line of the playbook.

While the timer runs a line below it says what it is time for by the agenda, and when five minutes are left. Beside a video call the session fits into a small window, in which your notes are hidden but while you write them.

Ctrl+Enter opens the card that closes the session. Skip what you like. The timer goes on while the desk is locked; it never turns red.»</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>«Back to where you came from»</translation>
    </message>
    <message>
        <source>The session is closed and written up. Nothing was sent.</source>
        <translation>«The session is closed and written up. Nothing was sent.»</translation>
    </message>
    <message>
        <source>Closed and written up. Next session: {day}.</source>
        <translation>«Closed and written up. Next session: {day}.»</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>«Settings»</translation>
    </message>
    <message>
        <source>What you change here holds at once; there is nothing to save.

Your passphrase is never typed into this window. Changing it, making a new recovery sheet or switching the keyring opens a small window of its own that forgets what you typed when it closes.

A new recovery sheet makes the old one worthless. Keep it away from this computer.</source>
        <translation>«What you change here holds at once; there is nothing to save.

Your passphrase is never typed into this window. Changing it, making a new recovery sheet or switching the keyring opens a small window of its own that forgets what you typed when it closes.

A new recovery sheet makes the old one worthless. Keep it away from this computer.»</translation>
    </message>
    <message>
        <source>Your name and role are noted.</source>
        <translation>«Your name and role are noted.»</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>«confirmed»</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>«not confirmed»</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>«New sheet…»</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>«Confirm…»</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>«New recovery sheet»</translation>
    </message>
    <message>
        <source>Confirm the recovery sheet</source>
        <translation>«Confirm the recovery sheet»</translation>
    </message>
    <message>
        <source>on</source>
        <translation>«on»</translation>
    </message>
    <message>
        <source>off</source>
        <translation>«off»</translation>
    </message>
    <message>
        <source>One file beside the entries of your journal takes {size}.</source>
        <translation>«One file beside the entries of your journal takes {size}.»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files beside the entries of your journal take {size}, those in the bin included.</source>
        <translation>
            <numerusform>«%Ln files beside the entries of your journal take {size}, those in the bin included.»</numerusform>
            <numerusform>«%Ln files beside the entries of your journal take {size}, those in the bin included.»</numerusform>
            <numerusform>«%Ln files beside the entries of your journal take {size}, those in the bin included.»</numerusform>
            <numerusform>«%Ln files beside the entries of your journal take {size}, those in the bin included.»</numerusform>
            <numerusform>«%Ln files beside the entries of your journal take {size}, those in the bin included.»</numerusform>
            <numerusform>«%Ln files beside the entries of your journal take {size}, those in the bin included.»</numerusform>
        </translation>
    </message>
    <message>
        <source>The path is on the clipboard.</source>
        <translation>«The path is on the clipboard.»</translation>
    </message>
    <message>
        <source>No file manager answered. You can copy the path and open it yourself.</source>
        <translation>«No file manager answered. You can copy the path and open it yourself.»</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>«Copy the path»</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>«Settings»</translation>
    </message>
    <message>
        <source>Changes hold at once. They are kept on this computer only.</source>
        <translation>«Changes hold at once. They are kept on this computer only.»</translation>
    </message>
    <message>
        <source>MentorDesk {version}. Type: Noto Sans (OFL). Icons: Phosphor (MIT).</source>
        <translation>«MentorDesk {version}. Type: Noto Sans (OFL). Icons: Phosphor (MIT).»</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>«As the computer»</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>«Language»</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>«As the window»</translation>
    </message>
    <message>
        <source>Language of the playbook</source>
        <translation>«Language of the playbook»</translation>
    </message>
    <message>
        <source>System</source>
        <translation>«System»</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>«Light»</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>«Dark»</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>«Contrast»</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>«Theme»</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>«Size of text»</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after the size of text, 100–200</comment>
        <translation>« %»</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>«Smaller text»</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>«Larger text»</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>«How it looks»</translation>
    </message>
    <message>
        <source>Also sets where lines begin.</source>
        <translation>«Also sets where lines begin.»</translation>
    </message>
    <message>
        <source>Playbook in</source>
        <translation>«Playbook in»</translation>
    </message>
    <message>
        <source>What is not translated yet stands in English.</source>
        <translation>«What is not translated yet stands in English.»</translation>
    </message>
    <message>
        <source>From 100 to 200 %.</source>
        <translation>«From 100 to 200 %.»</translation>
    </message>
    <message>
        <source>Minutes until the desk locks</source>
        <translation>«Minutes until the desk locks»</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after the minutes until the desk locks</comment>
        <translation>« min»</translation>
    </message>
    <message>
        <source>Lock earlier</source>
        <translation>«Lock earlier»</translation>
    </message>
    <message>
        <source>Lock later</source>
        <translation>«Lock later»</translation>
    </message>
    <message>
        <source>It also locks when the computer sleeps or its screen is locked.</source>
        <translation>«It also locks when the computer sleeps or its screen is locked.»</translation>
    </message>
    <message>
        <source>Hide the journal and private notes when another window comes</source>
        <translation>«Hide the journal and private notes when another window comes»</translation>
    </message>
    <message>
        <source>Writing on shows them again. A key hides them at any time.</source>
        <translation>«Writing on shows them again. A key hides them at any time.»</translation>
    </message>
    <message>
        <source>Locking and hiding</source>
        <translation>«Locking and hiding»</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>«Lock when nobody is there»</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>«Change…»</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>«New sheet…»</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>«Change the passphrase»</translation>
    </message>
    <message>
        <source>Make or confirm the recovery sheet</source>
        <translation>«Make or confirm the recovery sheet»</translation>
    </message>
    <message>
        <source>Switch the keyring on or off</source>
        <translation>«Switch the keyring on or off»</translation>
    </message>
    <message>
        <source>Keys to your desk</source>
        <translation>«Keys to your desk»</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>«Passphrase»</translation>
    </message>
    <message>
        <source>You type it in a window of its own, never in this one.</source>
        <translation>«You type it in a window of its own, never in this one.»</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>«Recovery sheet»</translation>
    </message>
    <message>
        <source>Opens your desk if you forget the passphrase.</source>
        <translation>«Opens your desk if you forget the passphrase.»</translation>
    </message>
    <message>
        <source>This computer’s keyring</source>
        <translation>«This computer’s keyring»</translation>
    </message>
    <message>
        <source>Opens your desk while you are logged in here. Never the only way.</source>
        <translation>«Opens your desk while you are logged in here. Never the only way.»</translation>
    </message>
    <message>
        <source>Folder of your desk</source>
        <translation>«Folder of your desk»</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>«Copy the path»</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>«Open folder»</translation>
    </message>
    <message>
        <source>Where your desk lies</source>
        <translation>«Where your desk lies»</translation>
    </message>
    <message>
        <source>Everything is in this folder, encrypted. A copy of it opens nothing without your passphrase or your recovery sheet.</source>
        <translation>«Everything is in this folder, encrypted. A copy of it opens nothing without your passphrase or your recovery sheet.»</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Nothing is sent</source>
        <translation>«Nothing is sent»</translation>
    </message>
    <message>
        <source>For both of you · not sent</source>
        <translation>«For both of you · not sent»</translation>
    </message>
    <message>
        <source>What you agreed, the actions and the levels of goals are meant for both of you, but they stand on this desk only. Nobody else has them: not the other person, not the programme. Closing a session never shares.</source>
        <translation>«What you agreed, the actions and the levels of goals are meant for both of you, but they stand on this desk only. Nobody else has them: not the other person, not the programme. Closing a session never shares.»</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>«Only you»</translation>
    </message>
    <message>
        <source>Your notes, your reflection and your reminders are private. No screen can share them.</source>
        <translation>«Your notes, your reflection and your reminders are private. No screen can share them.»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>«%Ln actions»</numerusform>
            <numerusform>«%Ln actions»</numerusform>
            <numerusform>«%Ln actions»</numerusform>
            <numerusform>«%Ln actions»</numerusform>
            <numerusform>«%Ln actions»</numerusform>
            <numerusform>«%Ln actions»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln levels of goals</source>
        <translation>
            <numerusform>«%Ln levels of goals»</numerusform>
            <numerusform>«%Ln levels of goals»</numerusform>
            <numerusform>«%Ln levels of goals»</numerusform>
            <numerusform>«%Ln levels of goals»</numerusform>
            <numerusform>«%Ln levels of goals»</numerusform>
            <numerusform>«%Ln levels of goals»</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy for {name}…</source>
        <translation>«Copy for {name}…»</translation>
    </message>
    <message>
        <source>Questions for {name}…</source>
        <translation>«Questions for {name}…»</translation>
    </message>
</context>
<context>
    <name>SharingPlace</name>
    <message>
        <source>You have joined again. What waits goes when there is a link.</source>
        <translation>«You have joined again. What waits goes when there is a link.»</translation>
    </message>
    <message>
        <source>You have joined. Nothing is shared until you choose it.</source>
        <translation>«You have joined. Nothing is shared until you choose it.»</translation>
    </message>
    <message>
        <source>Signed and queued: {letters}. Goes when there is a link.</source>
        <translation>«Signed and queued: {letters}. Goes when there is a link.»</translation>
    </message>
    <message>
        <source>Held back. It is switched off again, and no summary has left.</source>
        <translation>«Held back. It is switched off again, and no summary has left.»</translation>
    </message>
    <message>
        <source>Stopped. What waited is deleted; the server is told to erase what it has.</source>
        <translation>«Stopped. What waited is deleted; the server is told to erase what it has.»</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it had left this machine.</source>
        <translation>«Stopped. Nothing of it had left this machine.»</translation>
    </message>
</context>
<context>
    <name>SharingView</name>
    <message>
        <source>Sharing</source>
        <translation>«Sharing»</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>«Send now»</translation>
    </message>
    <message>
        <source>Nothing leaves this machine unless it is switched on here or copied out by your own hand. Your journal and your notes are not in this list, because they cannot be sent.</source>
        <translation>«Nothing leaves this machine unless it is switched on here or copied out by your own hand. Your journal and your notes are not in this list, because they cannot be sent.»</translation>
    </message>
    <message>
        <source>Nothing leaves this machine unless you switch it on here. Each switch opens a look at the letter: every field, what it says now, what it said last time. The cross leaves a line out. Only “Sign and queue” signs, and it signs exactly what you saw.

“Waiting” means that it is still here. “Sent, not confirmed” means that no signed answer has come yet. “Confirmed” is said only with the server’s signature. Press a line of the ledger to read what it said, out of its own bytes.

“Copied by you” is what you took out by hand, for somebody without a desk of their own. It is noted before it is copied, and cannot be called back.

“Stop and erase” deletes what waits, and has erased what was sent.</source>
        <translation>«Nothing leaves this machine unless you switch it on here. Each switch opens a look at the letter: every field, what it says now, what it said last time. The cross leaves a line out. Only “Sign and queue” signs, and it signs exactly what you saw.

“Waiting” means that it is still here. “Sent, not confirmed” means that no signed answer has come yet. “Confirmed” is said only with the server’s signature. Press a line of the ledger to read what it said, out of its own bytes.

“Copied by you” is what you took out by hand, for somebody without a desk of their own. It is noted before it is copied, and cannot be called back.

“Stop and erase” deletes what waits, and has erased what was sent.»</translation>
    </message>
    <message>
        <source>Sign and queue, while you look at a letter</source>
        <translation>«Sign and queue, while you look at a letter»</translation>
    </message>
    <message>
        <source>Switch, leave a line out, open a letter</source>
        <translation>«Switch, leave a line out, open a letter»</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>«Hold back»</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>«Back»</translation>
    </message>
    <message>
        <source>{kind} · {language}</source>
        <translation>«{kind} · {language}»</translation>
    </message>
    <message>
        <source>{kind} · {minutes} min · {language}</source>
        <translation>«{kind} · {minutes} min · {language}»</translation>
    </message>
    <message>
        <source>Only its summary was read.</source>
        <translation>«Only its summary was read.»</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>«Where this comes from»</translation>
    </message>
</context>
<context>
    <name>SheetChoiceCard</name>
    <message>
        <source>Your recovery sheet is not confirmed yet.</source>
        <translation>«Your recovery sheet is not confirmed yet.»</translation>
    </message>
    <message>
        <source>Your recovery sheet is confirmed.</source>
        <translation>«Your recovery sheet is confirmed.»</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>«Recovery sheet»</translation>
    </message>
    <message>
        <source>Check the sheet I have</source>
        <translation>«Check the sheet I have»</translation>
    </message>
    <message>
        <source>Type its code in full, to be sure that it opens this desk.</source>
        <translation>«Type its code in full, to be sure that it opens this desk.»</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>«Make a new sheet»</translation>
    </message>
    <message>
        <source>The old one opens nothing any more; destroy it when the new one is safe.</source>
        <translation>«The old one opens nothing any more; destroy it when the new one is safe.»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>«Cancel»</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>«Continue»</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Print</source>
        <translation>«Print»</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>«Save as PDF»</translation>
    </message>
    <message>
        <source>Confirm later today</source>
        <translation>«Confirm later today»</translation>
    </message>
    <message>
        <source>To be sure, type the {one} and the {other} group</source>
        <translation>«To be sure, type the {one} and the {other} group»</translation>
    </message>
    <message>
        <source>The {one} group of the recovery code</source>
        <translation>«The {one} group of the recovery code»</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>«Recovery code: {code}»</translation>
    </message>
    <message>
        <source>Recovery code, covered</source>
        <translation>«Recovery code, covered»</translation>
    </message>
    <message>
        <source>first</source>
        <translation>«first»</translation>
    </message>
    <message>
        <source>second</source>
        <translation>«second»</translation>
    </message>
    <message>
        <source>third</source>
        <translation>«third»</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>«fourth»</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>«fifth»</translation>
    </message>
    <message>
        <source>sixth</source>
        <translation>«sixth»</translation>
    </message>
    <message>
        <source>seventh</source>
        <translation>«seventh»</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>«eighth»</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>«Show the code again»</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>«I wrote it down»</translation>
    </message>
    <message>
        <source>This computer knows no printer. Write the code down, or save the sheet and print it elsewhere.</source>
        <translation>«This computer knows no printer. Write the code down, or save the sheet and print it elsewhere.»</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>«Print the recovery sheet»</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer.</source>
        <translation>«The sheet is on its way to the printer.»</translation>
    </message>
    <message>
        <source>Save the recovery sheet, best not on this computer</source>
        <translation>«Save the recovery sheet, best not on this computer»</translation>
    </message>
    <message>
        <source>Saving the sheet…</source>
        <translation>«Saving the sheet…»</translation>
    </message>
    <message>
        <source>Saved as {file}. A thief of this disk would have it too, so move it to a stick that you keep elsewhere.</source>
        <translation>«Saved as {file}. A thief of this disk would have it too, so move it to a stick that you keep elsewhere.»</translation>
    </message>
</context>
<context>
    <name>SheetQuestions</name>
    <message>
        <source>Write to a question…</source>
        <translation>«Write to a question…»</translation>
    </message>
    <message>
        <source>Your question is kept.</source>
        <translation>«Your question is kept.»</translation>
    </message>
    <message>
        <source>Your question has other words now.</source>
        <translation>«Your question has other words now.»</translation>
    </message>
    <message>
        <source>The question rests.</source>
        <translation>«The question rests.»</translation>
    </message>
    <message>
        <source>The question is asked again.</source>
        <translation>«The question is asked again.»</translation>
    </message>
    <message>
        <source>The question is removed.</source>
        <translation>«The question is removed.»</translation>
    </message>
</context>
<context>
    <name>SheetReading</name>
    <message>
        <source>Write ({key})</source>
        <translation>«Write ({key})»</translation>
    </message>
    <message>
        <source>Read ({key})</source>
        <translation>«Read ({key})»</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Keep this sheet somewhere safe</source>
        <translation>«Keep this sheet somewhere safe»</translation>
    </message>
    <message>
        <source>If you forget your passphrase, this code opens your desk. Nobody else has a copy: not your organisation, not us. Without the passphrase, this sheet or your computer's keyring, what you wrote is gone for good.</source>
        <translation>«If you forget your passphrase, this code opens your desk. Nobody else has a copy: not your organisation, not us. Without the passphrase, this sheet or your computer's keyring, what you wrote is gone for good.»</translation>
    </message>
</context>
<context>
    <name>SheetTask</name>
    <message>
        <source>Making a new code…</source>
        <translation>«Making a new code…»</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>Recovery sheet</source>
        <translation>«Recovery sheet»</translation>
    </message>
    <message>
        <source>This code opens your desk if you forget your passphrase. Nobody else has a copy: not your organisation, not us.</source>
        <translation>«This code opens your desk if you forget your passphrase. Nobody else has a copy: not your organisation, not us.»</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>«Desk»</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>«Made on»</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>«How to use it»</translation>
    </message>
    <message>
        <source>Start MentorDesk and choose “Use a recovery code”.</source>
        <translation>«Start MentorDesk and choose “Use a recovery code”.»</translation>
    </message>
    <message>
        <source>Type the groups in order. Capitals, spaces and dots do not matter, and O counts as 0, I and L as 1.</source>
        <translation>«Type the groups in order. Capitals, spaces and dots do not matter, and O counts as 0, I and L as 1.»</translation>
    </message>
    <message>
        <source>Choose a new passphrase when you are asked for it.</source>
        <translation>«Choose a new passphrase when you are asked for it.»</translation>
    </message>
    <message>
        <source>Keep this sheet where you keep important papers, away from the computer. Whoever holds both this sheet and your files can read your desk. Once you make a new sheet, this one opens nothing any more.</source>
        <translation>«Keep this sheet where you keep important papers, away from the computer. Whoever holds both this sheet and your files can read your desk. Once you make a new sheet, this one opens nothing any more.»</translation>
    </message>
</context>
<context>
    <name>SheetThreads</name>
    <message>
        <source>Tag</source>
        <translation>«Tag»</translation>
    </message>
    <message>
        <source>Give this entry a tag</source>
        <translation>«Give this entry a tag»</translation>
    </message>
    <message>
        <source>Give it a tag…</source>
        <translation>«Give it a tag…»</translation>
    </message>
    <message>
        <source>Star this passage… (evidence for a goal)</source>
        <translation>«Star this passage… (evidence for a goal)»</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>«and %Ln more»</numerusform>
            <numerusform>«and %Ln more»</numerusform>
            <numerusform>«and %Ln more»</numerusform>
            <numerusform>«and %Ln more»</numerusform>
            <numerusform>«and %Ln more»</numerusform>
            <numerusform>«and %Ln more»</numerusform>
        </translation>
    </message>
    <message>
        <source>The entry has the tag #{tag}.</source>
        <translation>«The entry has the tag #{tag}.»</translation>
    </message>
    <message>
        <source>The tag #{tag} is taken away.</source>
        <translation>«The tag #{tag} is taken away.»</translation>
    </message>
    <message>
        <source>Choose the words first, then star them.</source>
        <translation>«Choose the words first, then star them.»</translation>
    </message>
    <message>
        <source>The passage is starred, for you alone.</source>
        <translation>«The passage is starred, for you alone.»</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>The page</source>
        <translation>«The page»</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>«Contents»</translation>
    </message>
    <message>
        <source>Back to what you read before</source>
        <translation>«Back to what you read before»</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>«Forward again»</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>«Print this page»</translation>
    </message>
</context>
<context>
    <name>SheetWays</name>
    <message>
        <source>Bin…</source>
        <translation>«Bin…»</translation>
    </message>
    <message>
        <source>Read, or write</source>
        <translation>«Read, or write»</translation>
    </message>
    <message>
        <source>Only the sheet</source>
        <translation>«Only the sheet»</translation>
    </message>
    <message>
        <source>Only this paragraph clear</source>
        <translation>«Only this paragraph clear»</translation>
    </message>
    <message>
        <source>Bin of the journal</source>
        <translation>«Bin of the journal»</translation>
    </message>
    <message>
        <source>deleted entries restore shred</source>
        <translation>«deleted entries restore shred»</translation>
    </message>
    <message>
        <source>Hide the journal</source>
        <translation>«Hide the journal»</translation>
    </message>
    <message>
        <source>preview markdown</source>
        <translation>«preview markdown»</translation>
    </message>
    <message>
        <source>focus mode full</source>
        <translation>«focus mode full»</translation>
    </message>
    <message>
        <source>Earlier wordings of this entry</source>
        <translation>«Earlier wordings of this entry»</translation>
    </message>
    <message>
        <source>versions history</source>
        <translation>«versions history»</translation>
    </message>
    <message>
        <source>Heading: {heading}</source>
        <translation>«Heading: {heading}»</translation>
    </message>
    <message>
        <source>Read the text, or write it</source>
        <translation>«Read the text, or write it»</translation>
    </message>
    <message>
        <source>Tick a check box, or make one</source>
        <translation>«Tick a check box, or make one»</translation>
    </message>
    <message>
        <source>In a list: one level in; in a table: the next cell</source>
        <translation>«In a list: one level in; in a table: the next cell»</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>«Bold»</translation>
    </message>
    <message>
        <source>Slanted</source>
        <translation>«Slanted»</translation>
    </message>
    <message>
        <source>Let the paragraph run the other way</source>
        <translation>«Let the paragraph run the other way»</translation>
    </message>
    <message>
        <source>Earlier wordings</source>
        <translation>«Earlier wordings»</translation>
    </message>
    <message>
        <source>Hide the journal, or show it</source>
        <translation>«Hide the journal, or show it»</translation>
    </message>
    <message>
        <source>The bin</source>
        <translation>«The bin»</translation>
    </message>
</context>
<context>
    <name>SheetWordings</name>
    <message>
        <source>Earlier wordings…</source>
        <translation>«Earlier wordings…»</translation>
    </message>
</context>
<context>
    <name>SlotCard</name>
    <message>
        <source>In your organisation</source>
        <translation>«In your organisation»</translation>
    </message>
    <message>
        <source>Fill in what holds where you work: it then stands in the text above and on paper. It stays on this desk.</source>
        <translation>«Fill in what holds where you work: it then stands in the text above and on paper. It stays on this desk.»</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>«Emergency number»</translation>
    </message>
    <message>
        <source>In charge of security</source>
        <translation>«In charge of security»</translation>
    </message>
    <message>
        <source>Reports of harm go to</source>
        <translation>«Reports of harm go to»</translation>
    </message>
    <message>
        <source>Reports are made within</source>
        <translation>«Reports are made within»</translation>
    </message>
    <message>
        <source>Contact for safeguarding</source>
        <translation>«Contact for safeguarding»</translation>
    </message>
    <message>
        <source>Counsellor or helpline</source>
        <translation>«Counsellor or helpline»</translation>
    </message>
    <message>
        <source>Where notes on harm are kept</source>
        <translation>«Where notes on harm are kept»</translation>
    </message>
    <message>
        <source>For the person who heard it</source>
        <translation>«For the person who heard it»</translation>
    </message>
    <message>
        <source>Hours a month that a mentor gives</source>
        <translation>«Hours a month that a mentor gives»</translation>
    </message>
</context>
<context>
    <name>SmallView</name>
    <message>
        <source>The session in a small window</source>
        <translation>«The session in a small window»</translation>
    </message>
    <message>
        <source>Large window</source>
        <translation>«Large window»</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>«Done»</translation>
    </message>
    <message>
        <source>Add an action: who, what, by when</source>
        <translation>«Add an action: who, what, by when»</translation>
    </message>
    <message>
        <source>Add an action…</source>
        <translation>«Add an action…»</translation>
    </message>
    <message>
        <source>Above other windows</source>
        <translation>«Above other windows»</translation>
    </message>
</context>
<context>
    <name>StandingPill</name>
    <message>
        <source>Draft translation</source>
        <translation>«Draft translation»</translation>
    </message>
    <message>
        <source>Nobody has checked this translation yet.</source>
        <translation>«Nobody has checked this translation yet.»</translation>
    </message>
    <message>
        <source>Partly translated</source>
        <translation>«Partly translated»</translation>
    </message>
    <message>
        <source>What nobody has translated yet stands in the original language.</source>
        <translation>«What nobody has translated yet stands in the original language.»</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>«Not translated»</translation>
    </message>
    <message>
        <source>There is no checked translation yet: this is the original.</source>
        <translation>«There is no checked translation yet: this is the original.»</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>«Withdrawn»</translation>
    </message>
    <message>
        <source>The playbook no longer lists this page. Your record still opens it.</source>
        <translation>«The playbook no longer lists this page. Your record still opens it.»</translation>
    </message>
</context>
<context>
    <name>StarCard</name>
    <message>
        <source>Star this passage</source>
        <translation>«Star this passage»</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>«Only you»</translation>
    </message>
    <message>
        <source>Evidence for a goal, or for none</source>
        <translation>«Evidence for a goal, or for none»</translation>
    </message>
    <message>
        <source>It stands on the goal's page for you alone. Nothing of it is shared, not even that there is something.</source>
        <translation>«It stands on the goal's page for you alone. Nothing of it is shared, not even that there is something.»</translation>
    </message>
    <message>
        <source>Star it</source>
        <translation>«Star it»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>«Cancel»</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>«No goal»</translation>
    </message>
</context>
<context>
    <name>StarEntry</name>
    <message>
        <source>Star this entry, or take the star away</source>
        <translation>«Star this entry, or take the star away»</translation>
    </message>
    <message>
        <source>The entry has a star.</source>
        <translation>«The entry has a star.»</translation>
    </message>
    <message>
        <source>The entry has no star any more.</source>
        <translation>«The entry has no star any more.»</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Now</source>
        <translation>«Now»</translation>
    </message>
    <message>
        <source>At the start, as I see it today</source>
        <translation>«At the start, as I see it today»</translation>
    </message>
    <message>
        <source>At the start: {statement}</source>
        <translation>«At the start: {statement}»</translation>
    </message>
</context>
<context>
    <name>SuggestCard</name>
    <message>
        <source>From the playbook</source>
        <translation>«From the playbook»</translation>
    </message>
    <message>
        <source>Nothing else for this session.</source>
        <translation>«Nothing else for this session.»</translation>
    </message>
    <message>
        <source>Not this one: {title}</source>
        <translation>«Not this one: {title}»</translation>
    </message>
</context>
<context>
    <name>TagLineEdit</name>
    <message>
        <source>Tag for this entry</source>
        <translation>«Tag for this entry»</translation>
    </message>
    <message>
        <source>#tag, then Return</source>
        <translation>«#tag, then Return»</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>«Tags»</translation>
    </message>
</context>
<context>
    <name>TalkOutline</name>
    <message>
        <source>Three words to keep in mind</source>
        <translation>«Three words to keep in mind»</translation>
    </message>
    <message>
        <source>You could open with</source>
        <translation>«You could open with»</translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation>«What happens next?»</translation>
    </message>
    <message>
        <source>A common slip</source>
        <translation>«A common slip»</translation>
    </message>
    <message>
        <source>Often said:</source>
        <translation>«Often said:»</translation>
    </message>
    <message>
        <source>Better:</source>
        <translation>«Better:»</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>«To close»</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>«Try it»</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>«On the back»</translation>
    </message>
    <message>
        <source>Your organisation has not filled in its own names and numbers yet. Where you know them, write them on the printed card.</source>
        <translation>«Your organisation has not filled in its own names and numbers yet. Where you know them, write them on the printed card.»</translation>
    </message>
    <message>
        <source>Go on below: {branch}</source>
        <translation>«Go on below: {branch}»</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>«Go on with»</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>«{name}:»</translation>
    </message>
    <message>
        <source>Do not say:</source>
        <translation>«Do not say:»</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>«You:»</translation>
    </message>
</context>
<context>
    <name>TallCard</name>
    <message>
        <source>Only you</source>
        <translation>«Only you»</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>A goal from a template</source>
        <translation>«A goal from a template»</translation>
    </message>
    <message>
        <source>Goal templates</source>
        <translation>«Goal templates»</translation>
    </message>
    <message>
        <source>Begin with this</source>
        <translation>«Begin with this»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>«Back»</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>An agenda from the playbook</source>
        <translation>«An agenda from the playbook»</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>«Take it»</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>«As last time»</translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓ move an item, + and − change its minutes, F2 its words, Delete takes it away.</source>
        <translation>«Alt+↑ and Alt+↓ move an item, + and − change its minutes, F2 its words, Delete takes it away.»</translation>
    </message>
    <message>
        <source>The agenda is taken from the playbook.</source>
        <translation>«The agenda is taken from the playbook.»</translation>
    </message>
    <message>
        <source>left from last time</source>
        <translation>«left from last time»</translation>
    </message>
    <message>
        <source>The agenda is as last time.</source>
        <translation>«The agenda is as last time.»</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Notes</source>
        <translation>«Notes»</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>«Agreed»</translation>
    </message>
    <message>
        <source>Private to you</source>
        <translation>«Private to you»</translation>
    </message>
    <message>
        <source>Notes, private to you</source>
        <translation>«Notes, private to you»</translation>
    </message>
    <message>
        <source>Agreed, for both of you</source>
        <translation>«Agreed, for both of you»</translation>
    </message>
    <message>
        <source>What you hear, notice, wonder. ! at the start of a line makes an action.</source>
        <translation>«What you hear, notice, wonder. ! at the start of a line makes an action.»</translation>
    </message>
    <message>
        <source>What you both say you agreed. Nothing comes here by itself.</source>
        <translation>«What you both say you agreed. Nothing comes here by itself.»</translation>
    </message>
    <message>
        <source>Move to agreed</source>
        <translation>«Move to agreed»</translation>
    </message>
    <message>
        <source>Move to my notes</source>
        <translation>«Move to my notes»</translation>
    </message>
    <message>
        <source>The chosen words, or the paragraph at the cursor</source>
        <translation>«The chosen words, or the paragraph at the cursor»</translation>
    </message>
    <message>
        <source>! action · @ name · / playbook</source>
        <translation>«! action · @ name · / playbook»</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>«Saved {time}»</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>«Not saved yet»</translation>
    </message>
    <message>
        <source>For both of you · not sent</source>
        <translation>«For both of you · not sent»</translation>
    </message>
</context>
<context>
    <name>ThreadChip</name>
    <message>
        <source>{name}. Delete takes it away.</source>
        <translation>«{name}. Delete takes it away.»</translation>
    </message>
</context>
<context>
    <name>ThreadList</name>
    <message>
        <source>Tag, name, goal…</source>
        <translation>«Tag, name, goal…»</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>«Threads»</translation>
    </message>
    <message>
        <source>Nothing here answers to that.</source>
        <translation>«Nothing here answers to that.»</translation>
    </message>
</context>
<context>
    <name>Threads</name>
    <message>
        <source>{city}, since {day}</source>
        <translation>«{city}, since {day}»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>«%Ln entries»</numerusform>
            <numerusform>«%Ln entries»</numerusform>
            <numerusform>«%Ln entries»</numerusform>
            <numerusform>«%Ln entries»</numerusform>
            <numerusform>«%Ln entries»</numerusform>
            <numerusform>«%Ln entries»</numerusform>
        </translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>«one entry»</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>«Starred»</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>«Tags»</translation>
    </message>
    <message>
        <source>People</source>
        <translation>«People»</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>«Circles»</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>«Goals»</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>«Journeys»</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>«Sessions»</translation>
    </message>
</context>
<context>
    <name>ThreadsTab</name>
    <message>
        <source>Entries of the thread</source>
        <translation>«Entries of the thread»</translation>
    </message>
    <message>
        <source>Starred entries</source>
        <translation>«Starred entries»</translation>
    </message>
    <message>
        <source>Starred passages</source>
        <translation>«Starred passages»</translation>
    </message>
    <message>
        <source>Threads are what runs through your entries: tags (#work, #work/feedback), whom and what you name with @, what you starred. Choose one to see its entries, the newest first; a tag also shows those of the tags below it. Type to find a thread.

All of this is for you alone. Nobody whom you name can see that you do.</source>
        <translation>«Threads are what runs through your entries: tags (#work, #work/feedback), whom and what you name with @, what you starred. Choose one to see its entries, the newest first; a tag also shows those of the tags below it. Type to find a thread.

All of this is for you alone. Nobody whom you name can see that you do.»</translation>
    </message>
    <message>
        <source>Go to the entries of the thread; there: open one</source>
        <translation>«Go to the entries of the thread; there: open one»</translation>
    </message>
    <message>
        <source>Back to the threads</source>
        <translation>«Back to the threads»</translation>
    </message>
    <message>
        <source>Find a thread</source>
        <translation>«Find a thread»</translation>
    </message>
    <message>
        <source>Take the star from a starred passage</source>
        <translation>«Take the star from a starred passage»</translation>
    </message>
    <message>
        <source>The passage is starred no longer.</source>
        <translation>«The passage is starred no longer.»</translation>
    </message>
    <message>
        <source>Nothing runs through your entries yet</source>
        <translation>«Nothing runs through your entries yet»</translation>
    </message>
    <message>
        <source>Write #listening in an entry and it is a tag; write @ and a name, and the entry is found again beside that person, goal or session. Only you see it.</source>
        <translation>«Write #listening in an entry and it is a tag; write @ and a name, and the entry is found again beside that person, goal or session. Only you see it.»</translation>
    </message>
</context>
<context>
    <name>TimerLine</name>
    <message>
        <source>Start</source>
        <translation>«Start»</translation>
    </message>
    <message>
        <source>Time that has passed</source>
        <translation>«Time that has passed»</translation>
    </message>
    <message>
        <source>{passed} of {planned} min</source>
        <translation>«{passed} of {planned} min»</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>«Pause»</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>«Go on»</translation>
    </message>
</context>
<context>
    <name>TodayPlace</name>
    <message>
        <source>At most once a week Today names one person with whom it has been quiet for longer than you agreed. “Not now” is the end of it; nobody keeps count.</source>
        <translation>«At most once a week Today names one person with whom it has been quiet for longer than you agreed. “Not now” is the end of it; nobody keeps count.»</translation>
    </message>
    <message>
        <source>Today shows the next session and how ready you are, what to write up, what was promised, one question to think about and what you wrote lately. The plum edge and the lock mean: only you. An answer is kept on your desk while you write; “Keep in journal” makes it an entry. “Another question” brings a different one, and your words stay.</source>
        <translation>«Today shows the next session and how ready you are, what to write up, what was promised, one question to think about and what you wrote lately. The plum edge and the lock mean: only you. An answer is kept on your desk while you write; “Keep in journal” makes it an entry. “Another question” brings a different one, and your words stay.»</translation>
    </message>
    <message>
        <source>Prepare the next session</source>
        <translation>«Prepare the next session»</translation>
    </message>
    <message>
        <source>Keep the answer in the journal</source>
        <translation>«Keep the answer in the journal»</translation>
    </message>
    <message>
        <source>Hide what you wrote, or show it</source>
        <translation>«Hide what you wrote, or show it»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions this week</source>
        <translation>
            <numerusform>«%Ln sessions this week»</numerusform>
            <numerusform>«%Ln sessions this week»</numerusform>
            <numerusform>«%Ln sessions this week»</numerusform>
            <numerusform>«%Ln sessions this week»</numerusform>
            <numerusform>«%Ln sessions this week»</numerusform>
            <numerusform>«%Ln sessions this week»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to write up</source>
        <translation>
            <numerusform>«%Ln still to write up»</numerusform>
            <numerusform>«%Ln still to write up»</numerusform>
            <numerusform>«%Ln still to write up»</numerusform>
            <numerusform>«%Ln still to write up»</numerusform>
            <numerusform>«%Ln still to write up»</numerusform>
            <numerusform>«%Ln still to write up»</numerusform>
        </translation>
    </message>
    <message>
        <source>{week}, {owed}</source>
        <translation>«{week}, {owed}»</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>«Good morning, {name}»</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>«Good afternoon, {name}»</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>«Good evening, {name}»</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>«Hello, {name}»</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>«Good morning»</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>«Good afternoon»</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>«Good evening»</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>«Hello»</translation>
    </message>
    <message>
        <source>Ctrl+N puts the cursor into today's entry, from any place.</source>
        <translation>«Ctrl+N puts the cursor into today's entry, from any place.»</translation>
    </message>
    <message>
        <source>Ctrl+L locks the desk at once. Nothing you typed is lost.</source>
        <translation>«Ctrl+L locks the desk at once. Nothing you typed is lost.»</translation>
    </message>
    <message>
        <source>Ctrl+K finds every entry by its words, and every command by its name.</source>
        <translation>«Ctrl+K finds every entry by its words, and every command by its name.»</translation>
    </message>
    <message>
        <source>F1 tells what can be done on the screen you are on, and by which keys.</source>
        <translation>«F1 tells what can be done on the screen you are on, and by which keys.»</translation>
    </message>
    <message>
        <source>Larger text, dark colours, when the desk locks: all of it is in Settings.</source>
        <translation>«Larger text, dark colours, when the desk locks: all of it is in Settings.»</translation>
    </message>
    <message>
        <source>Is the recovery sheet in a safe place, away from this computer?</source>
        <translation>«Is the recovery sheet in a safe place, away from this computer?»</translation>
    </message>
    <message>
        <source>Everything here works without a network. Nothing leaves this computer.</source>
        <translation>«Everything here works without a network. Nothing leaves this computer.»</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Today</source>
        <translation>«Today»</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>«All entries»</translation>
    </message>
    <message>
        <source>Recently in your journal</source>
        <translation>«Recently in your journal»</translation>
    </message>
    <message>
        <source>Nothing is written yet. Begin with one line about today: what surprised you, what helped, what you want to ask. It is encrypted while you type, and nobody else can read it.</source>
        <translation>«Nothing is written yet. Begin with one line about today: what surprised you, what helped, what you want to ask. It is encrypted while you type, and nobody else can read it.»</translation>
    </message>
    <message>
        <source>Write the first line</source>
        <translation>«Write the first line»</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message numerus="yes">
        <source>%Ln files were not added.</source>
        <translation>
            <numerusform>«%Ln files were not added.»</numerusform>
            <numerusform>«%Ln files were not added.»</numerusform>
            <numerusform>«%Ln files were not added.»</numerusform>
            <numerusform>«%Ln files were not added.»</numerusform>
            <numerusform>«%Ln files were not added.»</numerusform>
            <numerusform>«%Ln files were not added.»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>«And %Ln more.»</numerusform>
            <numerusform>«And %Ln more.»</numerusform>
            <numerusform>«And %Ln more.»</numerusform>
            <numerusform>«And %Ln more.»</numerusform>
            <numerusform>«And %Ln more.»</numerusform>
            <numerusform>«And %Ln more.»</numerusform>
        </translation>
    </message>
    <message>
        <source>The place was taken out of “{name}”.</source>
        <translation>«The place was taken out of “{name}”.»</translation>
    </message>
    <message numerus="yes">
        <source>The place was taken out of %Ln files.</source>
        <translation>
            <numerusform>«The place was taken out of %Ln files.»</numerusform>
            <numerusform>«The place was taken out of %Ln files.»</numerusform>
            <numerusform>«The place was taken out of %Ln files.»</numerusform>
            <numerusform>«The place was taken out of %Ln files.»</numerusform>
            <numerusform>«The place was taken out of %Ln files.»</numerusform>
            <numerusform>«The place was taken out of %Ln files.»</numerusform>
        </translation>
    </message>
    <message>
        <source>What “{name}” tells about itself could not all be read: a place may still be in it.</source>
        <translation>«What “{name}” tells about itself could not all be read: a place may still be in it.»</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln files tell about themselves could not all be read: a place may still be in them.</source>
        <translation>
            <numerusform>«What %Ln files tell about themselves could not all be read: a place may still be in them.»</numerusform>
            <numerusform>«What %Ln files tell about themselves could not all be read: a place may still be in them.»</numerusform>
            <numerusform>«What %Ln files tell about themselves could not all be read: a place may still be in them.»</numerusform>
            <numerusform>«What %Ln files tell about themselves could not all be read: a place may still be in them.»</numerusform>
            <numerusform>«What %Ln files tell about themselves could not all be read: a place may still be in them.»</numerusform>
            <numerusform>«What %Ln files tell about themselves could not all be read: a place may still be in them.»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search or type a command</source>
        <translation>«Search or type a command»</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>«Quick note»</translation>
    </message>
    <message>
        <source>Help on this screen (F1)</source>
        <translation>«Help on this screen (F1)»</translation>
    </message>
</context>
<context>
    <name>TurnsCard</name>
    <message>
        <source>Turn {n} of 5</source>
        <translation>«Turn {n} of 5»</translation>
    </message>
    <message>
        <source>not copied out yet</source>
        <translation>«not copied out yet»</translation>
    </message>
    <message>
        <source>you</source>
        <translation>«you»</translation>
    </message>
    <message>
        <source>All five turns are here. Write below what you agree, then close the session.</source>
        <translation>«All five turns are here. Write below what you agree, then close the session.»</translation>
    </message>
    <message>
        <source>Your turn is written. Copy it out and send it to {name} yourself.</source>
        <translation>«Your turn is written. Copy it out and send it to {name} yourself.»</translation>
    </message>
    <message>
        <source>Either of you may begin.</source>
        <translation>«Either of you may begin.»</translation>
    </message>
    <message>
        <source>It is your turn: {n} of 5.</source>
        <translation>«It is your turn: {n} of 5.»</translation>
    </message>
    <message>
        <source>It is your turn: {n} of 5. First say back what you read.</source>
        <translation>«It is your turn: {n} of 5. First say back what you read.»</translation>
    </message>
    <message>
        <source>It is {name}'s turn: {n} of 5. Paste it here when it comes.</source>
        <translation>«It is {name}'s turn: {n} of 5. Paste it here when it comes.»</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>«since {day}»</translation>
    </message>
    <message numerus="yes">
        <source>you agreed on %n days to reply</source>
        <translation>
            <numerusform>«you agreed on %n days to reply»</numerusform>
            <numerusform>«you agreed on %n days to reply»</numerusform>
            <numerusform>«you agreed on %n days to reply»</numerusform>
            <numerusform>«you agreed on %n days to reply»</numerusform>
            <numerusform>«you agreed on %n days to reply»</numerusform>
            <numerusform>«you agreed on %n days to reply»</numerusform>
        </translation>
    </message>
    <message>
        <source>Five lines: where you are, what you tried, what is hard, one question, when.</source>
        <translation>«Five lines: where you are, what you tried, what is hard, one question, when.»</translation>
    </message>
    <message>
        <source>Say back what you read. Then your five lines.</source>
        <translation>«Say back what you read. Then your five lines.»</translation>
    </message>
    <message>
        <source>Your turn is written.</source>
        <translation>«Your turn is written.»</translation>
    </message>
    <message>
        <source>— turn {n} of {all} —</source>
        <translation>«— turn {n} of {all} —»</translation>
    </message>
    <message>
        <source>Copied by you. Paste it where you write to {name}; nothing was sent.</source>
        <translation>«Copied by you. Paste it where you write to {name}; nothing was sent.»</translation>
    </message>
    <message>
        <source>Their turn is here.</source>
        <translation>«Their turn is here.»</translation>
    </message>
    <message>
        <source>The last turn is open again.</source>
        <translation>«The last turn is open again.»</translation>
    </message>
</context>
<context>
    <name>TurnsView</name>
    <message>
        <source>Five turns in writing</source>
        <translation>«Five turns in writing»</translation>
    </message>
    <message>
        <source>For both of you · not sent</source>
        <translation>«For both of you · not sent»</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>«Your turn»</translation>
    </message>
    <message>
        <source>My turn is written</source>
        <translation>«My turn is written»</translation>
    </message>
    <message>
        <source>Copy it out</source>
        <translation>«Copy it out»</translation>
    </message>
    <message>
        <source>Paste their turn</source>
        <translation>«Paste their turn»</translation>
    </message>
    <message>
        <source>I begin</source>
        <translation>«I begin»</translation>
    </message>
    <message>
        <source>Open the last turn again</source>
        <translation>«Open the last turn again»</translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Close this message</source>
        <translation>«Close this message»</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo: {said}</source>
        <translation>«Undo: {said}»</translation>
    </message>
    <message>
        <source>take back revert</source>
        <translation>«take back revert»</translation>
    </message>
    <message>
        <source>Do again: {said}</source>
        <translation>«Do again: {said}»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>«Undo»</translation>
    </message>
    <message>
        <source>In the last ten minutes nothing was done that can be taken back.</source>
        <translation>«In the last ten minutes nothing was done that can be taken back.»</translation>
    </message>
    <message>
        <source>Taken back: {said}</source>
        <translation>«Taken back: {said}»</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>«Do it again»</translation>
    </message>
    <message>
        <source>Nothing was taken back that can be done again.</source>
        <translation>«Nothing was taken back that can be done again.»</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>First, your passphrase</source>
        <translation>«First, your passphrase»</translation>
    </message>
    <message>
        <source>What you are about to change protects everything that you wrote.</source>
        <translation>«What you are about to change protects everything that you wrote.»</translation>
    </message>
    <message>
        <source>The keyring did not answer. Your passphrase opens the desk as always.</source>
        <translation>«The keyring did not answer. Your passphrase opens the desk as always.»</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>«Caps Lock is on.»</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>«Type your passphrase first.»</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>«Unlocking…»</translation>
    </message>
    <message>
        <source>Open without the keyring</source>
        <translation>«Open without the keyring»</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>«Unlock»</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>«Continue»</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Welcome back</source>
        <translation>«Welcome back»</translation>
    </message>
    <message>
        <source>Your desk is locked. Nobody can read it without your passphrase, not even your organisation.</source>
        <translation>«Your desk is locked. Nobody can read it without your passphrase, not even your organisation.»</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>«Passphrase»</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>«Show the passphrase»</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>«Hide the passphrase»</translation>
    </message>
    <message>
        <source>Unlock with this computer's keyring next time</source>
        <translation>«Unlock with this computer's keyring next time»</translation>
    </message>
    <message>
        <source>Then whoever can log in to this computer as you can open your desk. You can switch it off in Settings.</source>
        <translation>«Then whoever can log in to this computer as you can open your desk. You can switch it off in Settings.»</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>«Use a recovery code»</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation>«Open another desk»</translation>
    </message>
</context>
<context>
    <name>UnsavedSheet</name>
    <message>
        <source>Try again</source>
        <translation>«Try again»</translation>
    </message>
    <message>
        <source>Seal the words and leave</source>
        <translation>«Seal the words and leave»</translation>
    </message>
    <message>
        <source>Go back to the desk</source>
        <translation>«Go back to the desk»</translation>
    </message>
    <message>
        <source>Your last words could not be saved</source>
        <translation>«Your last words could not be saved»</translation>
    </message>
    <message>
        <source>They are still here, behind this sheet; your desk stays open until you choose. Make room on the disk and try again, or have them sealed: only your desk can open them, and they come back into your journal when you unlock it.</source>
        <translation>«They are still here, behind this sheet; your desk stays open until you choose. Make room on the disk and try again, or have them sealed: only your desk can open them, and they come back into your journal when you unlock it.»</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>Use it</source>
        <translation>«Use it»</translation>
    </message>
    <message>
        <source>For which session</source>
        <translation>«For which session»</translation>
    </message>
    <message>
        <source>Practise it alone</source>
        <translation>«Practise it alone»</translation>
    </message>
    <message>
        <source>Answer it for yourself</source>
        <translation>«Answer it for yourself»</translation>
    </message>
    <message>
        <source>Plan a session, and you can put this on its agenda from here.</source>
        <translation>«Plan a session, and you can put this on its agenda from here.»</translation>
    </message>
    <message>
        <source>It is there already: {session}</source>
        <translation>«It is there already: {session}»</translation>
    </message>
    <message>
        <source>This session has an agenda. Change it there: {session}</source>
        <translation>«This session has an agenda. Change it there: {session}»</translation>
    </message>
    <message>
        <source>The checklist is attached: {session}</source>
        <translation>«The checklist is attached: {session}»</translation>
    </message>
    <message>
        <source>The agenda is taken: {session}</source>
        <translation>«The agenda is taken: {session}»</translation>
    </message>
    <message>
        <source>Added to the agenda: {session}</source>
        <translation>«Added to the agenda: {session}»</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Hidden. Write on, and your words are shown again.</source>
        <translation>«Hidden. Write on, and your words are shown again.»</translation>
    </message>
    <message>
        <source>Hidden. {key}, or writing on, shows your words.</source>
        <translation>«Hidden. {key}, or writing on, shows your words.»</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture</source>
        <translation>«Picture»</translation>
    </message>
    <message>
        <source>Previous picture (Page Up)</source>
        <translation>«Previous picture (Page Up)»</translation>
    </message>
    <message>
        <source>Next picture (Page Down)</source>
        <translation>«Next picture (Page Down)»</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>«Smaller»</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>«Larger»</translation>
    </message>
    <message>
        <source>Turn (R)</source>
        <translation>«Turn (R)»</translation>
    </message>
    <message>
        <source>Save a copy… (Ctrl+S)</source>
        <translation>«Save a copy… (Ctrl+S)»</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>«Close (Esc)»</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. You can save a copy of it.</source>
        <translation>«This picture cannot be shown here. You can save a copy of it.»</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>«One moment…»</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>«{number} %»</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>«{place} of {all}»</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>List</source>
        <translation>«List»</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>«Week»</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>«Month»</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>«Actions»</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>«Sessions»</translation>
    </message>
    <message>
        <source>View of the sessions</source>
        <translation>«View of the sessions»</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>«View: {name}»</translation>
    </message>
    <message>
        <source>Sessions: {name}</source>
        <translation>«Sessions: {name}»</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Give the word</source>
        <translation>«Give the word»</translation>
    </message>
    <message>
        <source>Give the word to {name}</source>
        <translation>«Give the word to {name}»</translation>
    </message>
    <message>
        <source>Time of {name}</source>
        <translation>«Time of {name}»</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>«speaks»</translation>
    </message>
</context>
<context>
    <name>VoicesCard</name>
    <message>
        <source>Each voice once before any twice</source>
        <translation>«Each voice once before any twice»</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>«Who comes»</translation>
    </message>
    <message>
        <source>Next voice</source>
        <translation>«Next voice»</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>«Stop the clock»</translation>
    </message>
    <message>
        <source>The clock is for this room: nothing of it is kept.</source>
        <translation>«The clock is for this room: nothing of it is kept.»</translation>
    </message>
    <message>
        <source>standing in</source>
        <translation>«standing in»</translation>
    </message>
    <message>
        <source>Who is there is noted.</source>
        <translation>«Who is there is noted.»</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting for you</source>
        <translation>«Waiting for you»</translation>
    </message>
    <message>
        <source>You host: the pack is ready</source>
        <translation>«You host: the pack is ready»</translation>
    </message>
    <message>
        <source>Turn {n} is written, and not copied out yet</source>
        <translation>«Turn {n} is written, and not copied out yet»</translation>
    </message>
    <message>
        <source>Turn {n} of 5 is yours</source>
        <translation>«Turn {n} of 5 is yours»</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>The week before</source>
        <translation>«The week before»</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>«The week after»</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>«All hours»</translation>
    </message>
    <message>
        <source>Show when both are usually free</source>
        <translation>«Show when both are usually free»</translation>
    </message>
    <message>
        <source>Sessions by day and hour</source>
        <translation>«Sessions by day and hour»</translation>
    </message>
    <message>
        <source>The week shows your sessions on your own clocks. Hours in which nothing is are drawn low. Where the clocks are put forward or back, that day has 23 or 25 hours. Amber and a pencil: still to be written up. Struck out: cancelled. Dotted: it did not happen.

Drag a session to put it to another time, or carry it with Shift and the arrows. Ctrl+Z takes it back.</source>
        <translation>«The week shows your sessions on your own clocks. Hours in which nothing is are drawn low. Where the clocks are put forward or back, that day has 23 or 25 hours. Amber and a pencil: still to be written up. Struck out: cancelled. Dotted: it did not happen.

Drag a session to put it to another time, or carry it with Shift and the arrows. Ctrl+Z takes it back.»</translation>
    </message>
    <message>
        <source>Open the session, or plan one at the hour</source>
        <translation>«Open the session, or plan one at the hour»</translation>
    </message>
    <message>
        <source>A day back or on: the arrows to the sides</source>
        <translation>«A day back or on: the arrows to the sides»</translation>
    </message>
    <message>
        <source>An hour or session up or down: the other arrows</source>
        <translation>«An hour or session up or down: the other arrows»</translation>
    </message>
    <message>
        <source>On to the next session; with Up, back</source>
        <translation>«On to the next session; with Up, back»</translation>
    </message>
    <message>
        <source>The week after; Page Up: the week before</source>
        <translation>«The week after; Page Up: the week before»</translation>
    </message>
    <message>
        <source>The first day of the week; End: the last</source>
        <translation>«The first day of the week; End: the last»</translation>
    </message>
    <message>
        <source>Carry the session: a quarter of an hour, or a day</source>
        <translation>«Carry the session: a quarter of an hour, or a day»</translation>
    </message>
    <message>
        <source>Show all hours, or the usual ones</source>
        <translation>«Show all hours, or the usual ones»</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Go to {place}</source>
        <translation>«Go to {place}»</translation>
    </message>
    <message>
        <source>write journal entry new</source>
        <translation>«write journal entry new»</translation>
    </message>
    <message>
        <source>Quick note in today’s entry</source>
        <translation>«Quick note in today’s entry»</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>«Help on this screen»</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>«Lock the desk»</translation>
    </message>
    <message>
        <source>Close MentorDesk and lock</source>
        <translation>«Close MentorDesk and lock»</translation>
    </message>
    <message>
        <source>Write in today’s entry</source>
        <translation>«Write in today’s entry»</translation>
    </message>
    <message>
        <source>Search, or find a command</source>
        <translation>«Search, or find a command»</translation>
    </message>
    <message>
        <source>Take back what you did last; in a text, what you typed last</source>
        <translation>«Take back what you did last; in a text, what you typed last»</translation>
    </message>
    <message>
        <source>Take back what you did last, also while you write</source>
        <translation>«Take back what you did last, also while you write»</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation>«Do again what you took back»</translation>
    </message>
    <message>
        <source>Open or close this help</source>
        <translation>«Open or close this help»</translation>
    </message>
    <message>
        <source>Go back a step; nothing you typed is lost</source>
        <translation>«Go back a step; nothing you typed is lost»</translation>
    </message>
    <message>
        <source>promised steps snoozed to do</source>
        <translation>«promised steps snoozed to do»</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>«All actions»</translation>
    </message>
    <message>
        <source>Help card</source>
        <translation>«Help card»</translation>
    </message>
    <message>
        <source>harm danger safety abuse emergency</source>
        <translation>«harm danger safety abuse emergency»</translation>
    </message>
    <message>
        <source>Open the Help card; nobody can see that you did</source>
        <translation>«Open the Help card; nobody can see that you did»</translation>
    </message>
    <message>
        <source>Here: open the Help card</source>
        <translation>«Here: open the Help card»</translation>
    </message>
</context>
<context>
    <name>WordingsCard</name>
    <message>
        <source>Earlier wordings</source>
        <translation>«Earlier wordings»</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>«What changed since»</translation>
    </message>
    <message>
        <source>As it stood</source>
        <translation>«As it stood»</translation>
    </message>
    <message>
        <source>How the wording is shown</source>
        <translation>«How the wording is shown»</translation>
    </message>
    <message>
        <source>The wording</source>
        <translation>«The wording»</translation>
    </message>
    <message>
        <source>Bring this wording back</source>
        <translation>«Bring this wording back»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>«Close»</translation>
    </message>
    <message>
        <source>Struck out: it stood then and is gone. Underlined: it came since. Whatever you bring back, the words that stand now are kept as a wording too.</source>
        <translation>«Struck out: it stood then and is gone. Underlined: it came since. Whatever you bring back, the words that stand now are kept as a wording too.»</translation>
    </message>
    <message>
        <source>There is no earlier wording yet: these words were saved once.</source>
        <translation>«There is no earlier wording yet: these words were saved once.»</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>«until {when}»</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Other words for this action</source>
        <translation>«Other words for this action»</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>«Action»</translation>
    </message>
    <message>
        <source>If …, then …</source>
        <translation>«If …, then …»</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>«Mine»</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>«Theirs»</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>«Whose it is»</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>«Keep»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>«Back»</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is nothing to close: the session is closed, or did not happen.</source>
        <translation>«There is nothing to close: the session is closed, or did not happen.»</translation>
    </message>
</context>
<context>
    <name>WorkspacePages</name>
    <message>
        <source>session {n}</source>
        <translation>«session {n}»</translation>
    </message>
    <message>
        <source>{day}, {clocks}</source>
        <translation>«{day}, {clocks}»</translation>
    </message>
</context>
<context>
    <name>WorkspaceView</name>
    <message>
        <source>Back to the sessions</source>
        <translation>«Back to the sessions»</translation>
    </message>
    <message>
        <source>1 Prepare</source>
        <translation>«1 Prepare»</translation>
    </message>
    <message>
        <source>2 Meet</source>
        <translation>«2 Meet»</translation>
    </message>
    <message>
        <source>3 Reflect</source>
        <translation>«3 Reflect»</translation>
    </message>
    <message>
        <source>4 Share</source>
        <translation>«4 Share»</translation>
    </message>
    <message>
        <source>Parts of the session</source>
        <translation>«Parts of the session»</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>«Close…»</translation>
    </message>
    <message>
        <source>Close this session (Ctrl+Enter)</source>
        <translation>«Close this session (Ctrl+Enter)»</translation>
    </message>
</context>
<context>
    <name>WriteUpCard</name>
    <message>
        <source>Held, not written up yet</source>
        <translation>«Held, not written up yet»</translation>
    </message>
    <message>
        <source>Write up</source>
        <translation>«Write up»</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Moved: these words are now for both of you. Nothing is sent.</source>
        <translation>«Moved: these words are now for both of you. Nothing is sent.»</translation>
    </message>
    <message>
        <source>Moved: these words are private to you again.</source>
        <translation>«Moved: these words are private to you again.»</translation>
    </message>
</context>
<context>
    <name>YearTab</name>
    <message>
        <source>The year before</source>
        <translation>«The year before»</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>«The year after»</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>«Today»</translation>
    </message>
    <message>
        <source>Days with entries</source>
        <translation>«Days with entries»</translation>
    </message>
    <message>
        <source>Entries of the day</source>
        <translation>«Entries of the day»</translation>
    </message>
    <message>
        <source>The calendar shows the days of a year on which you wrote; the more you wrote, the darker the day. Nothing is counted up: writing has no duty and no row to keep. The arrows move by day and by week, Return goes to the entries of the day, and Return there opens one.

On this day shows what you wrote on this day in earlier years. You can put it away; Today is then silent about it too.</source>
        <translation>«The calendar shows the days of a year on which you wrote; the more you wrote, the darker the day. Nothing is counted up: writing has no duty and no row to keep. The arrows move by day and by week, Return goes to the entries of the day, and Return there opens one.

On this day shows what you wrote on this day in earlier years. You can put it away; Today is then silent about it too.»</translation>
    </message>
    <message>
        <source>Go to the entries of the day; there: open one</source>
        <translation>«Go to the entries of the day; there: open one»</translation>
    </message>
    <message>
        <source>Back to the days</source>
        <translation>«Back to the days»</translation>
    </message>
    <message>
        <source>A day back or on: the arrows up and down</source>
        <translation>«A day back or on: the arrows up and down»</translation>
    </message>
    <message>
        <source>A week back or on: the arrows to the sides</source>
        <translation>«A week back or on: the arrows to the sides»</translation>
    </message>
    <message>
        <source>The month after; Page Up: the month before</source>
        <translation>«The month after; Page Up: the month before»</translation>
    </message>
    <message>
        <source>The first day of the year; End: the last</source>
        <translation>«The first day of the year; End: the last»</translation>
    </message>
    <message>
        <source>The year after; Shift+Y: the year before</source>
        <translation>«The year after; Shift+Y: the year before»</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>«Back to today»</translation>
    </message>
    <message>
        <source>Nothing was written on this day.</source>
        <translation>«Nothing was written on this day.»</translation>
    </message>
</context>
<context>
    <name>YouCard</name>
    <message>
        <source>Your name</source>
        <translation>«Your name»</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>«Mentor»</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>«Mentee»</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>«Both»</translation>
    </message>
    <message>
        <source>I am here as a</source>
        <translation>«I am here as a»</translation>
    </message>
    <message>
        <source>You</source>
        <translation>«You»</translation>
    </message>
    <message>
        <source>Greets you, and stands under what you agree with others.</source>
        <translation>«Greets you, and stands under what you agree with others.»</translation>
    </message>
    <message>
        <source>Type your name and choose your role.</source>
        <translation>«Type your name and choose your role.»</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Done; or open again</source>
        <translation>«Done; or open again»</translation>
    </message>
    <message>
        <source>Other words for the chosen action</source>
        <translation>«Other words for the chosen action»</translation>
    </message>
    <message>
        <source>Snooze the chosen actions until a day</source>
        <translation>«Snooze the chosen actions until a day»</translation>
    </message>
    <message>
        <source>Set the chosen actions openly to another day</source>
        <translation>«Set the chosen actions openly to another day»</translation>
    </message>
    <message>
        <source>Carry them to the next session with that person</source>
        <translation>«Carry them to the next session with that person»</translation>
    </message>
    <message>
        <source>Say that they are theirs, or mine</source>
        <translation>«Say that they are theirs, or mine»</translation>
    </message>
    <message>
        <source>Let the chosen actions go</source>
        <translation>«Let the chosen actions go»</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>«Choose several»</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>«Choose all»</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>«Add an action»</translation>
    </message>
    <message>
        <source>Snooze the chosen actions</source>
        <translation>«Snooze the chosen actions»</translation>
    </message>
    <message>
        <source>Show snoozed actions</source>
        <translation>«Show snoozed actions»</translation>
    </message>
    <message>
        <source>Show actions that were done lately</source>
        <translation>«Show actions that were done lately»</translation>
    </message>
    <message>
        <source>{name} · circle</source>
        <translation>«{name} · circle»</translation>
    </message>
    <message>
        <source>done</source>
        <translation>«done»</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>«let go»</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>«Action»</translation>
    </message>
    <message>
        <source>back {day}</source>
        <translation>«back {day}»</translation>
    </message>
    <message>
        <source>Add an action in plain words; so does any letter</source>
        <translation>«Add an action in plain words; so does any letter»</translation>
    </message>
    <message>
        <source>All actions, yours and theirs, as you agreed them. Choose one or several, and say what became of them: done, let go, carried to the next session, openly set to another day. An action that you snooze is out of sight here and on Today until its day, and comes back by itself; the brief still shows it, because there you look at what was promised.

Begin to write anywhere in the list, and your words go to the line for a new action. Write it in plain words: “send worksheet Monday”, or “Jonas: call Kisumu by Friday”. What was understood stands below the line before you press Return; Backspace on it takes it off, and your words stay. Days are understood in English for now; beside the line is a field for the day.</source>
        <translation>«All actions, yours and theirs, as you agreed them. Choose one or several, and say what became of them: done, let go, carried to the next session, openly set to another day. An action that you snooze is out of sight here and on Today until its day, and comes back by itself; the brief still shows it, because there you look at what was promised.

Begin to write anywhere in the list, and your words go to the line for a new action. Write it in plain words: “send worksheet Monday”, or “Jonas: call Kisumu by Friday”. What was understood stands below the line before you press Return; Backspace on it takes it off, and your words stay. Days are understood in English for now; beside the line is a field for the day.»</translation>
    </message>
    <message>
        <source>Of your own</source>
        <translation>«Of your own»</translation>
    </message>
    <message>
        <source>Agreed outside a session</source>
        <translation>«Agreed outside a session»</translation>
    </message>
    <message>
        <source>From earlier days</source>
        <translation>«From earlier days»</translation>
    </message>
    <message>
        <source>Later this week</source>
        <translation>«Later this week»</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>«Next week»</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>«Later»</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>«Without a day»</translation>
    </message>
</context>
<context>
    <name>circles</name>
    <message>
        <source>you</source>
        <translation>«you»</translation>
    </message>
    <message>
        <source>there for the last time on {day}</source>
        <translation>«there for the last time on {day}»</translation>
    </message>
    <message>
        <source>You host on {day}</source>
        <translation>«You host on {day}»</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>«None is planned.»</translation>
    </message>
    <message>
        <source>standing in</source>
        <translation>«standing in»</translation>
    </message>
    <message>
        <source>{day}: {host}</source>
        <translation>«{day}: {host}»</translation>
    </message>
    <message>
        <source>Not one yet.</source>
        <translation>«Not one yet.»</translation>
    </message>
    <message>
        <source>What the circle understands together stands here, line by line.</source>
        <translation>«What the circle understands together stands here, line by line.»</translation>
    </message>
    <message>
        <source>{day}, {host}</source>
        <translation>«{day}, {host}»</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>«Circle»</translation>
    </message>
    <message>
        <source>For the circle · not sent</source>
        <translation>«For the circle · not sent»</translation>
    </message>
    <message>
        <source>Agreed, for the circle</source>
        <translation>«Agreed, for the circle»</translation>
    </message>
    <message>
        <source>What the circle agreed. Nothing comes here by itself.</source>
        <translation>«What the circle agreed. Nothing comes here by itself.»</translation>
    </message>
    <message>
        <source>Mentor pocket</source>
        <translation>«Mentor pocket»</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>«paused»</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>«ended»</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>«every %n months»</numerusform>
            <numerusform>«every %n months»</numerusform>
            <numerusform>«every %n months»</numerusform>
            <numerusform>«every %n months»</numerusform>
            <numerusform>«every %n months»</numerusform>
            <numerusform>«every %n months»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>«%n members»</numerusform>
            <numerusform>«%n members»</numerusform>
            <numerusform>«%n members»</numerusform>
            <numerusform>«%n members»</numerusform>
            <numerusform>«%n members»</numerusform>
            <numerusform>«%n members»</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat {n}</source>
        <translation>«Seat {n}»</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>«nobody yet»</translation>
    </message>
    <message>
        <source>You</source>
        <translation>«You»</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>«no host»</translation>
    </message>
    <message>
        <source>you keep the room</source>
        <translation>«you keep the room»</translation>
    </message>
    <message>
        <source>{name} keeps the room</source>
        <translation>«{name} keeps the room»</translation>
    </message>
    <message>
        <source>you host</source>
        <translation>«you host»</translation>
    </message>
    <message>
        <source>{name} hosts</source>
        <translation>«{name} hosts»</translation>
    </message>
    <message>
        <source>No host</source>
        <translation>«No host»</translation>
    </message>
    <message>
        <source>You keep the room</source>
        <translation>«You keep the room»</translation>
    </message>
    <message>
        <source>You host</source>
        <translation>«You host»</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>«not said»</translation>
    </message>
    <message>
        <source>here</source>
        <translation>«here»</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>«on the line»</translation>
    </message>
    <message>
        <source>away</source>
        <translation>«away»</translation>
    </message>
</context>
<context>
    <name>copying</name>
    <message>
        <source>Our session on {day}</source>
        <translation>«Our session on {day}»</translation>
    </message>
    <message>
        <source>{me} and {name}</source>
        <translation>«{me} and {name}»</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>«What moved»</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>«What we agreed»</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>«Next steps»</translation>
    </message>
    <message>
        <source>For our session on {day}</source>
        <translation>«For our session on {day}»</translation>
    </message>
    <message>
        <source>What I would like to talk about</source>
        <translation>«What I would like to talk about»</translation>
    </message>
    <message>
        <source>My open steps</source>
        <translation>«My open steps»</translation>
    </message>
    <message>
        <source>{step} (by {day})</source>
        <translation>«{step} (by {day})»</translation>
    </message>
    <message>
        <source>{step} (done)</source>
        <translation>«{step} (done)»</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>«clipboard»</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>«PDF»</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>«on paper»</translation>
    </message>
    <message>
        <source>file</source>
        <translation>«file»</translation>
    </message>
    <message>
        <source>A circle’s charter</source>
        <translation>«A circle’s charter»</translation>
    </message>
    <message>
        <source>A copy for {name}</source>
        <translation>«A copy for {name}»</translation>
    </message>
    <message>
        <source>A copy for somebody who was erased</source>
        <translation>«A copy for somebody who was erased»</translation>
    </message>
    <message>
        <source>A calendar file, {name}</source>
        <translation>«A calendar file, {name}»</translation>
    </message>
    <message>
        <source>A calendar file</source>
        <translation>«A calendar file»</translation>
    </message>
    <message>
        <source>noted {when}, then not made</source>
        <translation>«noted {when}, then not made»</translation>
    </message>
    <message>
        <source>copied by you {when} · words erased</source>
        <translation>«copied by you {when} · words erased»</translation>
    </message>
    <message>
        <source>copied by you {when} · {bytes}</source>
        <translation>«copied by you {when} · {bytes}»</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>«{day}, {time}»</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>«Today»</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>«Yesterday»</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd</source>
        <translation>ddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>«{day} {time}»</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>There is already a desk in {folder}.</source>
        <translation>«There is already a desk in {folder}.»</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>«It was not touched.»</translation>
    </message>
    <message>
        <source>Nothing here, or more than one thing, answers to {name}.</source>
        <translation>«Nothing here, or more than one thing, answers to {name}.»</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>«Nothing was changed.»</translation>
    </message>
    <message>
        <source>Look at the list, and give the whole name or the id.</source>
        <translation>«Look at the list, and give the whole name or the id.»</translation>
    </message>
    <message>
        <source>That command could not be used: {reason}.</source>
        <translation>«That command could not be used: {reason}.»</translation>
    </message>
    <message>
        <source>See mentordesk --help.</source>
        <translation>«See mentordesk --help.»</translation>
    </message>
    <message>
        <source>There is no desk in {folder}.</source>
        <translation>«There is no desk in {folder}.»</translation>
    </message>
    <message>
        <source>Make one with mentordesk init, or name another folder with --desk.</source>
        <translation>«Make one with mentordesk init, or name another folder with --desk.»</translation>
    </message>
    <message>
        <source>After the wrong passphrases this desk rests for a moment.</source>
        <translation>«After the wrong passphrases this desk rests for a moment.»</translation>
    </message>
    <message>
        <source>Try again in {seconds} seconds.</source>
        <translation>«Try again in {seconds} seconds.»</translation>
    </message>
    <message>
        <source>That is not a whole invite line.</source>
        <translation>«That is not a whole invite line.»</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing was sent.</source>
        <translation>«Nothing was changed, and nothing was sent.»</translation>
    </message>
    <message>
        <source>Copy the whole line, from MD1- to its last character.</source>
        <translation>«Copy the whole line, from MD1- to its last character.»</translation>
    </message>
    <message>
        <source>This desk has not joined a programme yet.</source>
        <translation>«This desk has not joined a programme yet.»</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>«Nothing was sent.»</translation>
    </message>
    <message>
        <source>Ask your programme office for an invite, and paste it here.</source>
        <translation>«Ask your programme office for an invite, and paste it here.»</translation>
    </message>
    <message>
        <source>You have not switched that on, or it has ended.</source>
        <translation>«You have not switched that on, or it has ended.»</translation>
    </message>
    <message>
        <source>Switch it on first, and read what would leave.</source>
        <translation>«Switch it on first, and read what would leave.»</translation>
    </message>
    <message>
        <source>That is switched on already.</source>
        <translation>«That is switched on already.»</translation>
    </message>
    <message>
        <source>Switch it off first to agree anew.</source>
        <translation>«Switch it off first to agree anew.»</translation>
    </message>
    <message>
        <source>What you saw has changed since.</source>
        <translation>«What you saw has changed since.»</translation>
    </message>
    <message>
        <source>Nothing was signed and nothing was sent.</source>
        <translation>«Nothing was signed and nothing was sent.»</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>«Look at it again.»</translation>
    </message>
    <message>
        <source>This entry has no date that can be read. It was left out.</source>
        <translation>«This entry has no date that can be read. It was left out.»</translation>
    </message>
    <message>
        <source>This entry is empty. It was left out.</source>
        <translation>«This entry is empty. It was left out.»</translation>
    </message>
    <message>
        <source>This entry holds characters that no file can keep. It was left out.</source>
        <translation>«This entry holds characters that no file can keep. It was left out.»</translation>
    </message>
    <message>
        <source>This entry is damaged. It was left out.</source>
        <translation>«This entry is damaged. It was left out.»</translation>
    </message>
    <message>
        <source>This entry is larger than {most} MB. It was left out.</source>
        <translation>«This entry is larger than {most} MB. It was left out.»</translation>
    </message>
    <message>
        <source>This entry is nested too deeply to be read safely. It was left out.</source>
        <translation>«This entry is nested too deeply to be read safely. It was left out.»</translation>
    </message>
    <message>
        <source>The file {name} of this entry is not there. The entry came without it.</source>
        <translation>«The file {name} of this entry is not there. The entry came without it.»</translation>
    </message>
    <message>
        <source>The file {name} of this entry is empty. The entry came without it.</source>
        <translation>«The file {name} of this entry is empty. The entry came without it.»</translation>
    </message>
    <message>
        <source>The file {name} is larger than {most} MB. The entry came without it.</source>
        <translation>«The file {name} is larger than {most} MB. The entry came without it.»</translation>
    </message>
    <message>
        <source>{name} points out of the folder or is no plain file. It was not opened.</source>
        <translation>«{name} points out of the folder or is no plain file. It was not opened.»</translation>
    </message>
    <message>
        <source>This text was not in UTF-8. It was read as Western European (Windows-1252).</source>
        <translation>«This text was not in UTF-8. It was read as Western European (Windows-1252).»</translation>
    </message>
    <message>
        <source>This text tells no date. The date of the file was taken.</source>
        <translation>«This text tells no date. The date of the file was taken.»</translation>
    </message>
    <message>
        <source>This file is no text in an alphabet that can be told. It was left out.</source>
        <translation>«This file is no text in an alphabet that can be told. It was left out.»</translation>
    </message>
    <message>
        <source>This file is damaged. It was left out.</source>
        <translation>«This file is damaged. It was left out.»</translation>
    </message>
    <message>
        <source>This line looks like a date that cannot be read. It stays with the text before it.</source>
        <translation>«This line looks like a date that cannot be read. It stays with the text before it.»</translation>
    </message>
    <message>
        <source>The date written in this text cannot be read.</source>
        <translation>«The date written in this text cannot be read.»</translation>
    </message>
    <message>
        <source>The date was taken from the name of the file.</source>
        <translation>«The date was taken from the name of the file.»</translation>
    </message>
    <message>
        <source>The title was too long for a title. It begins the text instead.</source>
        <translation>«The title was too long for a title. It begins the text instead.»</translation>
    </message>
    <message>
        <source>Your journal was not changed, nor was this file.</source>
        <translation>«Your journal was not changed, nor was this file.»</translation>
    </message>
    <message>
        <source>{path} cannot be opened.</source>
        <translation>«{path} cannot be opened.»</translation>
    </message>
    <message>
        <source>Look whether it is there and whether you may read it.</source>
        <translation>«Look whether it is there and whether you may read it.»</translation>
    </message>
    <message>
        <source>{path} is not a journal that MentorDesk can read.</source>
        <translation>«{path} is not a journal that MentorDesk can read.»</translation>
    </message>
    <message>
        <source>Export it again from the program it comes from.</source>
        <translation>«Export it again from the program it comes from.»</translation>
    </message>
    <message>
        <source>{path} is damaged or not complete.</source>
        <translation>«{path} is damaged or not complete.»</translation>
    </message>
    <message>
        <source>What was read before is whole. The file was not changed.</source>
        <translation>«What was read before is whole. The file was not changed.»</translation>
    </message>
    <message>
        <source>{path} holds more than {most} MB.</source>
        <translation>«{path} holds more than {most} MB.»</translation>
    </message>
    <message>
        <source>Export fewer entries at a time, or leave the films out.</source>
        <translation>«Export fewer entries at a time, or leave the films out.»</translation>
    </message>
    <message>
        <source>{path} holds more than {most} files.</source>
        <translation>«{path} holds more than {most} files.»</translation>
    </message>
    <message>
        <source>Export fewer entries at a time.</source>
        <translation>«Export fewer entries at a time.»</translation>
    </message>
    <message>
        <source>The archive {path} is not safe to open: {name} is not what an export holds.</source>
        <translation>«The archive {path} is not safe to open: {name} is not what an export holds.»</translation>
    </message>
    <message>
        <source>Nothing of it was unpacked. Your journal was not changed.</source>
        <translation>«Nothing of it was unpacked. Your journal was not changed.»</translation>
    </message>
    <message>
        <source>Use it only if you made it yourself: then export it again.</source>
        <translation>«Use it only if you made it yourself: then export it again.»</translation>
    </message>
    <message>
        <source>The archive {path} is locked with a password of its own.</source>
        <translation>«The archive {path} is locked with a password of its own.»</translation>
    </message>
    <message>
        <source>Unpack it with the program that locked it, then try again.</source>
        <translation>«Unpack it with the program that locked it, then try again.»</translation>
    </message>
    <message>
        <source>{path} is encrypted.</source>
        <translation>«{path} is encrypted.»</translation>
    </message>
    <message>
        <source>Type the password that opens it where it comes from.</source>
        <translation>«Type the password that opens it where it comes from.»</translation>
    </message>
    <message>
        <source>This password does not open {path}, or it is damaged.</source>
        <translation>«This password does not open {path}, or it is damaged.»</translation>
    </message>
    <message>
        <source>Type the password again, letter by letter.</source>
        <translation>«Type the password again, letter by letter.»</translation>
    </message>
    <message>
        <source>This note is encrypted where it comes from. It was left out.</source>
        <translation>«This note is encrypted where it comes from. It was left out.»</translation>
    </message>
    <message>
        <source>A passage of this note is encrypted where it comes from. It was left out.</source>
        <translation>«A passage of this note is encrypted where it comes from. It was left out.»</translation>
    </message>
    <message>
        <source>This note is in the bin where it comes from. It was left out.</source>
        <translation>«This note is in the bin where it comes from. It was left out.»</translation>
    </message>
    <message>
        <source>Only the words of this note could be read, not how they were laid out.</source>
        <translation>«Only the words of this note could be read, not how they were laid out.»</translation>
    </message>
    <message>
        <source>The files of this note are larger than {most} MB together. It came without {name}.</source>
        <translation>«The files of this note are larger than {most} MB together. It came without {name}.»</translation>
    </message>
    <message>
        <source>{path} is an encrypted backup.</source>
        <translation>«{path} is an encrypted backup.»</translation>
    </message>
    <message>
        <source>Export a decrypted backup from the program it comes from, and read that.</source>
        <translation>«Export a decrypted backup from the program it comes from, and read that.»</translation>
    </message>
    <message>
        <source>This text holds characters that no file can keep. Take them out.</source>
        <translation>«This text holds characters that no file can keep. Take them out.»</translation>
    </message>
    <message>
        <source>This title is too long. Say it in fewer words.</source>
        <translation>«This title is too long. Say it in fewer words.»</translation>
    </message>
    <message>
        <source>A title is one line. Put the rest into the text.</source>
        <translation>«A title is one line. Put the rest into the text.»</translation>
    </message>
    <message>
        <source>This entry cannot be kept as it stands.</source>
        <translation>«This entry cannot be kept as it stands.»</translation>
    </message>
    <message>
        <source>What was kept before is safe.</source>
        <translation>«What was kept before is safe.»</translation>
    </message>
    <message>
        <source>Look at the line beside the text.</source>
        <translation>«Look at the line beside the text.»</translation>
    </message>
    <message>
        <source>This entry is no longer in your journal.</source>
        <translation>«This entry is no longer in your journal.»</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>«Nothing else was changed.»</translation>
    </message>
    <message>
        <source>Go back to the list and choose again.</source>
        <translation>«Go back to the list and choose again.»</translation>
    </message>
    <message>
        <source>This entry was changed elsewhere while you were writing.</source>
        <translation>«This entry was changed elsewhere while you were writing.»</translation>
    </message>
    <message>
        <source>Both are safe: your words become an entry of their own.</source>
        <translation>«Both are safe: your words become an entry of their own.»</translation>
    </message>
    <message>
        <source>Open both and put together what belongs together.</source>
        <translation>«Open both and put together what belongs together.»</translation>
    </message>
    <message>
        <source>This is too long. Say it in fewer words.</source>
        <translation>«This is too long. Say it in fewer words.»</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>«Write a few words.»</translation>
    </message>
    <message>
        <source>These notes were changed elsewhere while you were writing.</source>
        <translation>«These notes were changed elsewhere while you were writing.»</translation>
    </message>
    <message>
        <source>Both wordings are kept, yours among the earlier ones.</source>
        <translation>«Both wordings are kept, yours among the earlier ones.»</translation>
    </message>
    <message>
        <source>Open the session again and put them together.</source>
        <translation>«Open the session again and put them together.»</translation>
    </message>
    <message>
        <source>What these notes belong to is no longer on your desk.</source>
        <translation>«What these notes belong to is no longer on your desk.»</translation>
    </message>
    <message>
        <source>Copy your words into a journal entry to keep them.</source>
        <translation>«Copy your words into a journal entry to keep them.»</translation>
    </message>
    <message>
        <source>MentorDesk needs a screen to open its window and found none: start it from a graphical session, or run `make tour` in its source folder to get pictures of every screen.</source>
        <translation>«MentorDesk needs a screen to open its window and found none: start it from a graphical session, or run `make tour` in its source folder to get pictures of every screen.»</translation>
    </message>
    <message>
        <source>MentorDesk's window could not be opened.</source>
        <translation>«MentorDesk's window could not be opened.»</translation>
    </message>
    <message>
        <source>Nothing on your desk was changed.</source>
        <translation>«Nothing on your desk was changed.»</translation>
    </message>
    <message>
        <source>Install MentorDesk again, or ask whoever installed it.</source>
        <translation>«Install MentorDesk again, or ask whoever installed it.»</translation>
    </message>
    <message>
        <source>MentorDesk is open already, and its window does not answer.</source>
        <translation>«MentorDesk is open already, and its window does not answer.»</translation>
    </message>
    <message>
        <source>Wait a moment and start it again; if that does not help, log out and in.</source>
        <translation>«Wait a moment and start it again; if that does not help, log out and in.»</translation>
    </message>
    <message>
        <source>MentorDesk's window ended unexpectedly.</source>
        <translation>«MentorDesk's window ended unexpectedly.»</translation>
    </message>
    <message>
        <source>Your desk is locked and whole. What you typed is kept as a draft, up to the last seconds.</source>
        <translation>«Your desk is locked and whole. What you typed is kept as a draft, up to the last seconds.»</translation>
    </message>
    <message>
        <source>Unlock your desk to go on where you were.</source>
        <translation>«Unlock your desk to go on where you were.»</translation>
    </message>
    <message>
        <source>MentorDesk's window did not answer and was ended, so that your desk is locked.</source>
        <translation>«MentorDesk's window did not answer and was ended, so that your desk is locked.»</translation>
    </message>
    <message>
        <source>Your desk is locked and whole. At most the last ten seconds of typing may be missing.</source>
        <translation>«Your desk is locked and whole. At most the last ten seconds of typing may be missing.»</translation>
    </message>
    <message>
        <source>The unlock window ended unexpectedly and was started again.</source>
        <translation>«The unlock window ended unexpectedly and was started again.»</translation>
    </message>
    <message>
        <source>Please type your passphrase again.</source>
        <translation>«Please type your passphrase again.»</translation>
    </message>
    <message>
        <source>MentorDesk's windows ended unexpectedly {times} times.</source>
        <translation>«MentorDesk's windows ended unexpectedly {times} times.»</translation>
    </message>
    <message>
        <source>Your desk is locked, and what was saved is kept.</source>
        <translation>«Your desk is locked, and what was saved is kept.»</translation>
    </message>
    <message>
        <source>Restart the computer and try again; `mentordesk verify` checks your desk.</source>
        <translation>«Restart the computer and try again; `mentordesk verify` checks your desk.»</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written.</source>
        <translation>«The folder {folder} cannot be written.»</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>«Nothing in it was changed.»</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or open another desk.</source>
        <translation>«Give yourself the right to write there, or open another desk.»</translation>
    </message>
    <message>
        <source>This is no longer on your desk.</source>
        <translation>«This is no longer on your desk.»</translation>
    </message>
    <message>
        <source>This cannot be done any more: it stands as “{state}”.</source>
        <translation>«This cannot be done any more: it stands as “{state}”.»</translation>
    </message>
    <message>
        <source>Open it again first, if that is what you want.</source>
        <translation>«Open it again first, if that is what you want.»</translation>
    </message>
    <message>
        <source>This text was changed elsewhere while you were writing.</source>
        <translation>«This text was changed elsewhere while you were writing.»</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>«Write a name.»</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>«Choose a time zone from the list.»</translation>
    </message>
    <message>
        <source>Choose a length between 5 minutes and 10 hours.</source>
        <translation>«Choose a length between 5 minutes and 10 hours.»</translation>
    </message>
    <message>
        <source>Choose a rhythm between 0 and 366 days.</source>
        <translation>«Choose a rhythm between 0 and 366 days.»</translation>
    </message>
    <message>
        <source>Choose whose it is: no other person is named.</source>
        <translation>«Choose whose it is: no other person is named.»</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>«Choose a person.»</translation>
    </message>
    <message>
        <source>Choose a level between −2 and +2.</source>
        <translation>«Choose a level between −2 and +2.»</translation>
    </message>
    <message>
        <source>Say in a few words what “as expected” looks like.</source>
        <translation>«Say in a few words what “as expected” looks like.»</translation>
    </message>
    <message>
        <source>Choose an importance between 1 and 3.</source>
        <translation>«Choose an importance between 1 and 3.»</translation>
    </message>
    <message>
        <source>Choose a language from the list.</source>
        <translation>«Choose a language from the list.»</translation>
    </message>
    <message>
        <source>The playbook on this desk has no “{id}”.</source>
        <translation>«The playbook on this desk has no “{id}”.»</translation>
    </message>
    <message>
        <source>Nothing of yours was touched.</source>
        <translation>«Nothing of yours was touched.»</translation>
    </message>
    <message>
        <source>Look for it by its words with Search.</source>
        <translation>«Look for it by its words with Search.»</translation>
    </message>
    <message>
        <source>Serving {host} without TLS would let others read and change.</source>
        <translation>«Serving {host} without TLS would let others read and change.»</translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation>«Nothing was started.»</translation>
    </message>
    <message>
        <source>Give --certificate and --key, or listen on 127.0.0.1 behind a proxy with TLS.</source>
        <translation>«Give --certificate and --key, or listen on 127.0.0.1 behind a proxy with TLS.»</translation>
    </message>
    <message>
        <source>The keys or the address in {folder} are damaged or missing.</source>
        <translation>«The keys or the address in {folder} are damaged or missing.»</translation>
    </message>
    <message>
        <source>Put your copies of keys.bin and server.toml back.</source>
        <translation>«Put your copies of keys.bin and server.toml back.»</translation>
    </message>
    <message>
        <source>The SQLite library here ({version}) is too old.</source>
        <translation>«The SQLite library here ({version}) is too old.»</translation>
    </message>
    <message>
        <source>No entry, or more than one, is called {name}.</source>
        <translation>«No entry, or more than one, is called {name}.»</translation>
    </message>
    <message>
        <source>Look at the list, and give more of the id.</source>
        <translation>«Look at the list, and give more of the id.»</translation>
    </message>
    <message>
        <source>That is no address of a proxy.</source>
        <translation>«That is no address of a proxy.»</translation>
    </message>
    <message>
        <source>Write it as http://proxy.example.org:3128, with its port, or leave it empty.</source>
        <translation>«Write it as http://proxy.example.org:3128, with its port, or leave it empty.»</translation>
    </message>
    <message>
        <source>That holds no certificate, or not only certificates.</source>
        <translation>«That holds no certificate, or not only certificates.»</translation>
    </message>
    <message>
        <source>Ask for the authority’s certificate as PEM: a text from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----. A private key belongs to the server and nowhere else.</source>
        <translation>«Ask for the authority’s certificate as PEM: a text from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----. A private key belongs to the server and nowhere else.»</translation>
    </message>
    <message>
        <source>This desk shares with another programme.</source>
        <translation>«This desk shares with another programme.»</translation>
    </message>
    <message>
        <source>Stop and erase what is switched on, let it be sent once, then paste the invite again.</source>
        <translation>«Stop and erase what is switched on, let it be sent once, then paste the invite again.»</translation>
    </message>
    <message>
        <source>These two cannot be one session.</source>
        <translation>«These two cannot be one session.»</translation>
    </message>
    <message>
        <source>Choose two sessions with the same person, of which only one holds turns in writing.</source>
        <translation>«Choose two sessions with the same person, of which only one holds turns in writing.»</translation>
    </message>
    <message>
        <source>This file is no longer beside the entry.</source>
        <translation>«This file is no longer beside the entry.»</translation>
    </message>
    <message>
        <source>Look among the files that were removed, or add it again.</source>
        <translation>«Look among the files that were removed, or add it again.»</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most} MB.</source>
        <translation>«“{name}” is larger than {most} MB.»</translation>
    </message>
    <message>
        <source>It was not added. The file itself is as it was.</source>
        <translation>«It was not added. The file itself is as it was.»</translation>
    </message>
    <message>
        <source>Make it smaller, or keep it elsewhere and write where.</source>
        <translation>«Make it smaller, or keep it elsewhere and write where.»</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for “{name}”.</source>
        <translation>«There is not enough room on the disk for “{name}”.»</translation>
    </message>
    <message>
        <source>It was not added, so that your words still find room.</source>
        <translation>«It was not added, so that your words still find room.»</translation>
    </message>
    <message>
        <source>Make room on this disk, then add it again.</source>
        <translation>«Make room on this disk, then add it again.»</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>«“{name}” could not be read.»</translation>
    </message>
    <message>
        <source>Nothing of it was added. Your entry is as it was.</source>
        <translation>«Nothing of it was added. Your entry is as it was.»</translation>
    </message>
    <message>
        <source>Look whether it is still there and yours to read.</source>
        <translation>«Look whether it is still there and yours to read.»</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>«“{name}” is a folder.»</translation>
    </message>
    <message>
        <source>Choose the files that are in it.</source>
        <translation>«Choose the files that are in it.»</translation>
    </message>
    <message>
        <source>“{name}” changed while it was read.</source>
        <translation>«“{name}” changed while it was read.»</translation>
    </message>
    <message>
        <source>Wait until nothing writes to it any more, then add it again.</source>
        <translation>«Wait until nothing writes to it any more, then add it again.»</translation>
    </message>
    <message>
        <source>Another file of this entry is called “{name}”.</source>
        <translation>«Another file of this entry is called “{name}”.»</translation>
    </message>
    <message>
        <source>Both files are as they were.</source>
        <translation>«Both files are as they were.»</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>«Choose another name.»</translation>
    </message>
    <message>
        <source>This file is damaged: not all of it is there any more.</source>
        <translation>«This file is damaged: not all of it is there any more.»</translation>
    </message>
    <message>
        <source>Your entries are not touched by this.</source>
        <translation>«Your entries are not touched by this.»</translation>
    </message>
    <message>
        <source>Take it from your last backup, or remove it.</source>
        <translation>«Take it from your last backup, or remove it.»</translation>
    </message>
    <message>
        <source>This entry is not in the bin.</source>
        <translation>«This entry is not in the bin.»</translation>
    </message>
    <message>
        <source>It stands in your journal as before.</source>
        <translation>«It stands in your journal as before.»</translation>
    </message>
    <message>
        <source>Delete it first, then shred it in the bin.</source>
        <translation>«Delete it first, then shred it in the bin.»</translation>
    </message>
    <message>
        <source>No copy was made. Your journal is as it was.</source>
        <translation>«No copy was made. Your journal is as it was.»</translation>
    </message>
    <message>
        <source>There is no room for the copy of your journal there.</source>
        <translation>«There is no room for the copy of your journal there.»</translation>
    </message>
    <message>
        <source>Make room, choose another folder, or leave out the files.</source>
        <translation>«Make room, choose another folder, or leave out the files.»</translation>
    </message>
    <message>
        <source>The copy of your journal could not be written there.</source>
        <translation>«The copy of your journal could not be written there.»</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>«Choose a folder in which you may write.»</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>«{path} is there already.»</translation>
    </message>
    <message>
        <source>It was left as it is, and no copy was made.</source>
        <translation>«It was left as it is, and no copy was made.»</translation>
    </message>
    <message>
        <source>Give the copy another name.</source>
        <translation>«Give the copy another name.»</translation>
    </message>
    <message>
        <source>A copy cannot stand in the folder of the desk itself.</source>
        <translation>«A copy cannot stand in the folder of the desk itself.»</translation>
    </message>
    <message>
        <source>Choose a folder outside of it.</source>
        <translation>«Choose a folder outside of it.»</translation>
    </message>
    <message>
        <source>There is no entry to copy.</source>
        <translation>«There is no entry to copy.»</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>«No copy was made.»</translation>
    </message>
    <message>
        <source>Choose other days or other words.</source>
        <translation>«Choose other days or other words.»</translation>
    </message>
    <message>
        <source>The file {name} in your journal is damaged.</source>
        <translation>«The file {name} in your journal is damaged.»</translation>
    </message>
    <message>
        <source>Take it out of its entry, or make the copy without files.</source>
        <translation>«Take it out of its entry, or make the copy without files.»</translation>
    </message>
    <message>
        <source>The file {name} of this entry is damaged. The entry came without it.</source>
        <translation>«The file {name} of this entry is damaged. The entry came without it.»</translation>
    </message>
    <message>
        <source>{path} holds this desk itself.</source>
        <translation>«{path} holds this desk itself.»</translation>
    </message>
    <message>
        <source>Nothing was opened and nothing was changed.</source>
        <translation>«Nothing was opened and nothing was changed.»</translation>
    </message>
    <message>
        <source>Choose the file or the folder of the other journal.</source>
        <translation>«Choose the file or the folder of the other journal.»</translation>
    </message>
    <message>
        <source>This entry is not as the copy was made, and it could not be read.</source>
        <translation>«This entry is not as the copy was made, and it could not be read.»</translation>
    </message>
    <message>
        <source>The copy holds this entry twice. The first one came, this one was left out.</source>
        <translation>«The copy holds this entry twice. The first one came, this one was left out.»</translation>
    </message>
    <message>
        <source>{path} was made by a newer MentorDesk.</source>
        <translation>«{path} was made by a newer MentorDesk.»</translation>
    </message>
    <message>
        <source>Update MentorDesk, then try again.</source>
        <translation>«Update MentorDesk, then try again.»</translation>
    </message>
    <message>
        <source>This place cannot be kept as it stands.</source>
        <translation>«This place cannot be kept as it stands.»</translation>
    </message>
    <message>
        <source>Say the place in a few words, on one line.</source>
        <translation>«Say the place in a few words, on one line.»</translation>
    </message>
    <message>
        <source>Write the words with which such notes begin.</source>
        <translation>«Write the words with which such notes begin.»</translation>
    </message>
    <message>
        <source>This text is too long to be kept in one piece.</source>
        <translation>«This text is too long to be kept in one piece.»</translation>
    </message>
    <message>
        <source>All your words are kept.</source>
        <translation>«All your words are kept.»</translation>
    </message>
    <message>
        <source>Take a part of it out. What stays too long becomes an entry of your journal when the desk is opened next.</source>
        <translation>«Take a part of it out. What stays too long becomes an entry of your journal when the desk is opened next.»</translation>
    </message>
    <message>
        <source>This question cannot be kept as it stands.</source>
        <translation>«This question cannot be kept as it stands.»</translation>
    </message>
    <message>
        <source>Your other questions are as they were.</source>
        <translation>«Your other questions are as they were.»</translation>
    </message>
    <message>
        <source>Ask one thing, in at most 300 characters.</source>
        <translation>«Ask one thing, in at most 300 characters.»</translation>
    </message>
    <message>
        <source>This question is no longer among yours.</source>
        <translation>«This question is no longer among yours.»</translation>
    </message>
    <message>
        <source>These words are not in the entry as it was saved.</source>
        <translation>«These words are not in the entry as it was saved.»</translation>
    </message>
    <message>
        <source>Nothing was starred; the entry is as it was.</source>
        <translation>«Nothing was starred; the entry is as it was.»</translation>
    </message>
    <message>
        <source>Choose at most a few paragraphs, and star them again.</source>
        <translation>«Choose at most a few paragraphs, and star them again.»</translation>
    </message>
    <message>
        <source>This passage is no longer starred.</source>
        <translation>«This passage is no longer starred.»</translation>
    </message>
    <message>
        <source>This is no tag.</source>
        <translation>«This is no tag.»</translation>
    </message>
    <message>
        <source>The entry is as it was.</source>
        <translation>«The entry is as it was.»</translation>
    </message>
    <message>
        <source>Take a word or two, at most 100 characters.</source>
        <translation>«Take a word or two, at most 100 characters.»</translation>
    </message>
    <message>
        <source>This earlier wording is no longer in your journal.</source>
        <translation>«This earlier wording is no longer in your journal.»</translation>
    </message>
    <message>
        <source>Go back to its wordings and choose again.</source>
        <translation>«Go back to its wordings and choose again.»</translation>
    </message>
    <message>
        <source>Character {place} of this circle code does not fit.</source>
        <translation>«Character {place} of this circle code does not fit.»</translation>
    </message>
    <message>
        <source>Look at it again on the charter.</source>
        <translation>«Look at it again on the charter.»</translation>
    </message>
    <message>
        <source>This is not a circle code.</source>
        <translation>«This is not a circle code.»</translation>
    </message>
    <message>
        <source>It has eight letters and digits, such as AM1E-M720: look at the charter.</source>
        <translation>«It has eight letters and digits, such as AM1E-M720: look at the charter.»</translation>
    </message>
    <message>
        <source>This circle code was made by a newer MentorDesk.</source>
        <translation>«This circle code was made by a newer MentorDesk.»</translation>
    </message>
    <message>
        <source>Update MentorDesk, then type it again.</source>
        <translation>«Update MentorDesk, then type it again.»</translation>
    </message>
    <message>
        <source>A circle has 2 to 12 members. Name each of them.</source>
        <translation>«A circle has 2 to 12 members. Name each of them.»</translation>
    </message>
    <message>
        <source>Name who keeps the room.</source>
        <translation>«Name who keeps the room.»</translation>
    </message>
    <message>
        <source>Only one of these names can be you.</source>
        <translation>«Only one of these names can be you.»</translation>
    </message>
    <message>
        <source>Choose a first day between 2025 and June 2047.</source>
        <translation>«Choose a first day between 2025 and June 2047.»</translation>
    </message>
    <message>
        <source>The number of names is not that of the code: look at the charter again.</source>
        <translation>«The number of names is not that of the code: look at the charter again.»</translation>
    </message>
    <message>
        <source>Write the hours as in this example: 12345 09:00-17:00. Monday is 1, Sunday is 7; a semicolon parts one span from the next.</source>
        <translation>«Write the hours as in this example: 12345 09:00-17:00. Monday is 1, Sunday is 7; a semicolon parts one span from the next.»</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>«It has no name.»</translation>
    </message>
    <message>
        <source>Its name is longer than 120 characters.</source>
        <translation>«Its name is longer than 120 characters.»</translation>
    </message>
    <message>
        <source>Its name begins as a formula of a spreadsheet does.</source>
        <translation>«Its name begins as a formula of a spreadsheet does.»</translation>
    </message>
    <message>
        <source>It has no end.</source>
        <translation>«It has no end.»</translation>
    </message>
    <message>
        <source>A line of it could not be read.</source>
        <translation>«A line of it could not be read.»</translation>
    </message>
    <message>
        <source>It is a group, not a person.</source>
        <translation>«It is a group, not a person.»</translation>
    </message>
    <message>
        <source>The row cannot be read; a quotation mark may be missing.</source>
        <translation>«The row cannot be read; a quotation mark may be missing.»</translation>
    </message>
    <message>
        <source>Its time zone is no place; yours stands in its stead.</source>
        <translation>«Its time zone is no place; yours stands in its stead.»</translation>
    </message>
    <message>
        <source>An address was left out: it is too long.</source>
        <translation>«An address was left out: it is too long.»</translation>
    </message>
    <message>
        <source>Only the first ten addresses are taken.</source>
        <translation>«Only the first ten addresses are taken.»</translation>
    </message>
    <message>
        <source>This file is larger than 10 MB, or holds more than 10,000 people.</source>
        <translation>«This file is larger than 10 MB, or holds more than 10,000 people.»</translation>
    </message>
    <message>
        <source>Export fewer people into a file of their own.</source>
        <translation>«Export fewer people into a file of their own.»</translation>
    </message>
    <message>
        <source>This file is not a list of contacts: it is no text.</source>
        <translation>«This file is not a list of contacts: it is no text.»</translation>
    </message>
    <message>
        <source>Export the contacts as vCard (.vcf) or as CSV, and choose that file.</source>
        <translation>«Export the contacts as vCard (.vcf) or as CSV, and choose that file.»</translation>
    </message>
    <message>
        <source>This file cannot be read as a list of contacts.</source>
        <translation>«This file cannot be read as a list of contacts.»</translation>
    </message>
    <message>
        <source>Choose a plain file on this computer that you may read, and not one of the desk.</source>
        <translation>«Choose a plain file on this computer that you may read, and not one of the desk.»</translation>
    </message>
    <message>
        <source>No person was found in this file.</source>
        <translation>«No person was found in this file.»</translation>
    </message>
    <message>
        <source>Choose between 1 and 366 days, or 1 and 24 months.</source>
        <translation>«Choose between 1 and 366 days, or 1 and 24 months.»</translation>
    </message>
    <message>
        <source>Choose a last day that is not before the first.</source>
        <translation>«Choose a last day that is not before the first.»</translation>
    </message>
    <message>
        <source>It is the other's turn in this exchange, not this one's.</source>
        <translation>«It is the other's turn in this exchange, not this one's.»</translation>
    </message>
    <message>
        <source>Look at whose turn it is, or open the last turn again.</source>
        <translation>«Look at whose turn it is, or open the last turn again.»</translation>
    </message>
    <message>
        <source>Turn {number} is here already.</source>
        <translation>«Turn {number} is here already.»</translation>
    </message>
    <message>
        <source>Paste the turn that came after it.</source>
        <translation>«Paste the turn that came after it.»</translation>
    </message>
    <message>
        <source>This is turn {number}. Turn {wanted} comes first.</source>
        <translation>«This is turn {number}. Turn {wanted} comes first.»</translation>
    </message>
    <message>
        <source>Paste turn {wanted}, or ask for it again.</source>
        <translation>«Paste turn {wanted}, or ask for it again.»</translation>
    </message>
    <message>
        <source>This is too long for a turn of five lines.</source>
        <translation>«This is too long for a turn of five lines.»</translation>
    </message>
    <message>
        <source>Copy only the turn, then paste it again.</source>
        <translation>«Copy only the turn, then paste it again.»</translation>
    </message>
    <message>
        <source>There are no words in this turn.</source>
        <translation>«There are no words in this turn.»</translation>
    </message>
    <message>
        <source>Copy the turn as text, then paste it again.</source>
        <translation>«Copy the turn as text, then paste it again.»</translation>
    </message>
    <message>
        <source>Choose a day between the years 1900 and 2199.</source>
        <translation>«Choose a day between the years 1900 and 2199.»</translation>
    </message>
    <message>
        <source>Choose a reply time between 0 and 90 days.</source>
        <translation>«Choose a reply time between 0 and 90 days.»</translation>
    </message>
    <message>
        <source>Ten ways to reach a person are enough.</source>
        <translation>«Ten ways to reach a person are enough.»</translation>
    </message>
    <message>
        <source>“{title}” was withdrawn from the playbook.</source>
        <translation>«“{title}” was withdrawn from the playbook.»</translation>
    </message>
    <message>
        <source>What you wrote with it is kept, with the words that it had then.</source>
        <translation>«What you wrote with it is kept, with the words that it had then.»</translation>
    </message>
    <message>
        <source>Look for what took its place with Search.</source>
        <translation>«Look for what took its place with Search.»</translation>
    </message>
    <message>
        <source>The database was not opened.</source>
        <translation>«The database was not opened.»</translation>
    </message>
    <message>
        <source>Install the server again from its own packages.</source>
        <translation>«Install the server again from its own packages.»</translation>
    </message>
    <message>
        <source>The server cannot listen on {host}, port {port}: {reason}.</source>
        <translation>«The server cannot listen on {host}, port {port}: {reason}.»</translation>
    </message>
    <message>
        <source>Choose another with --host and --port, or end what is listening there.</source>
        <translation>«Choose another with --host and --port, or end what is listening there.»</translation>
    </message>
    <message>
        <source>A server is running already over {folder}.</source>
        <translation>«A server is running already over {folder}.»</translation>
    </message>
    <message>
        <source>It goes on. Nothing else was started.</source>
        <translation>«It goes on. Nothing else was started.»</translation>
    </message>
    <message>
        <source>End it first, or use the one that runs.</source>
        <translation>«End it first, or use the one that runs.»</translation>
    </message>
    <message>
        <source>TLS cannot begin with {certificate} and {key}: {reason}.</source>
        <translation>«TLS cannot begin with {certificate} and {key}: {reason}.»</translation>
    </message>
    <message>
        <source>Give the certificate chain and its own private key, both as PEM and without a passphrase, in files that this account may read.</source>
        <translation>«Give the certificate chain and its own private key, both as PEM and without a passphrase, in files that this account may read.»</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {reason}.</source>
        <translation>«The folder {folder} cannot be used: {reason}.»</translation>
    </message>
    <message>
        <source>Name a folder with --home that this account may read and write.</source>
        <translation>«Name a folder with --home that this account may read and write.»</translation>
    </message>
    <message>
        <source>The database in {folder} cannot be read: it is damaged.</source>
        <translation>«The database in {folder} cannot be read: it is damaged.»</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>«It was not changed.»</translation>
    </message>
    <message>
        <source>Put a backup back as docs/server says, then run mentordesk-server restored.</source>
        <translation>«Put a backup back as docs/server says, then run mentordesk-server restored.»</translation>
    </message>
    <message>
        <source>The database in {folder} was made by a newer MentorDesk server.</source>
        <translation>«The database in {folder} was made by a newer MentorDesk server.»</translation>
    </message>
    <message>
        <source>Install that version, or a later one.</source>
        <translation>«Install that version, or a later one.»</translation>
    </message>
    <message>
        <source>The database in {folder} could not be written: {reason}.</source>
        <translation>«The database in {folder} could not be written: {reason}.»</translation>
    </message>
    <message>
        <source>Make room on the disk, look at its rights, and try again.</source>
        <translation>«Make room on the disk, look at its rights, and try again.»</translation>
    </message>
    <message>
        <source>{count} devices here begin with {device}.</source>
        <translation>«{count} devices here begin with {device}.»</translation>
    </message>
    <message>
        <source>Copy a whole id, 16 letters and digits, from mentordesk-server devices.</source>
        <translation>«Copy a whole id, 16 letters and digits, from mentordesk-server devices.»</translation>
    </message>
    <message>
        <source>There is no MentorDesk server in {folder}.</source>
        <translation>«There is no MentorDesk server in {folder}.»</translation>
    </message>
    <message>
        <source>Make one with mentordesk-server --home DIR init --url URL.</source>
        <translation>«Make one with mentordesk-server --home DIR init --url URL.»</translation>
    </message>
    <message>
        <source>There is already a MentorDesk server in {folder}.</source>
        <translation>«There is already a MentorDesk server in {folder}.»</translation>
    </message>
    <message>
        <source>Name another folder with --home.</source>
        <translation>«Name another folder with --home.»</translation>
    </message>
    <message>
        <source>Desks cannot use the address {url}.</source>
        <translation>«Desks cannot use the address {url}.»</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>«Nothing was made.»</translation>
    </message>
    <message>
        <source>Give an https:// address; http:// is for a server on this very machine only.</source>
        <translation>«Give an https:// address; http:// is for a server on this very machine only.»</translation>
    </message>
    <message>
        <source>The database was not touched.</source>
        <translation>«The database was not touched.»</translation>
    </message>
    <message>
        <source>The PDF could not be written there.</source>
        <translation>«The PDF could not be written there.»</translation>
    </message>
    <message>
        <source>No file was made; Sharing says so too.</source>
        <translation>«No file was made; Sharing says so too.»</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the text instead.</source>
        <translation>«Choose another folder, or copy the text instead.»</translation>
    </message>
    <message>
        <source>MentorDesk made a mistake and could not finish this.</source>
        <translation>«MentorDesk made a mistake and could not finish this.»</translation>
    </message>
    <message>
        <source>What you typed is still here, and kept as a draft on your desk.</source>
        <translation>«What you typed is still here, and kept as a draft on your desk.»</translation>
    </message>
    <message>
        <source>You can try again. If it happens again, report this place: {place}.</source>
        <translation>«You can try again. If it happens again, report this place: {place}.»</translation>
    </message>
    <message>
        <source>Something in MentorDesk itself went wrong.</source>
        <translation>«Something in MentorDesk itself went wrong.»</translation>
    </message>
    <message>
        <source>What you wrote is where it was; nothing was changed.</source>
        <translation>«What you wrote is where it was; nothing was changed.»</translation>
    </message>
    <message>
        <source>Please try again, or close MentorDesk and start it anew.</source>
        <translation>«Please try again, or close MentorDesk and start it anew.»</translation>
    </message>
    <message>
        <source>The desk's key file is damaged.</source>
        <translation>«The desk's key file is damaged.»</translation>
    </message>
    <message>
        <source>The one before it is whole and will be used; nothing is lost.</source>
        <translation>«The one before it is whole and will be used; nothing is lost.»</translation>
    </message>
    <message>
        <source>If you changed your passphrase or your recovery sheet last, use the ones from before.</source>
        <translation>«If you changed your passphrase or your recovery sheet last, use the ones from before.»</translation>
    </message>
    <message>
        <source>The recovery sheet could not be saved as {file}.</source>
        <translation>«The recovery sheet could not be saved as {file}.»</translation>
    </message>
    <message>
        <source>The code is still shown here.</source>
        <translation>«The code is still shown here.»</translation>
    </message>
    <message>
        <source>Choose another place, print it or write it down.</source>
        <translation>«Choose another place, print it or write it down.»</translation>
    </message>
    <message>
        <source>The copy could not be written there.</source>
        <translation>«The copy could not be written there.»</translation>
    </message>
    <message>
        <source>No file was made, and the one in your desk is as it was.</source>
        <translation>«No file was made, and the one in your desk is as it was.»</translation>
    </message>
    <message>
        <source>The report could not be written there.</source>
        <translation>«The report could not be written there.»</translation>
    </message>
    <message>
        <source>No file was made. What was brought in is in your journal.</source>
        <translation>«No file was made. What was brought in is in your journal.»</translation>
    </message>
    <message>
        <source>The calendar file could not be written there.</source>
        <translation>«The calendar file could not be written there.»</translation>
    </message>
    <message>
        <source>Make room on that disk, or choose another folder.</source>
        <translation>«Make room on that disk, or choose another folder.»</translation>
    </message>
    <message>
        <source>The setting holds for now, but could not be saved.</source>
        <translation>«The setting holds for now, but could not be saved.»</translation>
    </message>
    <message>
        <source>Nothing you wrote is concerned.</source>
        <translation>«Nothing you wrote is concerned.»</translation>
    </message>
    <message>
        <source>Look whether the disk is full, then try again.</source>
        <translation>«Look whether the disk is full, then try again.»</translation>
    </message>
    <message>
        <source>“{said}” cannot be taken back any more: something in it was changed since.</source>
        <translation>«“{said}” cannot be taken back any more: something in it was changed since.»</translation>
    </message>
    <message>
        <source>“{said}” cannot be done again: something in it was changed since.</source>
        <translation>«“{said}” cannot be done again: something in it was changed since.»</translation>
    </message>
    <message>
        <source>This desk is already open in another window.</source>
        <translation>«This desk is already open in another window.»</translation>
    </message>
    <message>
        <source>Use that window, or lock it first.</source>
        <translation>«Use that window, or lock it first.»</translation>
    </message>
    <message>
        <source>The file {file} is damaged.</source>
        <translation>«The file {file} is damaged.»</translation>
    </message>
    <message>
        <source>Your passphrase was right, and the file was left as it was found.</source>
        <translation>«Your passphrase was right, and the file was left as it was found.»</translation>
    </message>
    <message>
        <source>Copy the whole folder to a safe place first, then bring back your newest backup.</source>
        <translation>«Copy the whole folder to a safe place first, then bring back your newest backup.»</translation>
    </message>
    <message>
        <source>The file {file} is missing from your desk's folder.</source>
        <translation>«The file {file} is missing from your desk's folder.»</translation>
    </message>
    <message>
        <source>Nothing was made in its place, and nothing was changed.</source>
        <translation>«Nothing was made in its place, and nothing was changed.»</translation>
    </message>
    <message>
        <source>If you moved it, put it back; otherwise bring back your newest backup.</source>
        <translation>«If you moved it, put it back; otherwise bring back your newest backup.»</translation>
    </message>
    <message>
        <source>Your desk's files are no longer in {folder}: they were moved or deleted.</source>
        <translation>«Your desk's files are no longer in {folder}: they were moved or deleted.»</translation>
    </message>
    <message>
        <source>What you see is still here, but it is not saved.</source>
        <translation>«What you see is still here, but it is not saved.»</translation>
    </message>
    <message>
        <source>Leave this window open and put the folder back where it was, from the bin if need be; then what you wrote is saved.</source>
        <translation>«Leave this window open and put the folder back where it was, from the bin if need be; then what you wrote is saved.»</translation>
    </message>
    <message>
        <source>This desk was last used by a newer MentorDesk.</source>
        <translation>«This desk was last used by a newer MentorDesk.»</translation>
    </message>
    <message>
        <source>Install MentorDesk {needed} or newer and open it again.</source>
        <translation>«Install MentorDesk {needed} or newer and open it again.»</translation>
    </message>
    <message>
        <source>This desk can be read but not written here.</source>
        <translation>«This desk can be read but not written here.»</translation>
    </message>
    <message>
        <source>Everything that was saved before is safe.</source>
        <translation>«Everything that was saved before is safe.»</translation>
    </message>
    <message>
        <source>Check who may write to its folder, and whether MentorDesk is up to date.</source>
        <translation>«Check who may write to its folder, and whether MentorDesk is up to date.»</translation>
    </message>
    <message>
        <source>Another program is using the file {file}.</source>
        <translation>«Another program is using the file {file}.»</translation>
    </message>
    <message>
        <source>Wait until the copying or checking of that folder has ended, then try again.</source>
        <translation>«Wait until the copying or checking of that folder has ended, then try again.»</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation>«The disk is full, so this could not be saved.»</translation>
    </message>
    <message>
        <source>Everything that was saved before is safe; what you see is not saved yet.</source>
        <translation>«Everything that was saved before is safe; what you see is not saved yet.»</translation>
    </message>
    <message>
        <source>Make room on this disk, then save again.</source>
        <translation>«Make room on this disk, then save again.»</translation>
    </message>
    <message>
        <source>Less than {megabytes} MB are free on the disk where your desk lies.</source>
        <translation>«Less than {megabytes} MB are free on the disk where your desk lies.»</translation>
    </message>
    <message>
        <source>Everything you wrote is saved.</source>
        <translation>«Everything you wrote is saved.»</translation>
    </message>
    <message>
        <source>Make some room soon, so that it stays so: empty the bin, or move large files to another disk.</source>
        <translation>«Make some room soon, so that it stays so: empty the bin, or move large files to another disk.»</translation>
    </message>
    <message>
        <source>The disk reported an error while your desk was in use.</source>
        <translation>«The disk reported an error while your desk was in use.»</translation>
    </message>
    <message>
        <source>Copy what you see to another place, then lock and open your desk again.</source>
        <translation>«Copy what you see to another place, then lock and open your desk again.»</translation>
    </message>
    <message>
        <source>This installation cannot keep a desk safely: {reason}.</source>
        <translation>«This installation cannot keep a desk safely: {reason}.»</translation>
    </message>
    <message>
        <source>Install MentorDesk again from its own package.</source>
        <translation>«Install MentorDesk again from its own package.»</translation>
    </message>
    <message>
        <source>Your desk could not be brought up to date: {reason}.</source>
        <translation>«Your desk could not be brought up to date: {reason}.»</translation>
    </message>
    <message>
        <source>The file was left as it was; nothing is lost.</source>
        <translation>«The file was left as it was; nothing is lost.»</translation>
    </message>
    <message>
        <source>Go on with the MentorDesk that you used before, and report this.</source>
        <translation>«Go on with the MentorDesk that you used before, and report this.»</translation>
    </message>
    <message>
        <source>MentorDesk may not write in the folder {folder}.</source>
        <translation>«MentorDesk may not write in the folder {folder}.»</translation>
    </message>
    <message>
        <source>What is in it was left as it is.</source>
        <translation>«What is in it was left as it is.»</translation>
    </message>
    <message>
        <source>Allow writing there, or choose another folder, and try again.</source>
        <translation>«Allow writing there, or choose another folder, and try again.»</translation>
    </message>
    <message>
        <source>A desk cannot be kept in {folder}.</source>
        <translation>«A desk cannot be kept in {folder}.»</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>«Nothing was changed there.»</translation>
    </message>
    <message>
        <source>Choose a folder on this computer's own disk.</source>
        <translation>«Choose a folder on this computer's own disk.»</translation>
    </message>
    <message>
        <source>There is a file where the folder {folder} should be.</source>
        <translation>«There is a file where the folder {folder} should be.»</translation>
    </message>
    <message>
        <source>The file was not touched.</source>
        <translation>«The file was not touched.»</translation>
    </message>
    <message>
        <source>Choose another folder, or move the file away.</source>
        <translation>«Choose another folder, or move the file away.»</translation>
    </message>
    <message>
        <source>The folder {folder} lies on a network drive, where a desk can be damaged.</source>
        <translation>«The folder {folder} lies on a network drive, where a desk can be damaged.»</translation>
    </message>
    <message>
        <source>Choose a folder on this computer's own disk; a desk that lies there already can be copied to it while MentorDesk is closed.</source>
        <translation>«Choose a folder on this computer's own disk; a desk that lies there already can be copied to it while MentorDesk is closed.»</translation>
    </message>
    <message>
        <source>The folder {folder} lies on a removable disk, where a desk can be damaged.</source>
        <translation>«The folder {folder} lies on a removable disk, where a desk can be damaged.»</translation>
    </message>
    <message>
        <source>Choose a folder on this computer's own disk; keep removable disks for backups.</source>
        <translation>«Choose a folder on this computer's own disk; keep removable disks for backups.»</translation>
    </message>
    <message>
        <source>The folder {folder} is copied by {service}, which can damage a desk that is in use.</source>
        <translation>«The folder {folder} is copied by {service}, which can damage a desk that is in use.»</translation>
    </message>
    <message>
        <source>Choose a folder that is not synchronised, on this computer's own disk.</source>
        <translation>«Choose a folder that is not synchronised, on this computer's own disk.»</translation>
    </message>
    <message>
        <source>Open that desk, or choose another folder for a new one.</source>
        <translation>«Open that desk, or choose another folder for a new one.»</translation>
    </message>
    <message>
        <source>Choose the folder of your desk; if its key file vault.hdr was moved, put it back.</source>
        <translation>«Choose the folder of your desk; if its key file vault.hdr was moved, put it back.»</translation>
    </message>
    <message>
        <source>There is a desk in {folder}, but its key file vault.hdr is missing.</source>
        <translation>«There is a desk in {folder}, but its key file vault.hdr is missing.»</translation>
    </message>
    <message>
        <source>Its writing is still there, sealed. Nothing was changed, and no new desk is made over it.</source>
        <translation>«Its writing is still there, sealed. Nothing was changed, and no new desk is made over it.»</translation>
    </message>
    <message>
        <source>Put back vault.hdr from a backup or from another copy of this folder, or choose another folder.</source>
        <translation>«Put back vault.hdr from a backup or from another copy of this folder, or choose another folder.»</translation>
    </message>
    <message>
        <source>The desk's key file in {folder} cannot be read.</source>
        <translation>«The desk's key file in {folder} cannot be read.»</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is lost.</source>
        <translation>«Nothing was changed, and nothing is lost.»</translation>
    </message>
    <message>
        <source>Make sure that your account may read that folder, then try again.</source>
        <translation>«Make sure that your account may read that folder, then try again.»</translation>
    </message>
    <message>
        <source>The desk's key file in {folder} is damaged.</source>
        <translation>«The desk's key file in {folder} is damaged.»</translation>
    </message>
    <message>
        <source>Your writing is still there, sealed, and the key file was left as it was found.</source>
        <translation>«Your writing is still there, sealed, and the key file was left as it was found.»</translation>
    </message>
    <message>
        <source>Copy the whole folder to a safe place, then put back the file vault.hdr from your newest backup.</source>
        <translation>«Copy the whole folder to a safe place, then put back the file vault.hdr from your newest backup.»</translation>
    </message>
    <message>
        <source>The desk's key file asks for a weaker or heavier protection of the passphrase than MentorDesk allows.</source>
        <translation>«The desk's key file asks for a weaker or heavier protection of the passphrase than MentorDesk allows.»</translation>
    </message>
    <message>
        <source>Your passphrase was not used, and the key file was left as it was found.</source>
        <translation>«Your passphrase was not used, and the key file was left as it was found.»</translation>
    </message>
    <message>
        <source>Somebody may have changed this file: put back the file vault.hdr from your newest backup.</source>
        <translation>«Somebody may have changed this file: put back the file vault.hdr from your newest backup.»</translation>
    </message>
    <message>
        <source>This desk was made or changed by a newer MentorDesk.</source>
        <translation>«This desk was made or changed by a newer MentorDesk.»</translation>
    </message>
    <message>
        <source>Install the newest MentorDesk on this computer and open the desk with it.</source>
        <translation>«Install the newest MentorDesk on this computer and open the desk with it.»</translation>
    </message>
    <message>
        <source>That passphrase does not open this desk.</source>
        <translation>«That passphrase does not open this desk.»</translation>
    </message>
    <message>
        <source>Your desk is whole; nothing was changed.</source>
        <translation>«Your desk is whole; nothing was changed.»</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard's language and try again, or use your recovery sheet.</source>
        <translation>«Check Caps Lock and the keyboard's language and try again, or use your recovery sheet.»</translation>
    </message>
    <message>
        <source>That recovery code does not open this desk.</source>
        <translation>«That recovery code does not open this desk.»</translation>
    </message>
    <message>
        <source>Compare every group and their order with the sheet, and make sure that it is the newest sheet of this desk.</source>
        <translation>«Compare every group and their order with the sheet, and make sure that it is the newest sheet of this desk.»</translation>
    </message>
    <message>
        <source>Something is mistyped in the recovery code, most likely in group {group}.</source>
        <translation>«Something is mistyped in the recovery code, most likely in group {group}.»</translation>
    </message>
    <message>
        <source>Compare group {group} with your sheet and try again.</source>
        <translation>«Compare group {group} with your sheet and try again.»</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>«This passphrase is too easy to guess.»</translation>
    </message>
    <message>
        <source>It was not set; nothing was changed.</source>
        <translation>«It was not set; nothing was changed.»</translation>
    </message>
    <message>
        <source>Use five words that have nothing to do with each other, or a longer text.</source>
        <translation>«Use five words that have nothing to do with each other, or a longer text.»</translation>
    </message>
    <message>
        <source>There is too little free memory to check the passphrase: it takes {mib} MiB.</source>
        <translation>«There is too little free memory to check the passphrase: it takes {mib} MiB.»</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>«Close other programs and try again.»</translation>
    </message>
    <message>
        <source>This computer's keyring could not keep the key of your desk.</source>
        <translation>«This computer's keyring could not keep the key of your desk.»</translation>
    </message>
    <message>
        <source>Nothing was changed: your passphrase and your recovery sheet still open it.</source>
        <translation>«Nothing was changed: your passphrase and your recovery sheet still open it.»</translation>
    </message>
    <message>
        <source>Unlock the keyring of your system and try again, or go on without it.</source>
        <translation>«Unlock the keyring of your system and try again, or go on without it.»</translation>
    </message>
    <message>
        <source>The disk is full, so the keys could not be saved.</source>
        <translation>«The disk is full, so the keys could not be saved.»</translation>
    </message>
    <message>
        <source>The keys of before are still in force, and your writing is untouched.</source>
        <translation>«The keys of before are still in force, and your writing is untouched.»</translation>
    </message>
    <message>
        <source>Make room on this disk, then do it again.</source>
        <translation>«Make room on this disk, then do it again.»</translation>
    </message>
    <message>
        <source>The disk reported an error while the keys were saved.</source>
        <translation>«The disk reported an error while the keys were saved.»</translation>
    </message>
    <message>
        <source>Your writing is untouched, and the desk opens with the keys of before or with the new ones.</source>
        <translation>«Your writing is untouched, and the desk opens with the keys of before or with the new ones.»</translation>
    </message>
    <message>
        <source>Make a backup on another disk soon, then try again.</source>
        <translation>«Make a backup on another disk soon, then try again.»</translation>
    </message>
    <message>
        <source>This cannot be taken back any more: something in it was changed since.</source>
        <translation>«This cannot be taken back any more: something in it was changed since.»</translation>
    </message>
    <message>
        <source>Nothing was changed now.</source>
        <translation>«Nothing was changed now.»</translation>
    </message>
    <message>
        <source>Look at it as it is now, and change it there.</source>
        <translation>«Look at it as it is now, and change it there.»</translation>
    </message>
    <message>
        <source>This computer may write parts of its memory to a disk that is not encrypted (swap).</source>
        <translation>«This computer may write parts of its memory to a disk that is not encrypted (swap).»</translation>
    </message>
    <message>
        <source>Your desk's own files are encrypted all the same, and so is a copy of them.</source>
        <translation>«Your desk's own files are encrypted all the same, and so is a copy of them.»</translation>
    </message>
    <message>
        <source>Whoever takes the disk could find words there that were on your screen. Encrypting the whole disk closes this.</source>
        <translation>«Whoever takes the disk could find words there that were on your screen. Encrypting the whole disk closes this.»</translation>
    </message>
    <message>
        <source>This computer may write parts of its memory to a disk that is not encrypted (swap), and all of it when it hibernates.</source>
        <translation>«This computer may write parts of its memory to a disk that is not encrypted (swap), and all of it when it hibernates.»</translation>
    </message>
    <message>
        <source>Whoever takes the disk could find words there that were on your screen. Encrypting the whole disk closes this; until then, lock your desk before the computer hibernates.</source>
        <translation>«Whoever takes the disk could find words there that were on your screen. Encrypting the whole disk closes this; until then, lock your desk before the computer hibernates.»</translation>
    </message>
</context>
<context>
    <name>goals</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>time to review</source>
        <translation>«time to review»</translation>
    </message>
    <message>
        <source>review {day}</source>
        <translation>«review {day}»</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>«{done} of {count}»</translation>
    </message>
    <message>
        <source>You</source>
        <translation>«You»</translation>
    </message>
    <message>
        <source>You, with {name}</source>
        <translation>«You, with {name}»</translation>
    </message>
    <message>
        <source>people we serve</source>
        <translation>«people we serve»</translation>
    </message>
    <message>
        <source>safety and care</source>
        <translation>«safety and care»</translation>
    </message>
    <message>
        <source>digital change</source>
        <translation>«digital change»</translation>
    </message>
    <message>
        <source>cost and resources</source>
        <translation>«cost and resources»</translation>
    </message>
    <message>
        <source>new ideas</source>
        <translation>«new ideas»</translation>
    </message>
    <message>
        <source>skills and succession</source>
        <translation>«skills and succession»</translation>
    </message>
    <message>
        <source>working across teams</source>
        <translation>«working across teams»</translation>
    </message>
    <message>
        <source>fair access</source>
        <translation>«fair access»</translation>
    </message>
    <message>
        <source>serves the priority “{name}”</source>
        <translation>«serves the priority “{name}”»</translation>
    </message>
    <message>
        <source>open</source>
        <translation>«open»</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>«reached»</translation>
    </message>
    <message>
        <source>let go well</source>
        <translation>«let go well»</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>«handed over»</translation>
    </message>
    <message>
        <source>a goal to learn</source>
        <translation>«a goal to learn»</translation>
    </message>
    <message>
        <source>a goal to perform</source>
        <translation>«a goal to perform»</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Journal</source>
        <translation>«Journal»</translation>
    </message>
</context>
<context>
    <name>occasions</name>
    <message>
        <source>after a session</source>
        <translation>«after a session»</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>«weekly»</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>«quarterly»</translation>
    </message>
    <message>
        <source>setback</source>
        <translation>«setback»</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>«moment»</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>«goal»</translation>
    </message>
    <message>
        <source>career</source>
        <translation>«career»</translation>
    </message>
    <message>
        <source>inclusion</source>
        <translation>«inclusion»</translation>
    </message>
    <message>
        <source>field</source>
        <translation>«field»</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>«closing»</translation>
    </message>
    <message>
        <source>my own mentoring</source>
        <translation>«my own mentoring»</translation>
    </message>
    <message>
        <source>closed gently</source>
        <translation>«closed gently»</translation>
    </message>
</context>
<context>
    <name>patterns</name>
    <message>
        <source>Heard, noticed, wondering</source>
        <translation>«Heard, noticed, wondering»</translation>
    </message>
    <message>
        <source>## What I heard

## What I noticed

## What I wonder
</source>
        <translation>«## What I heard

## What I noticed

## What I wonder
»</translation>
    </message>
    <message>
        <source>A regular session</source>
        <translation>«A regular session»</translation>
    </message>
    <message>
        <source>## Since last time

## Their question

## What they will try

## For me
</source>
        <translation>«## Since last time

## Their question

## What they will try

## For me
»</translation>
    </message>
    <message>
        <source>A hard talk</source>
        <translation>«A hard talk»</translation>
    </message>
    <message>
        <source>## What happened, without judging

## How it felt

## What is needed

## What comes next
</source>
        <translation>«## What happened, without judging

## How it felt

## What is needed

## What comes next
»</translation>
    </message>
    <message>
        <source>A circle</source>
        <translation>«A circle»</translation>
    </message>
    <message>
        <source>## The question

## Who has not spoken yet

## What each takes along
</source>
        <translation>«## The question

## Who has not spoken yet

## What each takes along
»</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>here already: {name}</source>
        <translation>«here already: {name}»</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>«chosen»</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>«left out»</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>«Person»</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>«Goal»</translation>
    </message>
    <message>
        <source>Goal · {name}</source>
        <translation>«Goal · {name}»</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>«Mentees»</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>«Mentors»</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>«Peers»</translation>
    </message>
    <message>
        <source>Circles and pockets</source>
        <translation>«Circles and pockets»</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>«Paused»</translation>
    </message>
    <message>
        <source>Ended well</source>
        <translation>«Ended well»</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>«Mentee»</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>«Mentor»</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>«Peer»</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>«goes on»</translation>
    </message>
    <message>
        <source>one question, once</source>
        <translation>«one question, once»</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>«Video»</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>«Phone»</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>«Message»</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>«Email»</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>«Text message»</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>«Paper»</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>«Another way»</translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>«within %n days»</numerusform>
            <numerusform>«within %n days»</numerusform>
            <numerusform>«within %n days»</numerusform>
            <numerusform>«within %n days»</numerusform>
            <numerusform>«within %n days»</numerusform>
            <numerusform>«within %n days»</numerusform>
        </translation>
    </message>
    <message>
        <source>One session, on {day}</source>
        <translation>«One session, on {day}»</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions since {first}, the last one on {last}</source>
        <translation>
            <numerusform>«%n sessions since {first}, the last one on {last}»</numerusform>
            <numerusform>«%n sessions since {first}, the last one on {last}»</numerusform>
            <numerusform>«%n sessions since {first}, the last one on {last}»</numerusform>
            <numerusform>«%n sessions since {first}, the last one on {last}»</numerusform>
            <numerusform>«%n sessions since {first}, the last one on {last}»</numerusform>
            <numerusform>«%n sessions since {first}, the last one on {last}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Days between the last sessions: {days}</source>
        <translation>«Days between the last sessions: {days}»</translation>
    </message>
    <message>
        <source>You agreed {rhythm}. Days between the last sessions: {days}</source>
        <translation>«You agreed {rhythm}. Days between the last sessions: {days}»</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>promises</comment>
        <translation>
            <numerusform>«%n done»</numerusform>
            <numerusform>«%n done»</numerusform>
            <numerusform>«%n done»</numerusform>
            <numerusform>«%n done»</numerusform>
            <numerusform>«%n done»</numerusform>
            <numerusform>«%n done»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>promises</comment>
        <translation>
            <numerusform>«%n open»</numerusform>
            <numerusform>«%n open»</numerusform>
            <numerusform>«%n open»</numerusform>
            <numerusform>«%n open»</numerusform>
            <numerusform>«%n open»</numerusform>
            <numerusform>«%n open»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n let go</source>
        <comment>promises</comment>
        <translation>
            <numerusform>«%n let go»</numerusform>
            <numerusform>«%n let go»</numerusform>
            <numerusform>«%n let go»</numerusform>
            <numerusform>«%n let go»</numerusform>
            <numerusform>«%n let go»</numerusform>
            <numerusform>«%n let go»</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}, {begin}–{end}</source>
        <translation>«{days}, {begin}–{end}»</translation>
    </message>
    <message>
        <source>It ended well on {day}.</source>
        <translation>«It ended well on {day}.»</translation>
    </message>
    <message>
        <source>You ended it well on {day}.</source>
        <translation>«You ended it well on {day}.»</translation>
    </message>
    <message>
        <source>{name} ended it well on {day}.</source>
        <translation>«{name} ended it well on {day}.»</translation>
    </message>
    <message>
        <source>You ended it well together on {day}.</source>
        <translation>«You ended it well together on {day}.»</translation>
    </message>
    <message>
        <source>It ended well with the programme on {day}.</source>
        <translation>«It ended well with the programme on {day}.»</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>«paused»</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>«ended»</translation>
    </message>
    <message>
        <source>no fixed rhythm</source>
        <translation>«no fixed rhythm»</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>«every %n days»</numerusform>
            <numerusform>«every %n days»</numerusform>
            <numerusform>«every %n days»</numerusform>
            <numerusform>«every %n days»</numerusform>
            <numerusform>«every %n days»</numerusform>
            <numerusform>«every %n days»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>«every %n weeks»</numerusform>
            <numerusform>«every %n weeks»</numerusform>
            <numerusform>«every %n weeks»</numerusform>
            <numerusform>«every %n weeks»</numerusform>
            <numerusform>«every %n weeks»</numerusform>
            <numerusform>«every %n weeks»</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} in {city}</source>
        <translation>«{time} in {city}»</translation>
    </message>
    <message>
        <source>tomorrow {clock}</source>
        <translation>«tomorrow {clock}»</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>«yesterday {clock}»</translation>
    </message>
    <message>
        <source>I am full</source>
        <translation>«I am full»</translation>
    </message>
    <message numerus="yes">
        <source>{here} of %n people</source>
        <translation>
            <numerusform>«{here} of %n people»</numerusform>
            <numerusform>«{here} of %n people»</numerusform>
            <numerusform>«{here} of %n people»</numerusform>
            <numerusform>«{here} of %n people»</numerusform>
            <numerusform>«{here} of %n people»</numerusform>
            <numerusform>«{here} of %n people»</numerusform>
        </translation>
    </message>
    <message>
        <source>Room for people</source>
        <translation>«Room for people»</translation>
    </message>
    <message>
        <source>You said that you are full. You can add somebody all the same.</source>
        <translation>«You said that you are full. You can add somebody all the same.»</translation>
    </message>
    <message numerus="yes">
        <source>You said that %n people at once are enough, and so many are here.</source>
        <translation>
            <numerusform>«You said that %n people at once are enough, and so many are here.»</numerusform>
            <numerusform>«You said that %n people at once are enough, and so many are here.»</numerusform>
            <numerusform>«You said that %n people at once are enough, and so many are here.»</numerusform>
            <numerusform>«You said that %n people at once are enough, and so many are here.»</numerusform>
            <numerusform>«You said that %n people at once are enough, and so many are here.»</numerusform>
            <numerusform>«You said that %n people at once are enough, and so many are here.»</numerusform>
        </translation>
    </message>
    <message>
        <source>the same time as yours</source>
        <translation>«the same time as yours»</translation>
    </message>
    <message>
        <source>{hours} h ahead of you</source>
        <translation>«{hours} h ahead of you»</translation>
    </message>
    <message>
        <source>{hours} h behind you</source>
        <translation>«{hours} h behind you»</translation>
    </message>
    <message>
        <source>{here} where you are, {there}, {away}</source>
        <translation>«{here} where you are, {there}, {away}»</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions held</source>
        <translation>
            <numerusform>«%n sessions held»</numerusform>
            <numerusform>«%n sessions held»</numerusform>
            <numerusform>«%n sessions held»</numerusform>
            <numerusform>«%n sessions held»</numerusform>
            <numerusform>«%n sessions held»</numerusform>
            <numerusform>«%n sessions held»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open actions</source>
        <translation>
            <numerusform>«%n open actions»</numerusform>
            <numerusform>«%n open actions»</numerusform>
            <numerusform>«%n open actions»</numerusform>
            <numerusform>«%n open actions»</numerusform>
            <numerusform>«%n open actions»</numerusform>
            <numerusform>«%n open actions»</numerusform>
        </translation>
    </message>
    <message>
        <source>session {n}</source>
        <translation>«session {n}»</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>«Reminder»</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message numerus="yes">
        <source>There is a session with them on %n of these days already: {day}.</source>
        <translation>
            <numerusform>«There is a session with them on %n of these days already: {day}.»</numerusform>
            <numerusform>«There is a session with them on %n of these days already: {day}.»</numerusform>
            <numerusform>«There is a session with them on %n of these days already: {day}.»</numerusform>
            <numerusform>«There is a session with them on %n of these days already: {day}.»</numerusform>
            <numerusform>«There is a session with them on %n of these days already: {day}.»</numerusform>
            <numerusform>«There is a session with them on %n of these days already: {day}.»</numerusform>
        </translation>
    </message>
    <message>
        <source>On {day} the clocks skip this hour: the session begins later by as much.</source>
        <translation>«On {day} the clocks skip this hour: the session begins later by as much.»</translation>
    </message>
    <message>
        <source>On {day} the clocks show this hour twice: the session is in the first.</source>
        <translation>«On {day} the clocks show this hour twice: the session is in the first.»</translation>
    </message>
</context>
<context>
    <name>playbook</name>
    <message>
        <source>{person} · {when}</source>
        <translation>«{person} · {when}»</translation>
    </message>
    <message>
        <source>{when} · {person}</source>
        <translation>«{when} · {person}»</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Attach to today's session</source>
        <translation>«Attach to today's session»</translation>
    </message>
    <message>
        <source>Use it as today's agenda</source>
        <translation>«Use it as today's agenda»</translation>
    </message>
    <message>
        <source>Add to today's agenda</source>
        <translation>«Add to today's agenda»</translation>
    </message>
    <message>
        <source>Attach to tomorrow's session</source>
        <translation>«Attach to tomorrow's session»</translation>
    </message>
    <message>
        <source>Use it as tomorrow's agenda</source>
        <translation>«Use it as tomorrow's agenda»</translation>
    </message>
    <message>
        <source>Add to tomorrow's agenda</source>
        <translation>«Add to tomorrow's agenda»</translation>
    </message>
    <message>
        <source>Attach to {day}'s session</source>
        <translation>«Attach to {day}'s session»</translation>
    </message>
    <message>
        <source>Use it as {day}'s agenda</source>
        <translation>«Use it as {day}'s agenda»</translation>
    </message>
    <message>
        <source>Add to {day}'s agenda</source>
        <translation>«Add to {day}'s agenda»</translation>
    </message>
    <message>
        <source>Attach to the session on {day}</source>
        <translation>«Attach to the session on {day}»</translation>
    </message>
    <message>
        <source>Use it as agenda on {day}</source>
        <translation>«Use it as agenda on {day}»</translation>
    </message>
    <message>
        <source>Add to the agenda on {day}</source>
        <translation>«Add to the agenda on {day}»</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>«%n days old»</numerusform>
            <numerusform>«%n days old»</numerusform>
            <numerusform>«%n days old»</numerusform>
            <numerusform>«%n days old»</numerusform>
            <numerusform>«%n days old»</numerusform>
            <numerusform>«%n days old»</numerusform>
        </translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>«from {day}»</translation>
    </message>
    <message>
        <source>session {n}</source>
        <translation>«session {n}»</translation>
    </message>
    <message>
        <source>This is your first session together</source>
        <translation>«This is your first session together»</translation>
    </message>
    <message>
        <source>Agreed last time, {day}</source>
        <translation>«Agreed last time, {day}»</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>«Nothing was written down.»</translation>
    </message>
    <message>
        <source>Open on {name}’s side</source>
        <translation>«Open on {name}’s side»</translation>
    </message>
    <message>
        <source>Open on your side</source>
        <translation>«Open on your side»</translation>
    </message>
    <message>
        <source>Goals to look at today</source>
        <translation>«Goals to look at today»</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>«Agenda»</translation>
    </message>
    <message>
        <source>Remind me (private to you)</source>
        <translation>«Remind me (private to you)»</translation>
    </message>
    <message>
        <source>video</source>
        <translation>«video»</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>«phone»</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>«in person»</translation>
    </message>
    <message>
        <source>in person and on the line</source>
        <translation>«in person and on the line»</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>«in writing»</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>«First session»</translation>
    </message>
    <message>
        <source>Micro session</source>
        <translation>«Micro session»</translation>
    </message>
    <message>
        <source>Regular session</source>
        <translation>«Regular session»</translation>
    </message>
    <message>
        <source>Career session</source>
        <translation>«Career session»</translation>
    </message>
    <message>
        <source>Quarterly session</source>
        <translation>«Quarterly session»</translation>
    </message>
    <message>
        <source>Closing session</source>
        <translation>«Closing session»</translation>
    </message>
    <message>
        <source>Repair talk</source>
        <translation>«Repair talk»</translation>
    </message>
    <message>
        <source>Peer session</source>
        <translation>«Peer session»</translation>
    </message>
    <message>
        <source>Three-way talk</source>
        <translation>«Three-way talk»</translation>
    </message>
    <message>
        <source>Long session</source>
        <translation>«Long session»</translation>
    </message>
    <message>
        <source>Five-line exchange</source>
        <translation>«Five-line exchange»</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>«Circle»</translation>
    </message>
    <message>
        <source>Mentor pocket</source>
        <translation>«Mentor pocket»</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>«cancelled»</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>«did not happen»</translation>
    </message>
    <message>
        <source>to write up</source>
        <translation>«to write up»</translation>
    </message>
    <message>
        <source>held</source>
        <translation>«held»</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>«moved»</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>«{n} min»</translation>
    </message>
    <message>
        <source>You</source>
        <translation>«You»</translation>
    </message>
    <message>
        <source>much less than hoped</source>
        <translation>«much less than hoped»</translation>
    </message>
    <message>
        <source>a little behind</source>
        <translation>«a little behind»</translation>
    </message>
    <message>
        <source>as hoped</source>
        <translation>«as hoped»</translation>
    </message>
    <message>
        <source>more than hoped</source>
        <translation>«more than hoped»</translation>
    </message>
    <message>
        <source>much more than hoped</source>
        <translation>«much more than hoped»</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>To</source>
        <translation>«To»</translation>
    </message>
    <message>
        <source>Signed by the key</source>
        <translation>«Signed by the key»</translation>
    </message>
    <message>
        <source>the programme office</source>
        <translation>«the programme office»</translation>
    </message>
    <message>
        <source>the programme’s server</source>
        <translation>«the programme’s server»</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>«Month»</translation>
    </message>
    <message>
        <source>You agreed to</source>
        <translation>«You agreed to»</translation>
    </message>
    <message>
        <source>On</source>
        <translation>«On»</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>«Until»</translation>
    </message>
    <message>
        <source>To be erased: all under consent</source>
        <translation>«To be erased: all under consent»</translation>
    </message>
    <message>
        <source>Your public key</source>
        <translation>«Your public key»</translation>
    </message>
    <message>
        <source>This device’s public key</source>
        <translation>«This device’s public key»</translation>
    </message>
    <message>
        <source>Sessions, in numbers</source>
        <translation>«Sessions, in numbers»</translation>
    </message>
    <message>
        <source>State of goals</source>
        <translation>«State of goals»</translation>
    </message>
    <message>
        <source>planned, held, moved, cancelled; no dates</source>
        <translation>«planned, held, moved, cancelled; no dates»</translation>
    </message>
    <message>
        <source>open, reached, handed over; never a level</source>
        <translation>«open, reached, handed over; never a level»</translation>
    </message>
    <message>
        <source>I share how many sessions were planned, held, moved and cancelled in a month, summed over all my pairs: no dates, no names, no content. It goes to the programme office, is seen by the people who run the programme, and serves to see where mentoring needs support. I agree until {until}. It is kept there for {months} months at most, or until I withdraw it.</source>
        <translation>«I share how many sessions were planned, held, moved and cancelled in a month, summed over all my pairs: no dates, no names, no content. It goes to the programme office, is seen by the people who run the programme, and serves to see where mentoring needs support. I agree until {until}. It is kept there for {months} months at most, or until I withdraw it.»</translation>
    </message>
    <message>
        <source>I share whether each of my goals is open, reached, dropped well or handed over: no wording, no level, no names. It goes to the programme office, is seen by the people who run the programme, and serves to see where mentoring needs support. I agree until {until}. It is kept there for {months} months at most, or until I withdraw it.</source>
        <translation>«I share whether each of my goals is open, reached, dropped well or handed over: no wording, no level, no names. It goes to the programme office, is seen by the people who run the programme, and serves to see where mentoring needs support. I agree until {until}. It is kept there for {months} months at most, or until I withdraw it.»</translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation>«Sessions planned»</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>«Sessions held»</translation>
    </message>
    <message>
        <source>Sessions moved</source>
        <translation>«Sessions moved»</translation>
    </message>
    <message>
        <source>Sessions cancelled</source>
        <translation>«Sessions cancelled»</translation>
    </message>
    <message>
        <source>Goals open</source>
        <translation>«Goals open»</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation>«Goals reached»</translation>
    </message>
    <message>
        <source>Goals dropped well</source>
        <translation>«Goals dropped well»</translation>
    </message>
    <message>
        <source>Goals handed over</source>
        <translation>«Goals handed over»</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>«%n bytes»</numerusform>
            <numerusform>«%n bytes»</numerusform>
            <numerusform>«%n bytes»</numerusform>
            <numerusform>«%n bytes»</numerusform>
            <numerusform>«%n bytes»</numerusform>
            <numerusform>«%n bytes»</numerusform>
        </translation>
    </message>
    <message>
        <source>one letter</source>
        <translation>«one letter»</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>«%n letters»</numerusform>
            <numerusform>«%n letters»</numerusform>
            <numerusform>«%n letters»</numerusform>
            <numerusform>«%n letters»</numerusform>
            <numerusform>«%n letters»</numerusform>
            <numerusform>«%n letters»</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}, {what}</source>
        <translation>«{month}, {what}»</translation>
    </message>
    <message>
        <source>You joined the programme</source>
        <translation>«You joined the programme»</translation>
    </message>
    <message>
        <source>Your consent: {what}</source>
        <translation>«Your consent: {what}»</translation>
    </message>
    <message>
        <source>Withdrawn: {what}</source>
        <translation>«Withdrawn: {what}»</translation>
    </message>
    <message>
        <source>confirmed {when}</source>
        <translation>«confirmed {when}»</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>«waiting»</translation>
    </message>
    <message>
        <source>sent, not confirmed</source>
        <translation>«sent, not confirmed»</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>«confirmed»</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>«refused»</translation>
    </message>
    <message>
        <source>to be erased</source>
        <translation>«to be erased»</translation>
    </message>
    <message>
        <source>erased, signed</source>
        <translation>«erased, signed»</translation>
    </message>
    <message>
        <source>It is larger than the server takes.</source>
        <translation>«It is larger than the server takes.»</translation>
    </message>
    <message>
        <source>The server could not read it.</source>
        <translation>«The server could not read it.»</translation>
    </message>
    <message>
        <source>The server is older than this desk.</source>
        <translation>«The server is older than this desk.»</translation>
    </message>
    <message>
        <source>The programme does not take this.</source>
        <translation>«The programme does not take this.»</translation>
    </message>
    <message>
        <source>Its signature does not fit this desk.</source>
        <translation>«Its signature does not fit this desk.»</translation>
    </message>
    <message>
        <source>It was signed by another key than the one known.</source>
        <translation>«It was signed by another key than the one known.»</translation>
    </message>
    <message>
        <source>Another letter of the same number is there already.</source>
        <translation>«Another letter of the same number is there already.»</translation>
    </message>
    <message>
        <source>Your consent had not arrived, or has ended.</source>
        <translation>«Your consent had not arrived, or has ended.»</translation>
    </message>
    <message>
        <source>You have withdrawn it.</source>
        <translation>«You have withdrawn it.»</translation>
    </message>
    <message>
        <source>This device may not report any more. Ask the office.</source>
        <translation>«This device may not report any more. Ask the office.»</translation>
    </message>
    <message>
        <source>The invite was used or is not valid. Ask for another.</source>
        <translation>«The invite was used or is not valid. Ask for another.»</translation>
    </message>
    <message>
        <source>The server does not know this desk yet.</source>
        <translation>«The server does not know this desk yet.»</translation>
    </message>
    <message>
        <source>A copy of this desk has reported. Ask the office.</source>
        <translation>«A copy of this desk has reported. Ask the office.»</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>«The server gave no reason.»</translation>
    </message>
    <message>
        <source>Two copies of this desk have reported to the programme, so it takes nothing more from either. Nothing was lost or overwritten, and what waits stays here. Go on with one copy only, ask your programme office for a new invite, and paste it below.</source>
        <translation>«Two copies of this desk have reported to the programme, so it takes nothing more from either. Nothing was lost or overwritten, and what waits stays here. Go on with one copy only, ask your programme office for a new invite, and paste it below.»</translation>
    </message>
    <message>
        <source>The programme takes nothing more from this desk: its office has ended that, or a copy of this desk has reported as well. Nothing was lost or overwritten, and what waits stays here. Ask your programme office for a new invite, and paste it below.</source>
        <translation>«The programme takes nothing more from this desk: its office has ended that, or a copy of this desk has reported as well. Nothing was lost or overwritten, and what waits stays here. Ask your programme office for a new invite, and paste it below.»</translation>
    </message>
    <message>
        <source>The server did not take this desk’s invite: it may have been used already, or has ended. Nothing was lost, and what waits stays here. Ask your programme office for a new invite, and paste it below.</source>
        <translation>«The server did not take this desk’s invite: it may have been used already, or has ended. Nothing was lost, and what waits stays here. Ask your programme office for a new invite, and paste it below.»</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>«no link»</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>«no answer»</translation>
    </message>
    <message>
        <source>the server was busy</source>
        <translation>«the server was busy»</translation>
    </message>
    <message>
        <source>the answer could not be read</source>
        <translation>«the answer could not be read»</translation>
    </message>
    <message>
        <source>the server does not know this desk yet</source>
        <translation>«the server does not know this desk yet»</translation>
    </message>
    <message>
        <source>the server’s certificate does not fit</source>
        <translation>«the server’s certificate does not fit»</translation>
    </message>
    <message>
        <source>the server’s certificate is not known</source>
        <translation>«the server’s certificate is not known»</translation>
    </message>
    <message>
        <source>the server’s certificate has ended, or this computer’s date is wrong</source>
        <translation>«the server’s certificate has ended, or this computer’s date is wrong»</translation>
    </message>
    <message>
        <source>this computer’s date is wrong</source>
        <translation>«this computer’s date is wrong»</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>«the proxy refused»</translation>
    </message>
    <message>
        <source>the server refused this device</source>
        <translation>«the server refused this device»</translation>
    </message>
    <message>
        <source>waiting a little</source>
        <translation>«waiting a little»</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>«%n waiting»</numerusform>
            <numerusform>«%n waiting»</numerusform>
            <numerusform>«%n waiting»</numerusform>
            <numerusform>«%n waiting»</numerusform>
            <numerusform>«%n waiting»</numerusform>
            <numerusform>«%n waiting»</numerusform>
        </translation>
    </message>
    <message>
        <source>Last tried {when}, {outcome}</source>
        <translation>«Last tried {when}, {outcome}»</translation>
    </message>
    <message>
        <source>Last delivered {when}</source>
        <translation>«Last delivered {when}»</translation>
    </message>
    <message>
        <source>Sharing says why, and what to do</source>
        <translation>«Sharing says why, and what to do»</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>«Nothing was sent yet»</translation>
    </message>
</context>
<context>
    <name>shift</name>
    <message>
        <source>The clocks do not shift on the same day there: {here} your time is {there} in {city}, not {usual} as last time.</source>
        <translation>«The clocks do not shift on the same day there: {here} your time is {there} in {city}, not {usual} as last time.»</translation>
    </message>
    <message>
        <source>The clocks do not shift on the same day there: {here} your time will be {there} in {city}, not {usual} as today.</source>
        <translation>«The clocks do not shift on the same day there: {here} your time will be {there} in {city}, not {usual} as today.»</translation>
    </message>
    <message>
        <source>the clocks have shifted since last time</source>
        <translation>«the clocks have shifted since last time»</translation>
    </message>
    <message numerus="yes">
        <source>%n hours later there than last time</source>
        <translation>
            <numerusform>«%n hours later there than last time»</numerusform>
            <numerusform>«%n hours later there than last time»</numerusform>
            <numerusform>«%n hours later there than last time»</numerusform>
            <numerusform>«%n hours later there than last time»</numerusform>
            <numerusform>«%n hours later there than last time»</numerusform>
            <numerusform>«%n hours later there than last time»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes later there than last time</source>
        <translation>
            <numerusform>«%n minutes later there than last time»</numerusform>
            <numerusform>«%n minutes later there than last time»</numerusform>
            <numerusform>«%n minutes later there than last time»</numerusform>
            <numerusform>«%n minutes later there than last time»</numerusform>
            <numerusform>«%n minutes later there than last time»</numerusform>
            <numerusform>«%n minutes later there than last time»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours earlier there than last time</source>
        <translation>
            <numerusform>«%n hours earlier there than last time»</numerusform>
            <numerusform>«%n hours earlier there than last time»</numerusform>
            <numerusform>«%n hours earlier there than last time»</numerusform>
            <numerusform>«%n hours earlier there than last time»</numerusform>
            <numerusform>«%n hours earlier there than last time»</numerusform>
            <numerusform>«%n hours earlier there than last time»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes earlier there than last time</source>
        <translation>
            <numerusform>«%n minutes earlier there than last time»</numerusform>
            <numerusform>«%n minutes earlier there than last time»</numerusform>
            <numerusform>«%n minutes earlier there than last time»</numerusform>
            <numerusform>«%n minutes earlier there than last time»</numerusform>
            <numerusform>«%n minutes earlier there than last time»</numerusform>
            <numerusform>«%n minutes earlier there than last time»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours later for you than last time</source>
        <translation>
            <numerusform>«%n hours later for you than last time»</numerusform>
            <numerusform>«%n hours later for you than last time»</numerusform>
            <numerusform>«%n hours later for you than last time»</numerusform>
            <numerusform>«%n hours later for you than last time»</numerusform>
            <numerusform>«%n hours later for you than last time»</numerusform>
            <numerusform>«%n hours later for you than last time»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes later for you than last time</source>
        <translation>
            <numerusform>«%n minutes later for you than last time»</numerusform>
            <numerusform>«%n minutes later for you than last time»</numerusform>
            <numerusform>«%n minutes later for you than last time»</numerusform>
            <numerusform>«%n minutes later for you than last time»</numerusform>
            <numerusform>«%n minutes later for you than last time»</numerusform>
            <numerusform>«%n minutes later for you than last time»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours earlier for you than last time</source>
        <translation>
            <numerusform>«%n hours earlier for you than last time»</numerusform>
            <numerusform>«%n hours earlier for you than last time»</numerusform>
            <numerusform>«%n hours earlier for you than last time»</numerusform>
            <numerusform>«%n hours earlier for you than last time»</numerusform>
            <numerusform>«%n hours earlier for you than last time»</numerusform>
            <numerusform>«%n hours earlier for you than last time»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes earlier for you than last time</source>
        <translation>
            <numerusform>«%n minutes earlier for you than last time»</numerusform>
            <numerusform>«%n minutes earlier for you than last time»</numerusform>
            <numerusform>«%n minutes earlier for you than last time»</numerusform>
            <numerusform>«%n minutes earlier for you than last time»</numerusform>
            <numerusform>«%n minutes earlier for you than last time»</numerusform>
            <numerusform>«%n minutes earlier for you than last time»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strength</name>
    <message>
        <source>very strong</source>
        <translation>«very strong»</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>«strong»</translation>
    </message>
    <message>
        <source>good enough</source>
        <translation>«good enough»</translation>
    </message>
    <message>
        <source>too easy to guess</source>
        <translation>«too easy to guess»</translation>
    </message>
</context>
<context>
    <name>suggestions</name>
    <message>
        <source>Because it is a session of a circle.</source>
        <translation>«Because it is a session of a circle.»</translation>
    </message>
    <message>
        <source>Because it is a closing session.</source>
        <translation>«Because it is a closing session.»</translation>
    </message>
    <message>
        <source>Because it is a repair talk.</source>
        <translation>«Because it is a repair talk.»</translation>
    </message>
    <message>
        <source>Because it is your first session together.</source>
        <translation>«Because it is your first session together.»</translation>
    </message>
    <message>
        <source>Because a line manager joins this session.</source>
        <translation>«Because a line manager joins this session.»</translation>
    </message>
    <message>
        <source>Because it is a quarterly session.</source>
        <translation>«Because it is a quarterly session.»</translation>
    </message>
    <message>
        <source>Because it is a career session.</source>
        <translation>«Because it is a career session.»</translation>
    </message>
    <message>
        <source>Because it is a short session.</source>
        <translation>«Because it is a short session.»</translation>
    </message>
    <message>
        <source>Because your last session was on {day}.</source>
        <translation>«Because your last session was on {day}.»</translation>
    </message>
    <message>
        <source>Because “{goal}” is to be looked at today.</source>
        <translation>«Because “{goal}” is to be looked at today.»</translation>
    </message>
    <message>
        <source>Because “{goal}” stands below where it began.</source>
        <translation>«Because “{goal}” stands below where it began.»</translation>
    </message>
    <message>
        <source>Because “{step}” was put off and is still open.</source>
        <translation>«Because “{step}” was put off and is still open.»</translation>
    </message>
    <message>
        <source>Because no goal is written down yet.</source>
        <translation>«Because no goal is written down yet.»</translation>
    </message>
    <message>
        <source>Because you will talk in writing.</source>
        <translation>«Because you will talk in writing.»</translation>
    </message>
    <message>
        <source>Because you will talk on the phone.</source>
        <translation>«Because you will talk on the phone.»</translation>
    </message>
    <message>
        <source>Because some are in the room and some on the line.</source>
        <translation>«Because some are in the room and some on the line.»</translation>
    </message>
    <message>
        <source>Because the card of {name} says what helps.</source>
        <translation>«Because the card of {name} says what helps.»</translation>
    </message>
    <message>
        <source>Because last time nothing stands under what moved.</source>
        <translation>«Because last time nothing stands under what moved.»</translation>
    </message>
    <message>
        <source>Because your clocks are hours apart.</source>
        <translation>«Because your clocks are hours apart.»</translation>
    </message>
    <message>
        <source>Because it is a session between peers.</source>
        <translation>«Because it is a session between peers.»</translation>
    </message>
    <message>
        <source>Because it helps before any session.</source>
        <translation>«Because it helps before any session.»</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>«Today»</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>«Tomorrow»</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>«Yesterday»</translation>
    </message>
    <message>
        <source>{near} · {day}</source>
        <translation>«{near} · {day}»</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd</source>
        <translation>dddd</translation>
    </message>
    <message>
        <source>today</source>
        <translation>«today»</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>«tomorrow»</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>«since {day}»</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>now</source>
        <translation>«now»</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>«in %n minutes»</numerusform>
            <numerusform>«in %n minutes»</numerusform>
            <numerusform>«in %n minutes»</numerusform>
            <numerusform>«in %n minutes»</numerusform>
            <numerusform>«in %n minutes»</numerusform>
            <numerusform>«in %n minutes»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>«in %n hours»</numerusform>
            <numerusform>«in %n hours»</numerusform>
            <numerusform>«in %n hours»</numerusform>
            <numerusform>«in %n hours»</numerusform>
            <numerusform>«in %n hours»</numerusform>
            <numerusform>«in %n hours»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>«in %n days»</numerusform>
            <numerusform>«in %n days»</numerusform>
            <numerusform>«in %n days»</numerusform>
            <numerusform>«in %n days»</numerusform>
            <numerusform>«in %n days»</numerusform>
            <numerusform>«in %n days»</numerusform>
        </translation>
    </message>
    <message>
        <source>{here} your time; this computer does not know the clocks of {city}</source>
        <translation>«{here} your time; this computer does not know the clocks of {city}»</translation>
    </message>
    <message>
        <source>{there} in {city}</source>
        <translation>«{there} in {city}»</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>«{day} {time}»</translation>
    </message>
    <message>
        <source>{here} your time, {there} in {city}</source>
        <translation>«{here} your time, {there} in {city}»</translation>
    </message>
</context>
</TS>