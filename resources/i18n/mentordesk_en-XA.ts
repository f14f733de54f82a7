<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionRows</name>
    <message numerus="yes">
        <source>%Ln more stand in Sessions, Actions.</source>
        <translation>
            <numerusform>[%Ln móré štáñd íñ Šéššíóñš, Áçtíóñš. ············]</numerusform>
            <numerusform>[%Ln móré štáñd íñ Šéššíóñš, Áçtíóñš. ············]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionVerbs</name>
    <message numerus="yes">
        <source>%Ln actions are open again.</source>
        <translation>
            <numerusform>[%Ln áçtíóñš áré ópéñ ágáíñ. ·········]</numerusform>
            <numerusform>[%Ln áçtíóñš áré ópéñ ágáíñ. ·········]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions are done.</source>
        <translation>
            <numerusform>[%Ln áçtíóñš áré dóñé. ·······]</numerusform>
            <numerusform>[%Ln áçtíóñš áré dóñé. ·······]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions are let go.</source>
        <translation>
            <numerusform>[%Ln áçtíóñš áré lét gó. ·······]</numerusform>
            <numerusform>[%Ln áçtíóñš áré lét gó. ·······]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions are in sight again.</source>
        <translation>
            <numerusform>[%Ln áçtíóñš áré íñ šíght ágáíñ. ··········]</numerusform>
            <numerusform>[%Ln áçtíóñš áré íñ šíght ágáíñ. ··········]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions have another owner.</source>
        <translation>
            <numerusform>[%Ln áçtíóñš hávé áñóthér ówñér. ··········]</numerusform>
            <numerusform>[%Ln áçtíóñš hávé áñóthér ówñér. ··········]</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried to the next session.</source>
        <translation>[Çárríéd tó thé ñéxt šéššíóñ. ·········]</translation>
    </message>
    <message>
        <source>Snoozed until the next session.</source>
        <translation>[Šñóózéd úñtíl thé ñéxt šéššíóñ. ··········]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions are snoozed until {day}.</source>
        <translation>
            <numerusform>[%Ln áçtíóñš áré šñóózéd úñtíl {day}. ············]</numerusform>
            <numerusform>[%Ln áçtíóñš áré šñóózéd úñtíl {day}. ············]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions have no day now.</source>
        <translation>
            <numerusform>[%Ln áçtíóñš hávé ñó dáý ñów. ·········]</numerusform>
            <numerusform>[%Ln áçtíóñš hávé ñó dáý ñów. ·········]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions are due {day} now.</source>
        <translation>
            <numerusform>[%Ln áçtíóñš áré dúé {day} ñów. ··········]</numerusform>
            <numerusform>[%Ln áçtíóñš áré dúé {day} ñów. ··········]</numerusform>
        </translation>
    </message>
    <message>
        <source>The action has other words.</source>
        <translation>[Thé áçtíóñ háš óthér wórdš. ·········]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions stay: no session to come is planned for them.</source>
        <translation>
            <numerusform>[%Ln áçtíóñš štáý: ñó šéššíóñ tó çómé íš pláññéd fór thém. ···················]</numerusform>
            <numerusform>[%Ln áçtíóñš štáý: ñó šéššíóñ tó çómé íš pláññéd fór thém. ···················]</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>[Pláñ á šéššíóñ ····]</translation>
    </message>
</context>
<context>
    <name>ActionsCard</name>
    <message>
        <source>Actions</source>
        <translation>[Áçtíóñš ··]</translation>
    </message>
    <message>
        <source>For both of you · not sent</source>
        <translation>[Fór bóth óf ýóú · ñót šéñt ········]</translation>
    </message>
    <message>
        <source>Add an action: who, what, by when</source>
        <translation>[Ádd áñ áçtíóñ: whó, whát, bý whéñ ···········]</translation>
    </message>
    <message>
        <source>Add an action…</source>
        <translation>[Ádd áñ áçtíóñ… ····]</translation>
    </message>
    <message>
        <source>@ name first for the other’s step; a day at the end</source>
        <translation>[@ ñámé fíršt fór thé óthér’š štép; á dáý át thé éñd ·················]</translation>
    </message>
    <message>
        <source>@ name first for a member’s step; a day at the end</source>
        <translation>[@ ñámé fíršt fór á mémbér’š štép; á dáý át thé éñd ················]</translation>
    </message>
    <message>
        <source>Action: {action}</source>
        <translation>[Áçtíóñ: {action} ·····]</translation>
    </message>
    <message>
        <source>The action is done.</source>
        <translation>[Thé áçtíóñ íš dóñé. ······]</translation>
    </message>
    <message>
        <source>The action is open again.</source>
        <translation>[Thé áçtíóñ íš ópéñ ágáíñ. ········]</translation>
    </message>
</context>
<context>
    <name>ActionsLayout</name>
    <message>
        <source>All actions</source>
        <translation>[Áll áçtíóñš ···]</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>[Áçtíóñš ··]</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>[Ópéñ ·]</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>[Šñóózéd ··]</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>[Dóñé látélý ···]</translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation>[Whíçh áçtíóñš ····]</translation>
    </message>
    <message>
        <source>Mine and theirs</source>
        <translation>[Míñé áñd théírš ·····]</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>[Míñé ·]</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>[Théírš ··]</translation>
    </message>
    <message>
        <source>Whose actions</source>
        <translation>[Whóšé áçtíóñš ····]</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>[Bý péršóñ ···]</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>[Bý šéššíóñ ···]</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>[Bý dáý ··]</translation>
    </message>
    <message>
        <source>How they stand together</source>
        <translation>[Hów théý štáñd tógéthér ·······]</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>[Dóñé ·]</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>[Šñóózé… ··]</translation>
    </message>
    <message>
        <source>Back now</source>
        <translation>[Báçk ñów ··]</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>[Áñóthér dáý… ····]</translation>
    </message>
    <message>
        <source>Carry to the next session</source>
        <translation>[Çárrý tó thé ñéxt šéššíóñ ········]</translation>
    </message>
    <message>
        <source>Other words…</source>
        <translation>[Óthér wórdš… ····]</translation>
    </message>
    <message>
        <source>It is theirs</source>
        <translation>[Ít íš théírš ····]</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>[Lét gó ··]</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>[Ópéñ ágáíñ ···]</translation>
    </message>
    <message>
        <source>Write the first action</source>
        <translation>[Wríté thé fíršt áçtíóñ ·······]</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>[Ñóthíñg íš ópéñ ·····]</translation>
    </message>
    <message>
        <source>An action is a promised step: who, what, perhaps by when. Write one in plain words above, or behind a ! in the notes of a session.</source>
        <translation>[Áñ áçtíóñ íš á prómíšéd štép: whó, whát, pérhápš bý whéñ. Wríté óñé íñ pláíñ wórdš ábóvé, ór béhíñd á ! íñ thé ñótéš óf á šéššíóñ. ···········································]</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>[Ñóthíñg íš šñóózéd ······]</translation>
    </message>
    <message>
        <source>What you snooze is out of sight here and on Today, and is back by itself.</source>
        <translation>[Whát ýóú šñóózé íš óút óf šíght héré áñd óñ Tódáý, áñd íš báçk bý ítšélf. ························]</translation>
    </message>
    <message>
        <source>Nothing was done or let go in the last thirty days</source>
        <translation>[Ñóthíñg wáš dóñé ór lét gó íñ thé lášt thírtý dáýš ················]</translation>
    </message>
    <message>
        <source>What is done stays readable in its session, for as long as the desk.</source>
        <translation>[Whát íš dóñé štáýš réádáblé íñ ítš šéššíóñ, fór áš lóñg áš thé déšk. ······················]</translation>
    </message>
</context>
<context>
    <name>ActionsView</name>
    <message>
        <source>It is theirs</source>
        <translation>[Ít íš théírš ····]</translation>
    </message>
    <message>
        <source>It is mine</source>
        <translation>[Ít íš míñé ···]</translation>
    </message>
    <message>
        <source>Action: {action}</source>
        <translation>[Áçtíóñ: {action} ·····]</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>A file was added.</source>
        <translation>[Á fílé wáš áddéd. ·····]</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>Copy the address</source>
        <translation>[Çópý thé áddréšš ·····]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çlóšé ·]</translation>
    </message>
    <message>
        <source>{address} · MentorDesk opens no address</source>
        <translation>[{address} · MéñtórDéšk ópéñš ñó áddréšš ·············]</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>[Çópíéd ··]</translation>
    </message>
</context>
<context>
    <name>Again</name>
    <message>
        <source>How it comes again</source>
        <translation>[Hów ít çóméš ágáíñ ······]</translation>
    </message>
    <message>
        <source>Days from one to the next</source>
        <translation>[Dáýš fróm óñé tó thé ñéxt ········]</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>[Šóóñér ··]</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>[Látér ·]</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>[Úñtíl ·]</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>[góéš óñ ··]</translation>
    </message>
    <message>
        <source>Whose clock keeps the hour</source>
        <translation>[Whóšé çlóçk kéépš thé hóúr ········]</translation>
    </message>
    <message>
        <source>Comes a&amp;gain</source>
        <translation>[Çóméš á&amp;gáíñ ····]</translation>
    </message>
    <message>
        <source>Days &amp;from one to the next</source>
        <translation>[Dáýš &amp;fróm óñé tó thé ñéxt ········]</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>[&amp;Úñtíl ··]</translation>
    </message>
    <message>
        <source>Whose &amp;clock keeps the hour</source>
        <translation>[Whóšé &amp;çlóçk kéépš thé hóúr ·········]</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>[évérý %n wéékš ····]</numerusform>
            <numerusform>[évérý %n wéékš ····]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>same weekday, every %n months</source>
        <translation>
            <numerusform>[šámé wéékdáý, évérý %n móñthš ·········]</numerusform>
            <numerusform>[šámé wéékdáý, évérý %n móñthš ·········]</numerusform>
        </translation>
    </message>
    <message>
        <source>once</source>
        <translation>[óñçé ·]</translation>
    </message>
    <message>
        <source>another rhythm</source>
        <translation>[áñóthér rhýthm ····]</translation>
    </message>
    <message>
        <source>the one in {city}</source>
        <translation>[thé óñé íñ {city} ·····]</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>[ýóúrš ·]</translation>
    </message>
    <message>
        <source>There is a session with them on this day already, at {time}.</source>
        <translation>[Théré íš á šéššíóñ wíth thém óñ thíš dáý álréádý, át {time}. ····················]</translation>
    </message>
    <message>
        <source>No session of this series is still to come.</source>
        <translation>[Ñó šéššíóñ óf thíš šéríéš íš štíll tó çómé. ··············]</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are written ahead, up to {day}.</source>
        <translation>
            <numerusform>[%n šéššíóñš áré wríttéñ áhéád, úp tó {day}. ··············]</numerusform>
            <numerusform>[%n šéššíóñš áré wríttéñ áhéád, úp tó {day}. ··············]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>[Ágéñdá ··]</translation>
    </message>
    <message>
        <source>One more item, with its minutes at the end</source>
        <translation>[Óñé móré ítém, wíth ítš míñútéš át thé éñd ··············]</translation>
    </message>
    <message>
        <source>Add an item… 10</source>
        <translation>[Ádd áñ ítém… 10 ·····]</translation>
    </message>
    <message>
        <source>Enter keeps the new words, Esc leaves the item as it is.</source>
        <translation>[Éñtér kéépš thé ñéw wórdš, Éšç léávéš thé ítém áš ít íš. ··················]</translation>
    </message>
    <message>
        <source>Nothing stands on the agenda yet.</source>
        <translation>[Ñóthíñg štáñdš óñ thé ágéñdá ýét. ···········]</translation>
    </message>
    <message>
        <source>{total} of {planned} planned</source>
        <translation>[{total} óf {planned} pláññéd ·········]</translation>
    </message>
    <message>
        <source>more than there is time for: choose</source>
        <translation>[móré tháñ théré íš tímé fór: çhóóšé ···········]</translation>
    </message>
    <message>
        <source>Your questions, and the agenda</source>
        <translation>[Ýóúr qúéštíóñš, áñd thé ágéñdá ··········]</translation>
    </message>
    <message>
        <source>Add a question… 10</source>
        <translation>[Ádd á qúéštíóñ… 10 ······]</translation>
    </message>
    <message>
        <source>An item is on the agenda.</source>
        <translation>[Áñ ítém íš óñ thé ágéñdá. ········]</translation>
    </message>
    <message>
        <source>The item has other words.</source>
        <translation>[Thé ítém háš óthér wórdš. ········]</translation>
    </message>
    <message>
        <source>The item is ticked.</source>
        <translation>[Thé ítém íš tíçkéd. ······]</translation>
    </message>
    <message>
        <source>The tick is taken away.</source>
        <translation>[Thé tíçk íš tákéñ áwáý. ·······]</translation>
    </message>
    <message>
        <source>The agenda has another order.</source>
        <translation>[Thé ágéñdá háš áñóthér órdér. ·········]</translation>
    </message>
    <message>
        <source>The item has other minutes.</source>
        <translation>[Thé ítém háš óthér míñútéš. ·········]</translation>
    </message>
    <message>
        <source>“{title}” is off the agenda.</source>
        <translation>[“{title}” íš óff thé ágéñdá. ·········]</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>now</source>
        <translation>[ñów ·]</translation>
    </message>
    <message>
        <source>talked about</source>
        <translation>[tálkéd ábóút ····]</translation>
    </message>
</context>
<context>
    <name>AgreedFields</name>
    <message>
        <source>What you agreed</source>
        <translation>[Whát ýóú ágrééd ·····]</translation>
    </message>
    <message>
        <source>Whatever you know by now. All of it may stay empty.</source>
        <translation>[Whátévér ýóú kñów bý ñów. Áll óf ít máý štáý émptý. ·················]</translation>
    </message>
    <message>
        <source>Days until a reply</source>
        <translation>[Dáýš úñtíl á réplý ······]</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>[ñót ágrééd ···]</translation>
    </message>
    <message>
        <source>Fewer days</source>
        <translation>[Féwér dáýš ···]</translation>
    </message>
    <message>
        <source>More days</source>
        <translation>[Móré dáýš ···]</translation>
    </message>
    <message>
        <source>Their usual hours</source>
        <translation>[Théír úšúál hóúrš ·····]</translation>
    </message>
    <message>
        <source>Show the word</source>
        <translation>[Šhów thé wórd ····]</translation>
    </message>
    <message>
        <source>Cover the word</source>
        <translation>[Çóvér thé wórd ····]</translation>
    </message>
    <message>
        <source>The first is tried first. Alt+Up and Alt+Down change the order.</source>
        <translation>[Thé fíršt íš tríéd fíršt. Ált+Úp áñd Ált+Dówñ çháñgé thé órdér. ·····················]</translation>
    </message>
    <message>
        <source>How many days you both have to answer. 0: you did not agree on it.</source>
        <translation>[Hów máñý dáýš ýóú bóth hávé tó áñšwér. 0: ýóú díd ñót ágréé óñ ít. ······················]</translation>
    </message>
    <message>
        <source>On their clocks. They make it easier to find a time.</source>
        <translation>[Óñ théír çlóçkš. Théý máké ít éášíér tó fíñd á tímé. ·················]</translation>
    </message>
    <message>
        <source>A neutral word that changes the subject when somebody may be listening, such as “Did the books arrive?”. It stays covered on the page.</source>
        <translation>[Á ñéútrál wórd thát çháñgéš thé šúbjéçt whéñ šómébódý máý bé líštéñíñg, šúçh áš “Díd thé bóókš árrívé?”. Ít štáýš çóvéréd óñ thé págé. ············································]</translation>
    </message>
    <message>
        <source>Ways to &amp;reach them</source>
        <translation>[Wáýš tó &amp;réáçh thém ······]</translation>
    </message>
    <message>
        <source>A reply &amp;takes, in days</source>
        <translation>[Á réplý &amp;tákéš, íñ dáýš ·······]</translation>
    </message>
    <message>
        <source>Their &amp;usual hours</source>
        <translation>[Théír &amp;úšúál hóúrš ······]</translation>
    </message>
    <message>
        <source>What they need to take &amp;part</source>
        <translation>[Whát théý ñééd tó táké &amp;párt ·········]</translation>
    </message>
    <message>
        <source>What helps with the lan&amp;guage</source>
        <translation>[Whát hélpš wíth thé láñ&amp;gúágé ·········]</translation>
    </message>
    <message>
        <source>&amp;Word for a line that is not safe</source>
        <translation>[&amp;Wórd fór á líñé thát íš ñót šáfé ···········]</translation>
    </message>
    <message>
        <source>such as captions, large print, a break</source>
        <translation>[šúçh áš çáptíóñš, lárgé príñt, á bréák ············]</translation>
    </message>
    <message>
        <source>such as slow, short sentences, an interpreter</source>
        <translation>[šúçh áš šlów, šhórt šéñtéñçéš, áñ íñtérprétér ···············]</translation>
    </message>
</context>
<context>
    <name>AnnouncementCard</name>
    <message>
        <source>From your programme</source>
        <translation>[Fróm ýóúr prógrámmé ······]</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>[Pút áwáý ··]</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>{area}: {word}</source>
        <translation>[{area}: {word} ····]</translation>
    </message>
    <message>
        <source>{area}: at the start “{then}”, now “{now}”</source>
        <translation>[{area}: át thé štárt “{then}”, ñów “{now}” ··············]</translation>
    </message>
    <message>
        <source>{statement} ({word})</source>
        <translation>[{statement} ({word}) ······]</translation>
    </message>
    <message>
        <source>{statement} (at the start: {word})</source>
        <translation>[{statement} (át thé štárt: {word}) ···········]</translation>
    </message>
    <message>
        <source>{statement} (at the start: {then}; now: {now})</source>
        <translation>[{statement} (át thé štárt: {then}; ñów: {now}) ···············]</translation>
    </message>
    <message>
        <source>I begin with: {area}</source>
        <translation>[Í bégíñ wíth: {area} ······]</translation>
    </message>
    <message>
        <source>start here</source>
        <translation>[štárt héré ···]</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>[grówíñg ··]</translation>
    </message>
    <message>
        <source>keep it up</source>
        <translation>[kéép ít úp ···]</translation>
    </message>
    <message>
        <source>too few marks to say</source>
        <translation>[tóó féw márkš tó šáý ······]</translation>
    </message>
</context>
<context>
    <name>AskedChoice</name>
    <message>
        <source>not yet</source>
        <translation>[ñót ýét ··]</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>[pártlý ··]</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>[ýéš ·]</translation>
    </message>
</context>
<context>
    <name>AttachmentWords</name>
    <message>
        <source>A place was taken out; not all that the file tells about itself could be read</source>
        <translation>[Á pláçé wáš tákéñ óút; ñót áll thát thé fílé téllš ábóút ítšélf çóúld bé réád ·························]</translation>
    </message>
    <message>
        <source>The place was taken out</source>
        <translation>[Thé pláçé wáš tákéñ óút ·······]</translation>
    </message>
    <message>
        <source>What the file tells about itself could not all be read; a place may still be in it</source>
        <translation>[Whát thé fílé téllš ábóút ítšélf çóúld ñót áll bé réád; á pláçé máý štíll bé íñ ít ···························]</translation>
    </message>
</context>
<context>
    <name>Backlinks</name>
    <message>
        <source>Only you</source>
        <translation>[Óñlý ýóú ··]</translation>
    </message>
    <message>
        <source>In your journal: one entry</source>
        <translation>[Íñ ýóúr jóúrñál: óñé éñtrý ········]</translation>
    </message>
    <message numerus="yes">
        <source>In your journal: %Ln entries</source>
        <translation>
            <numerusform>[Íñ ýóúr jóúrñál: %Ln éñtríéš ·········]</numerusform>
            <numerusform>[Íñ ýóúr jóúrñál: %Ln éñtríéš ·········]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Write to a question</source>
        <translation>[Wríté tó á qúéštíóñ ······]</translation>
    </message>
    <message>
        <source>Give the entry a tag</source>
        <translation>[Gívé thé éñtrý á tág ······]</translation>
    </message>
    <message>
        <source>Star the entry, or take the star away</source>
        <translation>[Štár thé éñtrý, ór táké thé štár áwáý ············]</translation>
    </message>
    <message>
        <source>Star the chosen words, as evidence for a goal</source>
        <translation>[Štár thé çhóšéñ wórdš, áš évídéñçé fór á góál ···············]</translation>
    </message>
    <message>
        <source>Star this passage… (evidence for a goal)</source>
        <translation>[Štár thíš páššágé… (évídéñçé fór á góál) ·············]</translation>
    </message>
    <message>
        <source>Give this entry a tag</source>
        <translation>[Gívé thíš éñtrý á tág ·······]</translation>
    </message>
</context>
<context>
    <name>BinCard</name>
    <message>
        <source>Deleted: {day}</source>
        <translation>[Délétéd: {day} ····]</translation>
    </message>
    <message>
        <source>one day left</source>
        <translation>[óñé dáý léft ····]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>[%Ln dáýš léft ····]</numerusform>
            <numerusform>[%Ln dáýš léft ····]</numerusform>
        </translation>
    </message>
    <message>
        <source>No title</source>
        <translation>[Ñó títlé ··]</translation>
    </message>
    <message>
        <source>The entry is back in your journal.</source>
        <translation>[Thé éñtrý íš báçk íñ ýóúr jóúrñál. ···········]</translation>
    </message>
    <message>
        <source>Shred “{name}” now? Nobody can bring it back, not even you.</source>
        <translation>[Šhréd “{name}” ñów? Ñóbódý çáñ bríñg ít báçk, ñót évéñ ýóú. ···················]</translation>
    </message>
    <message numerus="yes">
        <source>Shred %Ln entries now? Nobody can bring them back.</source>
        <translation>
            <numerusform>[Šhréd %Ln éñtríéš ñów? Ñóbódý çáñ bríñg thém báçk. ················]</numerusform>
            <numerusform>[Šhréd %Ln éñtríéš ñów? Ñóbódý çáñ bríñg thém báçk. ················]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinCardView</name>
    <message>
        <source>Bin</source>
        <translation>[Bíñ ·]</translation>
    </message>
    <message>
        <source>What you deleted lies here for 30 days and can be brought back. Then it is shredded: with every wording and file of it, for good.</source>
        <translation>[Whát ýóú délétéd líéš héré fór 30 dáýš áñd çáñ bé bróúght báçk. Théñ ít íš šhréddéd: wíth évérý wórdíñg áñd fílé óf ít, fór góód. ···········································]</translation>
    </message>
    <message>
        <source>Deleted entries, the latest first</source>
        <translation>[Délétéd éñtríéš, thé látéšt fíršt ···········]</translation>
    </message>
    <message>
        <source>The deleted entry</source>
        <translation>[Thé délétéd éñtrý ·····]</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>[Thé bíñ íš émptý ·····]</translation>
    </message>
    <message>
        <source>A deleted entry comes here first.</source>
        <translation>[Á délétéd éñtrý çóméš héré fíršt. ···········]</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>[Bríñg báçk ···]</translation>
    </message>
    <message>
        <source>Shred now…</source>
        <translation>[Šhréd ñów… ···]</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>[Émptý thé bíñ… ····]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çlóšé ·]</translation>
    </message>
    <message>
        <source>Shred for good</source>
        <translation>[Šhréd fór góód ····]</translation>
    </message>
    <message>
        <source>Keep it in the bin</source>
        <translation>[Kéép ít íñ thé bíñ ······]</translation>
    </message>
</context>
<context>
    <name>BriefCard</name>
    <message>
        <source>The brief</source>
        <translation>[Thé bríéf ···]</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>[Šhów áll óf ít ····]</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>[Góálš ·]</translation>
    </message>
    <message>
        <source>This is your first session together</source>
        <translation>[Thíš íš ýóúr fíršt šéššíóñ tógéthér ···········]</translation>
    </message>
    <message>
        <source>No session of this circle is written up yet</source>
        <translation>[Ñó šéššíóñ óf thíš çírçlé íš wríttéñ úp ýét ··············]</translation>
    </message>
    <message>
        <source>Agreed last time, {day}</source>
        <translation>[Ágrééd lášt tímé, {day} ·······]</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>[Ñóthíñg wáš wríttéñ dówñ. ········]</translation>
    </message>
    <message>
        <source>Open on your side</source>
        <translation>[Ópéñ óñ ýóúr šídé ·····]</translation>
    </message>
    <message>
        <source>Open on {name}’s side</source>
        <translation>[Ópéñ óñ {name}’š šídé ·······]</translation>
    </message>
    <message>
        <source>Open with the others</source>
        <translation>[Ópéñ wíth thé óthérš ······]</translation>
    </message>
    <message>
        <source>to look at today</source>
        <translation>[tó lóók át tódáý ·····]</translation>
    </message>
    <message>
        <source>The action is done.</source>
        <translation>[Thé áçtíóñ íš dóñé. ······]</translation>
    </message>
    <message>
        <source>The action is open again.</source>
        <translation>[Thé áçtíóñ íš ópéñ ágáíñ. ········]</translation>
    </message>
</context>
<context>
    <name>BringWay</name>
    <message>
        <source>Bring in a journal…</source>
        <translation>[Bríñg íñ á jóúrñál… ······]</translation>
    </message>
    <message>
        <source>import day one joplin obsidian jrnl evernote markdown</source>
        <translation>[ímpórt dáý óñé jóplíñ óbšídíáñ jrñl évérñóté márkdówñ ·················]</translation>
    </message>
</context>
<context>
    <name>BringingCard</name>
    <message>
        <source>Bringing your desk up to date</source>
        <translation>[Bríñgíñg ýóúr déšk úp tó dáté ·········]</translation>
    </message>
    <message>
        <source>This MentorDesk is newer than the one that wrote your desk. Your writing is safe: the old file stays as it is until the new one is proved to hold every line.</source>
        <translation>[Thíš MéñtórDéšk íš ñéwér tháñ thé óñé thát wróté ýóúr déšk. Ýóúr wrítíñg íš šáfé: thé óld fílé štáýš áš ít íš úñtíl thé ñéw óñé íš próvéd tó hóld évérý líñé. ····················································]</translation>
    </message>
    <message>
        <source>A large desk takes up to a minute or two; small ones take no time. You may close the window: then it begins again next time, and nothing is lost.</source>
        <translation>[Á lárgé déšk tákéš úp tó á míñúté ór twó; šmáll óñéš táké ñó tímé. Ýóú máý çlóšé thé wíñdów: théñ ít bégíñš ágáíñ ñéxt tímé, áñd ñóthíñg íš lóšt. ················································]</translation>
    </message>
    <message>
        <source>Step {part} of {parts}: {what}</source>
        <translation>[Štép {part} óf {parts}: {what} ··········]</translation>
    </message>
    <message>
        <source>looking whether the old file is whole</source>
        <translation>[lóókíñg whéthér thé óld fílé íš whólé ············]</translation>
    </message>
    <message>
        <source>copying it</source>
        <translation>[çópýíñg ít ···]</translation>
    </message>
    <message>
        <source>reading every line of the old file</source>
        <translation>[réádíñg évérý líñé óf thé óld fílé ···········]</translation>
    </message>
    <message>
        <source>giving the copy its new form</source>
        <translation>[gívíñg thé çópý ítš ñéw fórm ·········]</translation>
    </message>
    <message>
        <source>comparing every line with the old file</source>
        <translation>[çómpáríñg évérý líñé wíth thé óld fílé ············]</translation>
    </message>
    <message>
        <source>looking whether the new file is whole</source>
        <translation>[lóókíñg whéthér thé ñéw fílé íš whólé ············]</translation>
    </message>
    <message>
        <source>putting the new file in its place</source>
        <translation>[púttíñg thé ñéw fílé íñ ítš pláçé ···········]</translation>
    </message>
</context>
<context>
    <name>BringingTab</name>
    <message>
        <source>Choose the file of a journal</source>
        <translation>[Çhóóšé thé fílé óf á jóúrñál ·········]</translation>
    </message>
    <message>
        <source>Choose the folder of a journal</source>
        <translation>[Çhóóšé thé fóldér óf á jóúrñál ··········]</translation>
    </message>
    <message>
        <source>Looking at {name}…</source>
        <translation>[Lóókíñg át {name}… ······]</translation>
    </message>
    <message numerus="yes">
        <source>Looking… %Ln entries so far</source>
        <translation>
            <numerusform>[Lóókíñg… %Ln éñtríéš šó fár ·········]</numerusform>
            <numerusform>[Lóókíñg… %Ln éñtríéš šó fár ·········]</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} comes in</source>
        <translation>[{name} çóméš íñ ·····]</translation>
    </message>
    <message>
        <source>It begins…</source>
        <translation>[Ít bégíñš… ···]</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>[Šávé thé répórt ·····]</translation>
    </message>
    <message>
        <source>What was brought in</source>
        <translation>[Whát wáš bróúght íñ ······]</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>[Téxt ·]</translation>
    </message>
    <message>
        <source>The report is saved as {name}.</source>
        <translation>[Thé répórt íš šávéd áš {name}. ··········]</translation>
    </message>
    <message>
        <source>An import is taken back</source>
        <translation>[Áñ ímpórt íš tákéñ báçk ·······]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in the bin</source>
        <translation>
            <numerusform>[%Ln éñtríéš áré íñ thé bíñ ········]</numerusform>
            <numerusform>[%Ln éñtríéš áré íñ thé bíñ ········]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingView</name>
    <message>
        <source>Bring in a journal</source>
        <translation>[Bríñg íñ á jóúrñál ······]</translation>
    </message>
    <message>
        <source>Back to your entries</source>
        <translation>[Báçk tó ýóúr éñtríéš ······]</translation>
    </message>
    <message>
        <source>Choose the file or the folder that another program has exported: as it came, also when it is a zip. You see first what is in it, what is here already and what cannot be carried.

Nothing in the file is changed, nothing leaves this computer, and the same journal twice brings nothing twice. You may stop at any time: what has come stays, and the rest comes when you go on.

A journal that was brought in can be taken back as a whole: its entries go to the bin, but for those that you worked on since.</source>
        <translation>[Çhóóšé thé fílé ór thé fóldér thát áñóthér prógrám háš éxpórtéd: áš ít çámé, álšó whéñ ít íš á zíp. Ýóú šéé fíršt whát íš íñ ít, whát íš héré álréádý áñd whát çáññót bé çárríéd.

Ñóthíñg íñ thé fílé íš çháñgéd, ñóthíñg léávéš thíš çómpútér, áñd thé šámé jóúrñál twíçé bríñgš ñóthíñg twíçé. Ýóú máý štóp át áñý tímé: whát háš çómé štáýš, áñd thé réšt çóméš whéñ ýóú gó óñ.

Á jóúrñál thát wáš bróúght íñ çáñ bé tákéñ báçk áš á whólé: ítš éñtríéš gó tó thé bíñ, bút fór thóšé thát ýóú wórkéd óñ šíñçé. ······································································································································································]</translation>
    </message>
    <message>
        <source>Bring in what is shown</source>
        <translation>[Bríñg íñ whát íš šhówñ ·······]</translation>
    </message>
    <message>
        <source>Back; while it comes in: stop</source>
        <translation>[Báçk; whílé ít çóméš íñ: štóp ·········]</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>[+%Ln móré ···]</numerusform>
            <numerusform>[+%Ln móré ···]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>[%Ln šéššíóñš ····]</numerusform>
            <numerusform>[%Ln šéššíóñš ····]</numerusform>
        </translation>
    </message>
    <message>
        <source>to write up</source>
        <translation>[tó wríté úp ···]</translation>
    </message>
    <message>
        <source>{day}, {time}. Nothing planned.</source>
        <translation>[{day}, {time}. Ñóthíñg pláññéd. ··········]</translation>
    </message>
    <message>
        <source>{day}, {time}, for the second time. Nothing planned.</source>
        <translation>[{day}, {time}, fór thé šéçóñd tímé. Ñóthíñg pláññéd. ·················]</translation>
    </message>
    <message>
        <source>{day}, {first} to {last}. Nothing planned.</source>
        <translation>[{day}, {first} tó {last}. Ñóthíñg pláññéd. ··············]</translation>
    </message>
    <message>
        <source>{day}. No session.</source>
        <translation>[{day}. Ñó šéššíóñ. ······]</translation>
    </message>
    <message>
        <source>{name}: {day}, {clocks}. Return puts it there, Esc leaves it as it was.</source>
        <translation>[{name}: {day}, {clocks}. Rétúrñ pútš ít théré, Éšç léávéš ít áš ít wáš. ·······················]</translation>
    </message>
    <message>
        <source>The session is moved to {day}, {clocks}.</source>
        <translation>[Thé šéššíóñ íš móvéd tó {day}, {clocks}. ·············]</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>[{first} – {last} ·····]</translation>
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
        <translation>[Tódáý ·]</translation>
    </message>
    <message numerus="yes">
        <source>Still to write up: %Ln</source>
        <translation>
            <numerusform>[Štíll tó wríté úp: %Ln ·······]</numerusform>
            <numerusform>[Štíll tó wríté úp: %Ln ·······]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Go to today</source>
        <translation>[Gó tó tódáý ···]</translation>
    </message>
    <message>
        <source>Plan a session at the chosen hour</source>
        <translation>[Pláñ á šéššíóñ át thé çhóšéñ hóúr ···········]</translation>
    </message>
    <message>
        <source>Move the chosen session</source>
        <translation>[Móvé thé çhóšéñ šéššíóñ ·······]</translation>
    </message>
    <message>
        <source>Cancel the chosen session</source>
        <translation>[Çáñçél thé çhóšéñ šéššíóñ ········]</translation>
    </message>
    <message>
        <source>On to the next session still to be written up</source>
        <translation>[Óñ tó thé ñéxt šéššíóñ štíll tó bé wríttéñ úp ···············]</translation>
    </message>
    <message>
        <source>Save the chosen session as a calendar file</source>
        <translation>[Šávé thé çhóšéñ šéššíóñ áš á çáléñdár fílé ··············]</translation>
    </message>
    <message>
        <source>Copy for the other, or questions for them</source>
        <translation>[Çópý fór thé óthér, ór qúéštíóñš fór thém ·············]</translation>
    </message>
</context>
<context>
    <name>CardCover</name>
    <message>
        <source>Hidden. {key} shows it again.</source>
        <translation>[Híddéñ. {key} šhówš ít ágáíñ. ·········]</translation>
    </message>
</context>
<context>
    <name>ChannelRow</name>
    <message>
        <source>Kind</source>
        <translation>[Kíñd ·]</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>[Áddréšš ór ñúmbér ·····]</translation>
    </message>
    <message>
        <source>Try it earlier (Alt+Up)</source>
        <translation>[Trý ít éárlíér (Ált+Úp) ·······]</translation>
    </message>
    <message>
        <source>Try it later (Alt+Down)</source>
        <translation>[Trý ít látér (Ált+Dówñ) ·······]</translation>
    </message>
    <message>
        <source>Take this way out</source>
        <translation>[Táké thíš wáý óút ·····]</translation>
    </message>
</context>
<context>
    <name>ChannelRows</name>
    <message>
        <source>A way to reach them</source>
        <translation>[Á wáý tó réáçh thém ······]</translation>
    </message>
</context>
<context>
    <name>CharterWriting</name>
    <message>
        <source>The charter is copied and noted in Sharing, with the code and the names.</source>
        <translation>[Thé çhártér íš çópíéd áñd ñótéd íñ Šháríñg, wíth thé çódé áñd thé ñáméš. ························]</translation>
    </message>
    <message>
        <source>Print the charter</source>
        <translation>[Príñt thé çhártér ·····]</translation>
    </message>
    <message>
        <source>Sent to the printer and noted in Sharing.</source>
        <translation>[Šéñt tó thé príñtér áñd ñótéd íñ Šháríñg. ·············]</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Where does it stand now?</source>
        <translation>[Whéré dóéš ít štáñd ñów? ········]</translation>
    </message>
    <message>
        <source>What did you see that shows it?</source>
        <translation>[Whát díd ýóú šéé thát šhówš ít? ··········]</translation>
    </message>
    <message>
        <source>In one &amp;line</source>
        <translation>[Íñ óñé &amp;líñé ····]</translation>
    </message>
    <message>
        <source>Keep check-in</source>
        <translation>[Kéép çhéçk-íñ ····]</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>[Báçk ·]</translation>
    </message>
</context>
<context>
    <name>CheckRows</name>
    <message>
        <source>Ready to meet</source>
        <translation>[Réádý tó méét ····]</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>[{done} óf {all} ·····]</translation>
    </message>
    <message>
        <source>The line is ticked.</source>
        <translation>[Thé líñé íš tíçkéd. ······]</translation>
    </message>
    <message>
        <source>The tick is taken away.</source>
        <translation>[Thé tíçk íš tákéñ áwáý. ·······]</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <source>Checklist</source>
        <translation>[Çhéçklíšt ···]</translation>
    </message>
    <message>
        <source>A checklist from the playbook</source>
        <translation>[Á çhéçklíšt fróm thé pláýbóók ·········]</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>[Táké ít ··]</translation>
    </message>
    <message>
        <source>The checklist is taken.</source>
        <translation>[Thé çhéçklíšt íš tákéñ. ·······]</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Backspace takes this off; the words stay.</source>
        <translation>[Báçkšpáçé tákéš thíš óff; thé wórdš štáý. ·············]</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Narrow the list down</source>
        <translation>[Ñárrów thé líšt dówñ ······]</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>[štárréd ··]</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>[wíth fíléš ···]</translation>
    </message>
    <message>
        <source>all</source>
        <translation>[áll ·]</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln</source>
        <translation>
            <numerusform>[+ %Ln ·]</numerusform>
            <numerusform>[+ %Ln ·]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more to narrow down by</source>
        <translation>
            <numerusform>[%Ln móré tó ñárrów dówñ bý ········]</numerusform>
            <numerusform>[%Ln móré tó ñárrów dówñ bý ········]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>What do you want to share?</source>
        <translation>[Whát dó ýóú wáñt tó šháré? ········]</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>[Ñóthíñg ··]</translation>
    </message>
    <message>
        <source>Programme office, in numbers</source>
        <translation>[Prógrámmé óffíçé, íñ ñúmbérš ·········]</translation>
    </message>
    <message>
        <source>Choose line by line</source>
        <translation>[Çhóóšé líñé bý líñé ······]</translation>
    </message>
    <message>
        <source>Everything stays on this machine.</source>
        <translation>[Évérýthíñg štáýš óñ thíš máçhíñé. ···········]</translation>
    </message>
    <message>
        <source>How many sessions there were, and where goals stand. Never a word of yours.</source>
        <translation>[Hów máñý šéššíóñš théré wéré, áñd whéré góálš štáñd. Ñévér á wórd óf ýóúrš. ·························]</translation>
    </message>
    <message>
        <source>Switch each kind on and off, and read what you agree to.</source>
        <translation>[Šwítçh éáçh kíñd óñ áñd óff, áñd réád whát ýóú ágréé tó. ··················]</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>A year at most. It holds for what you switch on from now on.</source>
        <translation>[Á ýéár át móšt. Ít hóldš fór whát ýóú šwítçh óñ fróm ñów óñ. ····················]</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>[Úñtíl whéñ ···]</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Bring your journal with you</source>
        <translation>[Bríñg ýóúr jóúrñál wíth ýóú ·········]</translation>
    </message>
    <message>
        <source>From Day One, Joplin, jrnl, Obsidian, RedNotebook, Standard Notes, Apple Journal, Evernote, or files of Markdown and plain text. You see what is in it first, and nothing comes before you say so. The file stays as it is.</source>
        <translation>[Fróm Dáý Óñé, Jóplíñ, jrñl, Óbšídíáñ, RédÑótébóók, Štáñdárd Ñótéš, Ápplé Jóúrñál, Évérñóté, ór fíléš óf Márkdówñ áñd pláíñ téxt. Ýóú šéé whát íš íñ ít fíršt, áñd ñóthíñg çóméš béfóré ýóú šáý šó. Thé fílé štáýš áš ít íš. ·········································································]</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>[Çhóóšé á fílé… ····]</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>[Çhóóšé á fóldér… ·····]</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>[Whát ít íš ···]</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>[Réçógñíšé ít ····]</translation>
    </message>
    <message>
        <source>Brought in before</source>
        <translation>[Bróúght íñ béfóré ·····]</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>[Šhów thé páššwórd ·····]</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>[Hídé thé páššwórd ·····]</translation>
    </message>
    <message>
        <source>Password of this journal</source>
        <translation>[Páššwórd óf thíš jóúrñál ········]</translation>
    </message>
    <message>
        <source>It opens the file where it comes from. MentorDesk does not keep it.</source>
        <translation>[Ít ópéñš thé fílé whéré ít çóméš fróm. MéñtórDéšk dóéš ñót kéép ít. ······················]</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>[Ópéñ ít ··]</translation>
    </message>
</context>
<context>
    <name>CircleCompanies</name>
    <message>
        <source>New circle</source>
        <translation>[Ñéw çírçlé ···]</translation>
    </message>
    <message>
        <source>Join by code</source>
        <translation>[Jóíñ bý çódé ····]</translation>
    </message>
    <message>
        <source>Join a circle by its code</source>
        <translation>[Jóíñ á çírçlé bý ítš çódé ········]</translation>
    </message>
</context>
<context>
    <name>CircleFields</name>
    <message>
        <source>Yours is the first. A name that has a card here is joined to it. Return goes on.</source>
        <translation>[Ýóúrš íš thé fíršt. Á ñámé thát háš á çárd héré íš jóíñéd tó ít. Rétúrñ góéš óñ. ··························]</translation>
    </message>
    <message>
        <source>The first keeps the room. Who else comes may stay open.</source>
        <translation>[Thé fíršt kéépš thé róóm. Whó élšé çóméš máý štáý ópéñ. ··················]</translation>
    </message>
    <message>
        <source>So on {days} and on.</source>
        <translation>[Šó óñ {days} áñd óñ. ······]</translation>
    </message>
</context>
<context>
    <name>CircleForm</name>
    <message>
        <source>New circle</source>
        <translation>[Ñéw çírçlé ···]</translation>
    </message>
    <message>
        <source>Five to eight people, one real problem each time, and the host changes.</source>
        <translation>[Fívé tó éíght péóplé, óñé réál próblém éáçh tímé, áñd thé hóšt çháñgéš. ·······················]</translation>
    </message>
    <message>
        <source>Make it, plan its sessions</source>
        <translation>[Máké ít, pláñ ítš šéššíóñš ········]</translation>
    </message>
    <message>
        <source>The code and the order of hosts stay as they are.</source>
        <translation>[Thé çódé áñd thé órdér óf hóštš štáý áš théý áré. ················]</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>[Kéép çháñgéš ····]</translation>
    </message>
    <message>
        <source>Somebody joins {circle}</source>
        <translation>[Šómébódý jóíñš {circle} ·······]</translation>
    </message>
    <message>
        <source>Another number of seats needs another code. From its first day on the hosts are counted anew, and every member types the new code.</source>
        <translation>[Áñóthér ñúmbér óf šéátš ñéédš áñóthér çódé. Fróm ítš fíršt dáý óñ thé hóštš áré çóúñtéd áñéw, áñd évérý mémbér týpéš thé ñéw çódé. ···········································]</translation>
    </message>
    <message>
        <source>Make the new code</source>
        <translation>[Máké thé ñéw çódé ·····]</translation>
    </message>
    <message>
        <source>At what hour do you meet? The days follow from the circle.</source>
        <translation>[Át whát hóúr dó ýóú méét? Thé dáýš fóllów fróm thé çírçlé. ···················]</translation>
    </message>
    <message>
        <source>Plan the sessions</source>
        <translation>[Pláñ thé šéššíóñš ·····]</translation>
    </message>
    <message>
        <source>{circle} is made, and its sessions are planned.</source>
        <translation>[{circle} íš mádé, áñd ítš šéššíóñš áré pláññéd. ···············]</translation>
    </message>
    <message>
        <source>{circle} is changed.</source>
        <translation>[{circle} íš çháñgéd. ······]</translation>
    </message>
    <message>
        <source>The sessions of {circle} are planned.</source>
        <translation>[Thé šéššíóñš óf {circle} áré pláññéd. ············]</translation>
    </message>
    <message>
        <source>{circle} has a new code.</source>
        <translation>[{circle} háš á ñéw çódé. ········]</translation>
    </message>
</context>
<context>
    <name>CircleFormView</name>
    <message>
        <source>Which form of group</source>
        <translation>[Whíçh fórm óf gróúp ······]</translation>
    </message>
    <message>
        <source>How often it meets</source>
        <translation>[Hów óftéñ ít méétš ······]</translation>
    </message>
    <message>
        <source>First day and hour, on your clock</source>
        <translation>[Fíršt dáý áñd hóúr, óñ ýóúr çlóçk ···········]</translation>
    </message>
    <message>
        <source>Yours is the first. A name that has a card here is joined to it. Return goes on.</source>
        <translation>[Ýóúrš íš thé fíršt. Á ñámé thát háš á çárd héré íš jóíñéd tó ít. Rétúrñ góéš óñ. ··························]</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>[&amp;Ñámé ·]</translation>
    </message>
    <message>
        <source>What it is &amp;for, in one line</source>
        <translation>[Whát ít íš &amp;fór, íñ óñé líñé ·········]</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>[&amp;Mémbérš ··]</translation>
    </message>
    <message>
        <source>How &amp;often it meets</source>
        <translation>[Hów &amp;óftéñ ít méétš ······]</translation>
    </message>
    <message>
        <source>First &amp;day and hour, on your clock</source>
        <translation>[Fíršt &amp;dáý áñd hóúr, óñ ýóúr çlóçk ···········]</translation>
    </message>
</context>
<context>
    <name>CirclePageView</name>
    <message>
        <source>All people</source>
        <translation>[Áll péóplé ···]</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>[Édít ·]</translation>
    </message>
    <message>
        <source>Somebody joins…</source>
        <translation>[Šómébódý jóíñš… ·····]</translation>
    </message>
    <message>
        <source>Pause for a while</source>
        <translation>[Páúšé fór á whílé ·····]</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>[Gó óñ ·]</translation>
    </message>
    <message>
        <source>End well</source>
        <translation>[Éñd wéll ··]</translation>
    </message>
    <message>
        <source>Next sessions</source>
        <translation>[Ñéxt šéššíóñš ····]</translation>
    </message>
    <message>
        <source>Plan the sessions</source>
        <translation>[Pláñ thé šéššíóñš ·····]</translation>
    </message>
    <message>
        <source>Members by seat</source>
        <translation>[Mémbérš bý šéát ·····]</translation>
    </message>
    <message>
        <source>Sessions so far</source>
        <translation>[Šéššíóñš šó fár ·····]</translation>
    </message>
    <message>
        <source>Circle code</source>
        <translation>[Çírçlé çódé ···]</translation>
    </message>
    <message>
        <source>Each member types it once on their own desk, with the names in this order. All desks then name the same hosts, without a network.</source>
        <translation>[Éáçh mémbér týpéš ít óñçé óñ théír ówñ déšk, wíth thé ñáméš íñ thíš órdér. Áll déškš théñ ñámé thé šámé hóštš, wíthóút á ñétwórk. ···········································]</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>[Çhártér ··]</translation>
    </message>
    <message>
        <source>The charter, in your own words</source>
        <translation>[Thé çhártér, íñ ýóúr ówñ wórdš ··········]</translation>
    </message>
    <message>
        <source>What we promise each other…</source>
        <translation>[Whát wé prómíšé éáçh óthér… ·········]</translation>
    </message>
    <message>
        <source>Begin from the playbook</source>
        <translation>[Bégíñ fróm thé pláýbóók ·······]</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>[Çópý ·]</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>[Príñt ·]</translation>
    </message>
    <message>
        <source>A copy carries the code and the names: enough to join.</source>
        <translation>[Á çópý çárríéš thé çódé áñd thé ñáméš: éñóúgh tó jóíñ. ··················]</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>[Íñšíghtš ··]</translation>
    </message>
</context>
<context>
    <name>CirclePane</name>
    <message>
        <source>{circle} pauses for a while.</source>
        <translation>[{circle} páúšéš fór á whílé. ·········]</translation>
    </message>
    <message>
        <source>{circle} goes on.</source>
        <translation>[{circle} góéš óñ. ·····]</translation>
    </message>
    <message>
        <source>{circle} has ended. All that was said stays.</source>
        <translation>[{circle} háš éñdéd. Áll thát wáš šáíd štáýš. ··············]</translation>
    </message>
    <message>
        <source>Their seat is skipped from then on.</source>
        <translation>[Théír šéát íš škíppéd fróm théñ óñ. ···········]</translation>
    </message>
    <message>
        <source>They are in the circle again.</source>
        <translation>[Théý áré íñ thé çírçlé ágáíñ. ·········]</translation>
    </message>
    <message>
        <source>The circle’s clock: {clock}</source>
        <translation>[Thé çírçlé’š çlóçk: {clock} ·········]</translation>
    </message>
</context>
<context>
    <name>CloseCard</name>
    <message>
        <source>{name} · {minutes} · Ctrl Enter to finish</source>
        <translation>[{name} · {minutes} · Çtrl Éñtér tó fíñíšh ·············]</translation>
    </message>
    <message>
        <source>Hosts it: {name}</source>
        <translation>[Hóštš ít: {name} ·····]</translation>
    </message>
</context>
<context>
    <name>CloseView</name>
    <message>
        <source>Close this session</source>
        <translation>[Çlóšé thíš šéššíóñ ······]</translation>
    </message>
    <message>
        <source>Skip anything. Closing sends nothing to anybody.</source>
        <translation>[Škíp áñýthíñg. Çlóšíñg šéñdš ñóthíñg tó áñýbódý. ················]</translation>
    </message>
    <message>
        <source>What moved?</source>
        <translation>[Whát móvéd? ···]</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>[Ñéxt štép ···]</translation>
    </message>
    <message>
        <source>@name what, by when; if …, then …</source>
        <translation>[@ñámé whát, bý whéñ; íf …, théñ … ···········]</translation>
    </message>
    <message>
        <source>For me: did I ask before I advised?</source>
        <translation>[Fór mé: díd Í ášk béfóré Í ádvíšéd? ···········]</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>[Ñéxt šéššíóñ ····]</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>[Óñlý ýóú ··]</translation>
    </message>
    <message>
        <source>one minute, or later</source>
        <translation>[óñé míñúté, ór látér ······]</translation>
    </message>
    <message>
        <source>Your private afterthought</source>
        <translation>[Ýóúr príváté áftérthóúght ········]</translation>
    </message>
    <message>
        <source>For both of you, not sent: what moved, the step, the next session.</source>
        <translation>[Fór bóth óf ýóú, ñót šéñt: whát móvéd, thé štép, thé ñéxt šéššíóñ. ······················]</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>[Látér ·]</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>[Fíñíšh ··]</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>How does this goal end?</source>
        <translation>[Hów dóéš thíš góál éñd? ·······]</translation>
    </message>
    <message>
        <source>Letting go in time is a good end too. All of it stays readable.</source>
        <translation>[Léttíñg gó íñ tímé íš á góód éñd tóó. Áll óf ít štáýš réádáblé. ·····················]</translation>
    </message>
    <message>
        <source>What do you take with you? It may stay empty.</source>
        <translation>[Whát dó ýóú táké wíth ýóú? Ít máý štáý émptý. ···············]</translation>
    </message>
    <message>
        <source>In one &amp;line</source>
        <translation>[Íñ óñé &amp;líñé ····]</translation>
    </message>
    <message>
        <source>It is reached</source>
        <translation>[Ít íš réáçhéd ····]</translation>
    </message>
    <message>
        <source>Let it go well</source>
        <translation>[Lét ít gó wéll ····]</translation>
    </message>
    <message>
        <source>It is handed over</source>
        <translation>[Ít íš háñdéd óvér ·····]</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>[Báçk ·]</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Use your recovery code</source>
        <translation>[Úšé ýóúr réçóvérý çódé ·······]</translation>
    </message>
    <message>
        <source>It stands on the sheet that you printed or wrote down: eight groups of four characters, and a ninth that checks them.</source>
        <translation>[Ít štáñdš óñ thé šhéét thát ýóú príñtéd ór wróté dówñ: éíght gróúpš óf fóúr çháráçtérš, áñd á ñíñth thát çhéçkš thém. ·······································]</translation>
    </message>
    <message>
        <source>Open my desk</source>
        <translation>[Ópéñ mý déšk ····]</translation>
    </message>
    <message>
        <source>Check your sheet</source>
        <translation>[Çhéçk ýóúr šhéét ·····]</translation>
    </message>
    <message>
        <source>Type the whole code from the sheet, to be sure that it opens this desk.</source>
        <translation>[Týpé thé whólé çódé fróm thé šhéét, tó bé šúré thát ít ópéñš thíš déšk. ·······················]</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>[Çhéçk ·]</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>[Réçóvérý çódé ····]</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>[Báçk ·]</translation>
    </message>
    <message>
        <source>{number} of {count} groups</source>
        <translation>[{number} óf {count} gróúpš ········]</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>[Týpé thé çódé fíršt. ······]</translation>
    </message>
    <message>
        <source>Trying the code…</source>
        <translation>[Trýíñg thé çódé… ·····]</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>Whole name</source>
        <translation>[Whólé ñámé ···]</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>[Gívéñ ñámé ···]</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>[Fámílý ñámé ···]</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>[Émáíl ·]</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>[Phóñé ·]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>[ñóñé ·]</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>[Çólúmñ {n} ···]</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search and commands</source>
        <translation>[Šéárçh áñd çómmáñdš ······]</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>[Šéárçh ór týpé á çómmáñd ········]</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>[Réšúltš ··]</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>[Ñóthíñg wáš fóúñd. ······]</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Connection</source>
        <translation>[Çóññéçtíóñ ···]</translation>
    </message>
    <message>
        <source>Proxy and certificates…</source>
        <translation>[Próxý áñd çértífíçátéš… ·······]</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>[Çhóóšé á çértífíçáté fílé ········]</translation>
    </message>
    <message>
        <source>Kept. The way to the server is being tried.</source>
        <translation>[Képt. Thé wáý tó thé šérvér íš béíñg tríéd. ··············]</translation>
    </message>
    <message>
        <source>Straight to {server}.</source>
        <translation>[Štráíght tó {server}. ·······]</translation>
    </message>
    <message>
        <source>To {server}, through the proxy {proxy}.</source>
        <translation>[Tó {server}, thróúgh thé próxý {proxy}. ·············]</translation>
    </message>
    <message>
        <source>Trusted: the certificates of this computer.</source>
        <translation>[Trúštéd: thé çértífíçátéš óf thíš çómpútér. ··············]</translation>
    </message>
    <message>
        <source>Trusted: {name}, until {day}.</source>
        <translation>[Trúštéd: {name}, úñtíl {day}. ·········]</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Web proxy</source>
        <translation>[Wéb próxý ···]</translation>
    </message>
    <message>
        <source>Only where your network asks for one. Empty: straight to the server.</source>
        <translation>[Óñlý whéré ýóúr ñétwórk áškš fór óñé. Émptý: štráíght tó thé šérvér. ······················]</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>[Šhów thé páššwórd ·····]</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>[Hídé thé páššwórd ·····]</translation>
    </message>
    <message>
        <source>Name at the proxy</source>
        <translation>[Ñámé át thé próxý ·····]</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>[Páššwórd át thé próxý ·······]</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>[Çértífíçátéš tó trúšt ·······]</translation>
    </message>
    <message>
        <source>Only where your office gives you its own, as PEM. They are trusted for this server instead of this computer’s own. Empty: what this computer trusts.</source>
        <translation>[Óñlý whéré ýóúr óffíçé gívéš ýóú ítš ówñ, áš PÉM. Théý áré trúštéd fór thíš šérvér íñštéád óf thíš çómpútér’š ówñ. Émptý: whát thíš çómpútér trúštš. ·················································]</translation>
    </message>
    <message>
        <source>Choose a certificate file…</source>
        <translation>[Çhóóšé á çértífíçáté fílé… ········]</translation>
    </message>
    <message>
        <source>Keep and try it</source>
        <translation>[Kéép áñd trý ít ·····]</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>[Léávé ít áš ít íš ·····]</translation>
    </message>
</context>
<context>
    <name>ContentsView</name>
    <message>
        <source>Filter the playbook</source>
        <translation>[Fíltér thé pláýbóók ······]</translation>
    </message>
    <message>
        <source>Contents of the playbook</source>
        <translation>[Çóñtéñtš óf thé pláýbóók ········]</translation>
    </message>
    <message>
        <source>Nothing has these words</source>
        <translation>[Ñóthíñg háš théšé wórdš ·······]</translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of one.</source>
        <translation>[Trý féwér wórdš, ór óñlý thé bégíññíñg óf óñé. ···············]</translation>
    </message>
    <message>
        <source>Help card</source>
        <translation>[Hélp çárd ···]</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Save a copy</source>
        <translation>[Šávé á çópý ···]</translation>
    </message>
    <message>
        <source>The copy leaves the protection of this desk: it is not encrypted, and whoever can read the folder can read it. Programs that open it may keep traces of it. The file in your desk stays as it is.</source>
        <translation>[Thé çópý léávéš thé prótéçtíóñ óf thíš déšk: ít íš ñót éñçrýptéd, áñd whóévér çáñ réád thé fóldér çáñ réád ít. Prógrámš thát ópéñ ít máý kéép tráçéš óf ít. Thé fílé íñ ýóúr déšk štáýš áš ít íš. ································································]</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>[Šávé á çópý… ····]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çlóšé ·]</translation>
    </message>
    <message>
        <source>Saved, for your account alone to read.</source>
        <translation>[Šávéd, fór ýóúr áççóúñt álóñé tó réád. ············]</translation>
    </message>
</context>
<context>
    <name>CopyLens</name>
    <message>
        <source>Copy for {name}</source>
        <translation>[Çópý fór {name} ·····]</translation>
    </message>
    <message>
        <source>Nothing was agreed in this session yet.</source>
        <translation>[Ñóthíñg wáš ágrééd íñ thíš šéššíóñ ýét. ·············]</translation>
    </message>
    <message>
        <source>Questions for {name}</source>
        <translation>[Qúéštíóñš fór {name} ······]</translation>
    </message>
    <message>
        <source>Tick what you want to send ahead; the text grows below.</source>
        <translation>[Tíçk whát ýóú wáñt tó šéñd áhéád; thé téxt grówš bélów. ··················]</translation>
    </message>
    <message>
        <source>From the agenda, in your words</source>
        <translation>[Fróm thé ágéñdá, íñ ýóúr wórdš ··········]</translation>
    </message>
    <message>
        <source>My open steps</source>
        <translation>[Mý ópéñ štépš ····]</translation>
    </message>
    <message>
        <source>Nothing of yours stands on the agenda yet.</source>
        <translation>[Ñóthíñg óf ýóúrš štáñdš óñ thé ágéñdá ýét. ··············]</translation>
    </message>
    <message>
        <source>Exactly this is copied, letter by letter, and noted in Sharing.</source>
        <translation>[Éxáçtlý thíš íš çópíéd, léttér bý léttér, áñd ñótéd íñ Šháríñg. ·····················]</translation>
    </message>
    <message>
        <source>Copied and noted. Paste it before you lock or close MentorDesk.</source>
        <translation>[Çópíéd áñd ñótéd. Pášté ít béfóré ýóú lóçk ór çlóšé MéñtórDéšk. ·····················]</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>[Šávé thé çópý ····]</translation>
    </message>
    <message>
        <source>Saved and noted. The file is readable to whoever gets it.</source>
        <translation>[Šávéd áñd ñótéd. Thé fílé íš réádáblé tó whóévér gétš ít. ···················]</translation>
    </message>
    <message>
        <source>Print the copy</source>
        <translation>[Príñt thé çópý ····]</translation>
    </message>
    <message>
        <source>Sent to the printer and noted.</source>
        <translation>[Šéñt tó thé príñtér áñd ñótéd. ··········]</translation>
    </message>
</context>
<context>
    <name>CopyLensView</name>
    <message>
        <source>The exact text of the copy</source>
        <translation>[Thé éxáçt téxt óf thé çópý ········]</translation>
    </message>
    <message>
        <source>Not in it: your notes, your reflection, your reminders, your journal. They cannot be. Once copied it is out of your hands: other programs can read the clipboard, and a clipboard history may keep it.</source>
        <translation>[Ñót íñ ít: ýóúr ñótéš, ýóúr réfléçtíóñ, ýóúr rémíñdérš, ýóúr jóúrñál. Théý çáññót bé. Óñçé çópíéd ít íš óút óf ýóúr háñdš: óthér prógrámš çáñ réád thé çlípbóárd, áñd á çlípbóárd híštórý máý kéép ít. ··································································]</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>[Çópý ·]</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>[Šávé áš PDF… ····]</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>[Príñt… ··]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çlóšé ·]</translation>
    </message>
</context>
<context>
    <name>CopyRead</name>
    <message>
        <source>The exact text of the copy</source>
        <translation>[Thé éxáçt téxt óf thé çópý ········]</translation>
    </message>
    <message>
        <source>The words were erased with the person. That a copy was made stays in the chain, with its fingerprint.</source>
        <translation>[Thé wórdš wéré érášéd wíth thé péršóñ. Thát á çópý wáš mádé štáýš íñ thé çháíñ, wíth ítš fíñgérpríñt. ·································]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çlóšé ·]</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): {figures}</source>
        <translation>[Fíñgérpríñt (ŠHÁ-256): {figures} ··········]</translation>
    </message>
</context>
<context>
    <name>CopyTab</name>
    <message>
        <source>A copy takes your entries out of the encrypted desk into files that other programs read. Markdown and JSON hold everything that goes with an entry, and MentorDesk reads both back just as they were. A page for the browser and a PDF are for reading: pictures stand in them, other files are named. Earlier wordings stay here.

Nothing stands under the name that you gave before all of it is there. Stop takes away what was made so far.</source>
        <translation>[Á çópý tákéš ýóúr éñtríéš óút óf thé éñçrýptéd déšk íñtó fíléš thát óthér prógrámš réád. Márkdówñ áñd JŠÓÑ hóld évérýthíñg thát góéš wíth áñ éñtrý, áñd MéñtórDéšk réádš bóth báçk júšt áš théý wéré. Á págé fór thé brówšér áñd á PDF áré fór réádíñg: píçtúréš štáñd íñ thém, óthér fíléš áré ñáméd. Éárlíér wórdíñgš štáý héré.

Ñóthíñg štáñdš úñdér thé ñámé thát ýóú gávé béfóré áll óf ít íš théré. Štóp tákéš áwáý whát wáš mádé šó fár. ················································································································································]</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>[Šávé thé çópý ····]</translation>
    </message>
    <message>
        <source>Back to the entries</source>
        <translation>[Báçk tó thé éñtríéš ······]</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>[Thé fíršt dáý íš áftér thé lášt óñé. ············]</translation>
    </message>
    <message>
        <source>A search does not look into the bin. Leave one of them out.</source>
        <translation>[Á šéárçh dóéš ñót lóók íñtó thé bíñ. Léávé óñé óf thém óút. ···················]</translation>
    </message>
    <message>
        <source>“{what}” cannot be read, and the copy would hold more than you mean.</source>
        <translation>[“{what}” çáññót bé réád, áñd thé çópý wóúld hóld móré tháñ ýóú méáñ. ······················]</translation>
    </message>
    <message>
        <source>Save a copy of the journal</source>
        <translation>[Šávé á çópý óf thé jóúrñál ········]</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>[Mý jóúrñál ···]</translation>
    </message>
    <message>
        <source>A new folder (*)</source>
        <translation>[Á ñéw fóldér (*) ·····]</translation>
    </message>
    <message>
        <source>Taking away what was made…</source>
        <translation>[Tákíñg áwáý whát wáš mádé… ········]</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln entries</source>
        <translation>
            <numerusform>[{done} óf %Ln éñtríéš ·······]</numerusform>
            <numerusform>[{done} óf %Ln éñtríéš ·······]</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the entries…</source>
        <translation>[Çóúñtíñg thé éñtríéš… ·······]</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>[Ñó çópý wáš mádé. ·····]</translation>
    </message>
    <message numerus="yes">
        <source>The copy is there, with %Ln entries.</source>
        <translation>
            <numerusform>[Thé çópý íš théré, wíth %Ln éñtríéš. ············]</numerusform>
            <numerusform>[Thé çópý íš théré, wíth %Ln éñtríéš. ············]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters or signs have no font on this computer and are missing on the pages. The other forms have them.</source>
        <translation>
            <numerusform>[%Ln léttérš ór šígñš hávé ñó fóñt óñ thíš çómpútér áñd áré míššíñg óñ thé págéš. Thé óthér fórmš hávé thém. ···································]</numerusform>
            <numerusform>[%Ln léttérš ór šígñš hávé ñó fóñt óñ thíš çómpútér áñd áré míššíñg óñ thé págéš. Thé óthér fórmš hávé thém. ···································]</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that goes with an entry is in it, and MentorDesk reads it back just as it was. Earlier wordings are not in it.</source>
        <translation>[Évérýthíñg thát góéš wíth áñ éñtrý íš íñ ít, áñd MéñtórDéšk réádš ít báçk júšt áš ít wáš. Éárlíér wórdíñgš áré ñót íñ ít. ········································]</translation>
    </message>
    <message>
        <source>For reading: pictures stand in it, other files are named. It is not read back.</source>
        <translation>[Fór réádíñg: píçtúréš štáñd íñ ít, óthér fíléš áré ñáméd. Ít íš ñót réád báçk. ··························]</translation>
    </message>
</context>
<context>
    <name>CopyView</name>
    <message>
        <source>Save a copy of the journal</source>
        <translation>[Šávé á çópý óf thé jóúrñál ········]</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>[Áll éñtríéš ···]</translation>
    </message>
    <message>
        <source>With pictures and other files</source>
        <translation>[Wíth píçtúréš áñd óthér fíléš ·········]</translation>
    </message>
    <message>
        <source>Also what lies in the bin</source>
        <translation>[Álšó whát líéš íñ thé bíñ ········]</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>[Šávé thé çópý… ····]</translation>
    </message>
    <message>
        <source>The copy is not encrypted. Whoever opens it can read it: keep it where nobody else comes, and delete it when you no longer need it.</source>
        <translation>[Thé çópý íš ñót éñçrýptéd. Whóévér ópéñš ít çáñ réád ít: kéép ít whéré ñóbódý élšé çóméš, áñd délété ít whéñ ýóú ñó lóñgér ñééd ít. ···········································]</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>[Áš whát ··]</translation>
    </message>
    <message>
        <source>Markdown: a folder of texts that any editor opens</source>
        <translation>[Márkdówñ: á fóldér óf téxtš thát áñý édítór ópéñš ················]</translation>
    </message>
    <message>
        <source>One page for the browser: to read and to print</source>
        <translation>[Óñé págé fór thé brówšér: tó réád áñd tó príñt ···············]</translation>
    </message>
    <message>
        <source>PDF: pages to print and to keep</source>
        <translation>[PDF: págéš tó príñt áñd tó kéép ··········]</translation>
    </message>
    <message>
        <source>JSON: for other programs</source>
        <translation>[JŠÓÑ: fór óthér prógrámš ········]</translation>
    </message>
    <message>
        <source>Words that the entries hold</source>
        <translation>[Wórdš thát thé éñtríéš hóld ·········]</translation>
    </message>
    <message>
        <source>Only entries that a search finds</source>
        <translation>[Óñlý éñtríéš thát á šéárçh fíñdš ··········]</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>[Fróm thíš dáý óñ ·····]</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>[thé bégíññíñg ····]</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>[Úp tó thíš dáý ····]</translation>
    </message>
    <message>
        <source>today</source>
        <translation>[tódáý ·]</translation>
    </message>
    <message>
        <source>From</source>
        <translation>[Fróm ·]</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>[Úp tó ·]</translation>
    </message>
    <message>
        <source>How far the copy is</source>
        <translation>[Hów fár thé çópý íš ······]</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>[Štóp ·]</translation>
    </message>
    <message>
        <source>It is not encrypted. Delete it when you no longer need it.</source>
        <translation>[Ít íš ñót éñçrýptéd. Délété ít whéñ ýóú ñó lóñgér ñééd ít. ···················]</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>[Šhów ít íñ ítš fóldér ·······]</translation>
    </message>
    <message>
        <source>Another copy…</source>
        <translation>[Áñóthér çópý… ····]</translation>
    </message>
</context>
<context>
    <name>CopyWay</name>
    <message>
        <source>Save a copy of the journal…</source>
        <translation>[Šávé á çópý óf thé jóúrñál… ·········]</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>You can try again in {seconds} s.</source>
        <translation>[Ýóú çáñ trý ágáíñ íñ {seconds} š. ···········]</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>The desk is being locked</source>
        <translation>[Thé déšk íš béíñg lóçkéd ········]</translation>
    </message>
</context>
<context>
    <name>Cue</name>
    <message>
        <source>By the agenda, now: {item}</source>
        <translation>[Bý thé ágéñdá, ñów: {item} ········]</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>[%n míñútéš léft ·····]</numerusform>
            <numerusform>[%n míñútéš léft ·····]</numerusform>
        </translation>
    </message>
    <message>
        <source>The last minutes: time to close well.</source>
        <translation>[Thé lášt míñútéš: tímé tó çlóšé wéll. ············]</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Show my words</source>
        <translation>[Šhów mý wórdš ····]</translation>
    </message>
    <message>
        <source>Your journal is hidden. {key} shows it again, as it stood.</source>
        <translation>[Ýóúr jóúrñál íš híddéñ. {key} šhówš ít ágáíñ, áš ít štóód. ···················]</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>[Híddéñ ··]</translation>
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
        <translation>[Tómórrów ··]</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>[Móñdáý ··]</translation>
    </message>
    <message>
        <source>The next session with them</source>
        <translation>[Thé ñéxt šéššíóñ wíth thém ········]</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>[Íñ á wéék ···]</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>[Ñó dáý ··]</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>[Thíš dáý ··]</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>[áñóthér dáý ···]</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>[Šñóózé ··]</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>[Šét thé dáý ···]</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>[Báçk ·]</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln actions out of sight until…</source>
        <translation>
            <numerusform>[Kéép %Ln áçtíóñš óút óf šíght úñtíl… ············]</numerusform>
            <numerusform>[Kéép %Ln áçtíóñš óút óf šíght úñtíl… ············]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln actions openly to another day</source>
        <translation>
            <numerusform>[Šét %Ln áçtíóñš ópéñlý tó áñóthér dáý ············]</numerusform>
            <numerusform>[Šét %Ln áçtíóñš ópéñlý tó áñóthér dáý ············]</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>[Çhóóšé á dáý. ····]</translation>
    </message>
    <message>
        <source>Choose a day to come.</source>
        <translation>[Çhóóšé á dáý tó çómé. ·······]</translation>
    </message>
    <message>
        <source>No session on this day.</source>
        <translation>[Ñó šéššíóñ óñ thíš dáý. ·······]</translation>
    </message>
    <message>
        <source>Sessions of the day</source>
        <translation>[Šéššíóñš óf thé dáý ······]</translation>
    </message>
</context>
<context>
    <name>Deletions</name>
    <message>
        <source>The entry was deleted.</source>
        <translation>[Thé éñtrý wáš délétéd. ·······]</translation>
    </message>
</context>
<context>
    <name>DeliveringSheet</name>
    <message>
        <source>Everything you wrote is saved. Your desk closes by itself as soon as this is done, and after 20 seconds at the latest. What has not left by then goes next time.</source>
        <translation>[Évérýthíñg ýóú wróté íš šávéd. Ýóúr déšk çlóšéš bý ítšélf áš šóóñ áš thíš íš dóñé, áñd áftér 20 šéçóñdš át thé látéšt. Whát háš ñót léft bý théñ góéš ñéxt tímé. ·····················································]</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>[Çlóšé ñów ···]</translation>
    </message>
    <message>
        <source>Finishing a round…</source>
        <translation>[Fíñíšhíñg á róúñd… ······]</translation>
    </message>
    <message>
        <source>Delivering one letter…</source>
        <translation>[Délívéríñg óñé léttér… ·······]</translation>
    </message>
    <message numerus="yes">
        <source>Delivering %n letters…</source>
        <translation>
            <numerusform>[Délívéríñg %n léttérš… ·······]</numerusform>
            <numerusform>[Délívéríñg %n léttérš… ·······]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskMap</name>
    <message>
        <source>Today</source>
        <translation>[Tódáý ·]</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>[Šéššíóñš ··]</translation>
    </message>
    <message>
        <source>People</source>
        <translation>[Péóplé ··]</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>[Góálš ·]</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>[Jóúrñál ··]</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>[Pláýbóók ··]</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>[Šháríñg ··]</translation>
    </message>
    <message>
        <source>My mentor</source>
        <translation>[Mý méñtór ···]</translation>
    </message>
</context>
<context>
    <name>EndingCard</name>
    <message>
        <source>All that you agreed stays readable, and you can go on together at any time. Nobody is told by this.</source>
        <translation>[Áll thát ýóú ágrééd štáýš réádáblé, áñd ýóú çáñ gó óñ tógéthér át áñý tímé. Ñóbódý íš tóld bý thíš. ·································]</translation>
    </message>
    <message>
        <source>Who ended it</source>
        <translation>[Whó éñdéd ít ····]</translation>
    </message>
    <message>
        <source>&amp;Who ended it, if you want to say so</source>
        <translation>[&amp;Whó éñdéd ít, íf ýóú wáñt tó šáý šó ············]</translation>
    </message>
    <message>
        <source>End well</source>
        <translation>[Éñd wéll ··]</translation>
    </message>
    <message>
        <source>Go on as before</source>
        <translation>[Gó óñ áš béfóré ·····]</translation>
    </message>
    <message>
        <source>End well with {name}?</source>
        <translation>[Éñd wéll wíth {name}? ·······]</translation>
    </message>
    <message>
        <source>Left unsaid</source>
        <translation>[Léft úñšáíd ···]</translation>
    </message>
    <message>
        <source>You</source>
        <translation>[Ýóú ·]</translation>
    </message>
    <message>
        <source>Both of you</source>
        <translation>[Bóth óf ýóú ···]</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>[Thé prógrámmé ····]</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>[Štóp áñd érášé ····]</translation>
    </message>
    <message>
        <source>Yes, stop and erase</source>
        <translation>[Ýéš, štóp áñd érášé ······]</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>[Kéép ·]</translation>
    </message>
    <message>
        <source>Keep sharing</source>
        <translation>[Kéép šháríñg ····]</translation>
    </message>
    <message>
        <source>Your consent ends on {day}</source>
        <translation>[Ýóúr çóñšéñt éñdš óñ {day} ········]</translation>
    </message>
    <message>
        <source>You will be asked again. Stop everything and erase at any time.</source>
        <translation>[Ýóú wíll bé áškéd ágáíñ. Štóp évérýthíñg áñd érášé át áñý tímé. ·····················]</translation>
    </message>
    <message>
        <source>Stop sharing, and have all of it erased?</source>
        <translation>[Štóp šháríñg, áñd hávé áll óf ít érášéd? ·············]</translation>
    </message>
    <message>
        <source>Stop sharing “{what}”, and have it erased?</source>
        <translation>[Štóp šháríñg “{what}”, áñd hávé ít érášéd? ··············]</translation>
    </message>
    <message>
        <source>What waits here is deleted at once. What has left is to be erased at the server, which answers with a signed receipt. Nobody is asked why.</source>
        <translation>[Whát wáítš héré íš délétéd át óñçé. Whát háš léft íš tó bé érášéd át thé šérvér, whíçh áñšwérš wíth á šígñéd réçéípt. Ñóbódý íš áškéd whý. ··············································]</translation>
    </message>
</context>
<context>
    <name>EntryLines</name>
    <message>
        <source>No title</source>
        <translation>[Ñó títlé ··]</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message numerus="yes">
        <source>Search %Ln entries</source>
        <translation>
            <numerusform>[Šéárçh %Ln éñtríéš ······]</numerusform>
            <numerusform>[Šéárçh %Ln éñtríéš ······]</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your entries</source>
        <translation>[Šéárçh ýóúr éñtríéš ······]</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>[Ñéwéšt fíršt ····]</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>[Béšt fíršt ···]</translation>
    </message>
</context>
<context>
    <name>EntryListModel</name>
    <message>
        <source>starred</source>
        <translation>[štárréd ··]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>[%Ln fíléš ···]</numerusform>
            <numerusform>[%Ln fíléš ···]</numerusform>
        </translation>
    </message>
    <message>
        <source>one file</source>
        <translation>[óñé fílé ··]</translation>
    </message>
</context>
<context>
    <name>EntryListView</name>
    <message>
        <source>Search your entries</source>
        <translation>[Šéárçh ýóúr éñtríéš ······]</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>[Béšt fíršt ···]</translation>
    </message>
    <message>
        <source>Entries, the newest first</source>
        <translation>[Éñtríéš, thé ñéwéšt fíršt ········]</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>[Ñó títlé ··]</translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation>[Wríté thé fíršt éñtrý ·······]</translation>
    </message>
    <message>
        <source>Bring in a journal…</source>
        <translation>[Bríñg íñ á jóúrñál… ······]</translation>
    </message>
    <message>
        <source>Your journal is empty</source>
        <translation>[Ýóúr jóúrñál íš émptý ·······]</translation>
    </message>
    <message>
        <source>One line is enough: what surprised you today? It is encrypted while you type, and nobody else can read it.</source>
        <translation>[Óñé líñé íš éñóúgh: whát šúrpríšéd ýóú tódáý? Ít íš éñçrýptéd whílé ýóú týpé, áñd ñóbódý élšé çáñ réád ít. ···································]</translation>
    </message>
    <message>
        <source>No entry has these words</source>
        <translation>[Ñó éñtrý háš théšé wórdš ········]</translation>
    </message>
    <message>
        <source>Try fewer words or only the beginning of one, such as resil*. Put a phrase in “quotes”; leave entries out with -word. The ? beside the field shows what else can be typed.</source>
        <translation>[Trý féwér wórdš ór óñlý thé bégíññíñg óf óñé, šúçh áš réšíl*. Pút á phrášé íñ “qúótéš”; léávé éñtríéš óút wíth -wórd. Thé ? béšídé thé fíéld šhówš whát élšé çáñ bé týpéd. ························································]</translation>
    </message>
    <message>
        <source>Not understood: {what}</source>
        <translation>[Ñót úñdérštóód: {what} ·······]</translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln of many</source>
        <translation>
            <numerusform>[Thé béšt %Ln óf máñý ······]</numerusform>
            <numerusform>[Thé béšt %Ln óf máñý ······]</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest of many. Scroll down for more.</source>
        <translation>[Thé ñéwéšt óf máñý. Šçróll dówñ fór móré. ·············]</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>[Óñé éñtrý ···]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>[%Ln éñtríéš ···]</numerusform>
            <numerusform>[%Ln éñtríéš ···]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Delete entry</source>
        <translation>[Délété éñtrý ····]</translation>
    </message>
    <message>
        <source>one word</source>
        <translation>[óñé wórd ··]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>[%Ln wórdš ···]</numerusform>
            <numerusform>[%Ln wórdš ···]</numerusform>
        </translation>
    </message>
    <message>
        <source>one character</source>
        <translation>[óñé çháráçtér ····]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>[%Ln çháráçtérš ····]</numerusform>
            <numerusform>[%Ln çháráçtérš ····]</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>[Šávéd {time} ····]</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>[Wrítíñg… ··]</translation>
    </message>
    <message>
        <source>Not saved yet. Your words are on the screen.</source>
        <translation>[Ñót šávéd ýét. Ýóúr wórdš áré óñ thé šçrééñ. ··············]</translation>
    </message>
    <message>
        <source>One character that no file can keep was left out.</source>
        <translation>[Óñé çháráçtér thát ñó fílé çáñ kéép wáš léft óút. ················]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters that no file can keep were left out.</source>
        <translation>
            <numerusform>[%Ln çháráçtérš thát ñó fílé çáñ kéép wéré léft óút. ·················]</numerusform>
            <numerusform>[%Ln çháráçtérš thát ñó fílé çáñ kéép wéré léft óút. ·················]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPaneView</name>
    <message>
        <source>Title of the entry</source>
        <translation>[Títlé óf thé éñtrý ······]</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>[Títlé ·]</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>[Téxt óf thé éñtrý ·····]</translation>
    </message>
    <message>
        <source>Write what is on your mind. Nobody else can read it.</source>
        <translation>[Wríté whát íš óñ ýóúr míñd. Ñóbódý élšé çáñ réád ít. ·················]</translation>
    </message>
    <message>
        <source>Text of the entry, to read</source>
        <translation>[Téxt óf thé éñtrý, tó réád ········]</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>[Báçk tó thé líšt ·····]</translation>
    </message>
    <message>
        <source>More for this entry</source>
        <translation>[Móré fór thíš éñtrý ······]</translation>
    </message>
    <message>
        <source>encrypted as you type</source>
        <translation>[éñçrýptéd áš ýóú týpé ·······]</translation>
    </message>
    <message>
        <source>Only you · encrypted as you type</source>
        <translation>[Óñlý ýóú · éñçrýptéd áš ýóú týpé ··········]</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Your evidence</source>
        <translation>[Ýóúr évídéñçé ····]</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>[Óñlý ýóú ··]</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>What you agreed</source>
        <translation>[Whát ýóú ágrééd ·····]</translation>
    </message>
    <message>
        <source>For both of you · not sent</source>
        <translation>[Fór bóth óf ýóú · ñót šéñt ········]</translation>
    </message>
    <message>
        <source>Not written down yet: how to reach each other, how soon you answer, what helps. Ctrl+E opens the card.</source>
        <translation>[Ñót wríttéñ dówñ ýét: hów tó réáçh éáçh óthér, hów šóóñ ýóú áñšwér, whát hélpš. Çtrl+É ópéñš thé çárd. ··································]</translation>
    </message>
    <message>
        <source>Word for a line that is not safe</source>
        <translation>[Wórd fór á líñé thát íš ñót šáfé ··········]</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>[Šhów ít ··]</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>[Tópíç ·]</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>[Rhýthm ··]</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>[Á réplý ··]</translation>
    </message>
    <message>
        <source>Usual hours there</source>
        <translation>[Úšúál hóúrš théré ·····]</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>[Láñgúágéš ···]</translation>
    </message>
    <message>
        <source>Needs to take part</source>
        <translation>[Ñéédš tó táké párt ······]</translation>
    </message>
    <message>
        <source>Helps with the language</source>
        <translation>[Hélpš wíth thé láñgúágé ·······]</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>[Çóvér ít ··]</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>[çóvéréd ··]</translation>
    </message>
    <message>
        <source>Ways to reach them, the first one first</source>
        <translation>[Wáýš tó réáçh thém, thé fíršt óñé fíršt ·············]</translation>
    </message>
    <message>
        <source>Copy {address}</source>
        <translation>[Çópý {address} ····]</translation>
    </message>
</context>
<context>
    <name>FarewellCard</name>
    <message>
        <source>Your journal entries stay. Nothing brings the rest back: ending the pair keeps it all.</source>
        <translation>[Ýóúr jóúrñál éñtríéš štáý. Ñóthíñg bríñgš thé réšt báçk: éñdíñg thé páír kéépš ít áll. ····························]</translation>
    </message>
    <message>
        <source>Type the name to go on</source>
        <translation>[Týpé thé ñámé tó gó óñ ·······]</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>[Délété áll óf ít ·····]</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>[Kéép évérýthíñg ·····]</translation>
    </message>
    <message>
        <source>Delete {name} and all that belongs to them?</source>
        <translation>[Délété {name} áñd áll thát bélóñgš tó thém? ··············]</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>[%n šéššíóñš ···]</numerusform>
            <numerusform>[%n šéššíóñš ···]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>[%n áçtíóñš ···]</numerusform>
            <numerusform>[%n áçtíóñš ···]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>[%n góálš ··]</numerusform>
            <numerusform>[%n góálš ··]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private notes</source>
        <translation>
            <numerusform>[%n príváté ñótéš ·····]</numerusform>
            <numerusform>[%n príváté ñótéš ·····]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflections</source>
        <translation>
            <numerusform>[%n réfléçtíóñš ····]</numerusform>
            <numerusform>[%n réfléçtíóñš ····]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>[%n rémíñdérš ····]</numerusform>
            <numerusform>[%n rémíñdérš ····]</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the card: there is nothing else.</source>
        <translation>[Óñlý thé çárd: théré íš ñóthíñg élšé. ············]</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>A calendar file</source>
        <translation>[Á çáléñdár fílé ·····]</translation>
    </message>
    <message>
        <source>The file leaves the protection of this desk: whoever gets it, and every calendar into which you put it, can read it. Many calendars keep their entries on a server. It never holds your notes, the agenda, goals or what you agreed.</source>
        <translation>[Thé fílé léávéš thé prótéçtíóñ óf thíš déšk: whóévér gétš ít, áñd évérý çáléñdár íñtó whíçh ýóú pút ít, çáñ réád ít. Máñý çáléñdárš kéép théír éñtríéš óñ á šérvér. Ít ñévér hóldš ýóúr ñótéš, thé ágéñdá, góálš ór whát ýóú ágrééd. ············································································]</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>[Šávé… ·]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çlóšé ·]</translation>
    </message>
    <message>
        <source>With the name: {name}</source>
        <translation>[Wíth thé ñámé: {name} ·······]</translation>
    </message>
    <message>
        <source>With the place: {place}</source>
        <translation>[Wíth thé pláçé: {place} ·······]</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln sessions of the series from this one on</source>
        <translation>
            <numerusform>[Áll %Ln šéššíóñš óf thé šéríéš fróm thíš óñé óñ ···············]</numerusform>
            <numerusform>[Áll %Ln šéššíóñš óf thé šéríéš fróm thíš óñé óñ ···············]</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation with {name}</source>
        <translation>[Çóñvéršátíóñ wíth {name} ········]</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>[Çóñvéršátíóñ ····]</translation>
    </message>
    <message>
        <source>as cancelled</source>
        <translation>[áš çáñçélléd ····]</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>[áñd %Ln móré ····]</numerusform>
            <numerusform>[áñd %Ln móré ····]</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>[Šávé thé çáléñdár fílé ·······]</translation>
    </message>
    <message>
        <source>Saved and noted in Sharing, for your account alone to read.</source>
        <translation>[Šávéd áñd ñótéd íñ Šháríñg, fór ýóúr áççóúñt álóñé tó réád. ···················]</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files beside this entry</source>
        <translation>[Fíléš béšídé thíš éñtrý ·······]</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>Open</source>
        <translation>[Ópéñ ·]</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>[Šávé á çópý… ····]</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>[Réñámé… ··]</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>[Rémóvé ··]</translation>
    </message>
</context>
<context>
    <name>FileStrip</name>
    <message>
        <source>Stop</source>
        <translation>[Štóp ·]</translation>
    </message>
    <message>
        <source>Stop adding files</source>
        <translation>[Štóp áddíñg fíléš ·····]</translation>
    </message>
</context>
<context>
    <name>FilesBeside</name>
    <message>
        <source>Add files…</source>
        <translation>[Ádd fíléš… ···]</translation>
    </message>
    <message>
        <source>Removed files</source>
        <translation>[Rémóvéd fíléš ····]</translation>
    </message>
    <message>
        <source>Add files ({key})</source>
        <translation>[Ádd fíléš ({key}) ·····]</translation>
    </message>
    <message>
        <source>The file was removed. Its link in the text stays.</source>
        <translation>[Thé fílé wáš rémóvéd. Ítš líñk íñ thé téxt štáýš. ················]</translation>
    </message>
    <message>
        <source>The file is back.</source>
        <translation>[Thé fílé íš báçk. ·····]</translation>
    </message>
</context>
<context>
    <name>FirstEntries</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>[%Ln fíléš ···]</numerusform>
            <numerusform>[%Ln fíléš ···]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Making the keys of your desk…</source>
        <translation>[Mákíñg thé kéýš óf ýóúr déšk… ·········]</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>[Óñé móméñt… ···]</translation>
    </message>
    <message>
        <source>Opening your desk…</source>
        <translation>[Ópéñíñg ýóúr déšk… ······]</translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>[Štép {number} óf {count} ········]</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>[Báçk ·]</translation>
    </message>
    <message>
        <source>Open my desk</source>
        <translation>[Ópéñ mý déšk ····]</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>[Çóñtíñúé ··]</translation>
    </message>
</context>
<context>
    <name>FoldHead</name>
    <message>
        <source>unfolded</source>
        <translation>[úñfóldéd ··]</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>[fóldéd ··]</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>To follow up</source>
        <translation>[Tó fóllów úp ····]</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>[Áll áçtíóñš ···]</translation>
    </message>
    <message>
        <source>Nothing is due within a week.</source>
        <translation>[Ñóthíñg íš dúé wíthíñ á wéék. ·········]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions are due</source>
        <translation>
            <numerusform>[%Ln áçtíóñš áré dúé ······]</numerusform>
            <numerusform>[%Ln áçtíóñš áré dúé ······]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreeChoice</name>
    <message>
        <source>Free hours of both: nobody chosen</source>
        <translation>[Fréé hóúrš óf bóth: ñóbódý çhóšéñ ···········]</translation>
    </message>
    <message>
        <source>Free hours of both: {name}</source>
        <translation>[Fréé hóúrš óf bóth: {name} ········]</translation>
    </message>
</context>
<context>
    <name>FreeHint</name>
    <message>
        <source>Both of you are usually free:</source>
        <translation>[Bóth óf ýóú áré úšúállý fréé: ·········]</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>[{day}, {time} ····]</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>[Táké {time} ···]</translation>
    </message>
</context>
<context>
    <name>GlanceCard</name>
    <message>
        <source>At a glance</source>
        <translation>[Át á gláñçé ···]</translation>
    </message>
    <message>
        <source>You promised: {promises}</source>
        <translation>[Ýóú prómíšéd: {promises} ········]</translation>
    </message>
    <message>
        <source>{name} promised: {promises}</source>
        <translation>[{name} prómíšéd: {promises} ·········]</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>New goal</source>
        <translation>[Ñéw góál ··]</translation>
    </message>
    <message>
        <source>Two minutes are enough: a title, what you expect by a day, a first step.</source>
        <translation>[Twó míñútéš áré éñóúgh: á títlé, whát ýóú éxpéçt bý á dáý, á fíršt štép. ························]</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>[Édít góál ···]</translation>
    </message>
    <message>
        <source>Levels that you word anew leave the earlier wording readable.</source>
        <translation>[Lévélš thát ýóú wórd áñéw léávé thé éárlíér wórdíñg réádáblé. ····················]</translation>
    </message>
    <message>
        <source>Set this goal</source>
        <translation>[Šét thíš góál ····]</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>[Kéép çháñgéš ····]</translation>
    </message>
    <message>
        <source>{name}’s goal</source>
        <translation>[{name}’š góál ····]</translation>
    </message>
    <message>
        <source>My goal, with {name}</source>
        <translation>[Mý góál, wíth {name} ······]</translation>
    </message>
    <message>
        <source>My own goal</source>
        <translation>[Mý ówñ góál ···]</translation>
    </message>
    <message>
        <source>The goal is set.</source>
        <translation>[Thé góál íš šét. ·····]</translation>
    </message>
    <message>
        <source>The goal is changed.</source>
        <translation>[Thé góál íš çháñgéd. ······]</translation>
    </message>
</context>
<context>
    <name>GoalFormView</name>
    <message>
        <source>&amp;Goal</source>
        <translation>[&amp;Góál ·]</translation>
    </message>
    <message>
        <source>What will be different, in a few words</source>
        <translation>[Whát wíll bé dífféréñt, íñ á féw wórdš ············]</translation>
    </message>
    <message>
        <source>Whose goal</source>
        <translation>[Whóšé góál ···]</translation>
    </message>
    <message>
        <source>Where it stands today</source>
        <translation>[Whéré ít štáñdš tódáý ·······]</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>[Lóók ágáíñ óñ ····]</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>[ñó dáý ··]</translation>
    </message>
    <message>
        <source>&amp;Whose goal</source>
        <translation>[&amp;Whóšé góál ···]</translation>
    </message>
    <message>
        <source>Where it stands &amp;today</source>
        <translation>[Whéré ít štáñdš &amp;tódáý ·······]</translation>
    </message>
    <message>
        <source>Look again &amp;on</source>
        <translation>[Lóók ágáíñ &amp;óñ ····]</translation>
    </message>
    <message>
        <source>To learn</source>
        <translation>[Tó léárñ ··]</translation>
    </message>
    <message>
        <source>To perform</source>
        <translation>[Tó pérfórm ···]</translation>
    </message>
    <message>
        <source>What the goal is for</source>
        <translation>[Whát thé góál íš fór ······]</translation>
    </message>
    <message>
        <source>Is the way new? Then learn first. Is it known? Then perform.</source>
        <translation>[Íš thé wáý ñéw? Théñ léárñ fíršt. Íš ít kñówñ? Théñ pérfórm. ····················]</translation>
    </message>
    <message>
        <source>none, or not said</source>
        <translation>[ñóñé, ór ñót šáíd ·····]</translation>
    </message>
    <message>
        <source>Priority of the organisation it serves</source>
        <translation>[Príórítý óf thé órgáñíšátíóñ ít šérvéš ············]</translation>
    </message>
    <message>
        <source>Priority of the organisation it &amp;serves</source>
        <translation>[Príórítý óf thé órgáñíšátíóñ ít &amp;šérvéš ·············]</translation>
    </message>
    <message>
        <source>What each level looks like</source>
        <translation>[Whát éáçh lévél lóókš líké ········]</translation>
    </message>
    <message>
        <source>Describe one thing that can be seen from outside. Level 0 is what you honestly expect by the day: it is the only one that is needed.</source>
        <translation>[Déšçríbé óñé thíñg thát çáñ bé šééñ fróm óútšídé. Lévél 0 íš whát ýóú hóñéštlý éxpéçt bý thé dáý: ít íš thé óñlý óñé thát íš ñéédéd. ············································]</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>[Míléštóñéš ···]</translation>
    </message>
    <message>
        <source>Milestone {number}</source>
        <translation>[Míléštóñé {number} ······]</translation>
    </message>
    <message>
        <source>Day of milestone {number}</source>
        <translation>[Dáý óf míléštóñé {number} ········]</translation>
    </message>
    <message>
        <source>By</source>
        <translation>[Bý ]</translation>
    </message>
    <message>
        <source>Words around it, where they help</source>
        <translation>[Wórdš áróúñd ít, whéré théý hélp ··········]</translation>
    </message>
    <message>
        <source>First step, within seven days</source>
        <translation>[Fíršt štép, wíthíñ šévéñ dáýš ·········]</translation>
    </message>
    <message>
        <source>If …, then I will …</source>
        <translation>[Íf …, théñ Í wíll … ······]</translation>
    </message>
    <message>
        <source>What will get in the way</source>
        <translation>[Whát wíll gét íñ thé wáý ········]</translation>
    </message>
    <message>
        <source>What do you hope for</source>
        <translation>[Whát dó ýóú hópé fór ······]</translation>
    </message>
    <message>
        <source>If it went very well</source>
        <translation>[Íf ít wéñt vérý wéll ······]</translation>
    </message>
    <message>
        <source>Why this, and why you</source>
        <translation>[Whý thíš, áñd whý ýóú ·······]</translation>
    </message>
    <message>
        <source>Who will notice</source>
        <translation>[Whó wíll ñótíçé ·····]</translation>
    </message>
    <message>
        <source>What you could show to someone who doubts it</source>
        <translation>[Whát ýóú çóúld šhów tó šóméóñé whó dóúbtš ít ··············]</translation>
    </message>
    <message>
        <source>Set this goal</source>
        <translation>[Šét thíš góál ····]</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>[Báçk ·]</translation>
    </message>
    <message>
        <source>Clear this form</source>
        <translation>[Çléár thíš fórm ·····]</translation>
    </message>
</context>
<context>
    <name>GoalLevels</name>
    <message>
        <source>Last time: {level}. Where does it stand now?</source>
        <translation>[Lášt tímé: {level}. Whéré dóéš ít štáñd ñów? ··············]</translation>
    </message>
</context>
<context>
    <name>GoalPageView</name>
    <message>
        <source>All goals</source>
        <translation>[Áll góálš ···]</translation>
    </message>
    <message>
        <source>For both of you · not sent</source>
        <translation>[Fór bóth óf ýóú · ñót šéñt ········]</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>[Çhéçk íñ ··]</translation>
    </message>
    <message>
        <source>What each level looks like</source>
        <translation>[Whát éáçh lévél lóókš líké ········]</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>[Míléštóñéš ···]</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>[Óvér tímé ···]</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>[Çhéçk-íñš ···]</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>[Lóók ágáíñ óñ ····]</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>[ñó dáý ··]</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>[Édít góál ···]</translation>
    </message>
    <message>
        <source>Close goal…</source>
        <translation>[Çlóšé góál… ···]</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>[Ópéñ ít ágáíñ ····]</translation>
    </message>
</context>
<context>
    <name>GoalPane</name>
    <message>
        <source>Check-in kept: {level}.</source>
        <translation>[Çhéçk-íñ képt: {level}. ·······]</translation>
    </message>
    <message>
        <source>The goal is closed.</source>
        <translation>[Thé góál íš çlóšéd. ······]</translation>
    </message>
    <message>
        <source>The goal is open again.</source>
        <translation>[Thé góál íš ópéñ ágáíñ. ·······]</translation>
    </message>
    <message>
        <source>The milestone is reached.</source>
        <translation>[Thé míléštóñé íš réáçhéd. ········]</translation>
    </message>
    <message>
        <source>The milestone is open.</source>
        <translation>[Thé míléštóñé íš ópéñ. ·······]</translation>
    </message>
    <message>
        <source>The milestone is taken away.</source>
        <translation>[Thé míléštóñé íš tákéñ áwáý. ·········]</translation>
    </message>
    <message>
        <source>Milestone added: {title}</source>
        <translation>[Míléštóñé áddéd: {title} ········]</translation>
    </message>
    <message>
        <source>Another day to look at the goal is set.</source>
        <translation>[Áñóthér dáý tó lóók át thé góál íš šét. ·············]</translation>
    </message>
    <message>
        <source>None yet. A check-in takes a minute: a level and one line.</source>
        <translation>[Ñóñé ýét. Á çhéçk-íñ tákéš á míñúté: á lévél áñd óñé líñé. ···················]</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Goals</source>
        <translation>[Góálš ·]</translation>
    </message>
    <message>
        <source>For both of you · not sent</source>
        <translation>[Fór bóth óf ýóú · ñót šéñt ········]</translation>
    </message>
    <message>
        <source>No goal is open with this person.</source>
        <translation>[Ñó góál íš ópéñ wíth thíš péršóñ. ···········]</translation>
    </message>
    <message>
        <source>The level of the goal is marked.</source>
        <translation>[Thé lévél óf thé góál íš márkéd. ··········]</translation>
    </message>
</context>
<context>
    <name>GoalsPlace</name>
    <message>
        <source>New goal</source>
        <translation>[Ñéw góál ··]</translation>
    </message>
    <message>
        <source>A goal from a template</source>
        <translation>[Á góál fróm á témpláté ·······]</translation>
    </message>
    <message>
        <source>Check in on this goal</source>
        <translation>[Çhéçk íñ óñ thíš góál ·······]</translation>
    </message>
    <message>
        <source>Show or hide goals that have ended</source>
        <translation>[Šhów ór hídé góálš thát hávé éñdéd ···········]</translation>
    </message>
</context>
<context>
    <name>GoalsView</name>
    <message>
        <source>Goals</source>
        <translation>[Góálš ·]</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>[Fróm á témpláté ·····]</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>[Ñéw góál ··]</translation>
    </message>
    <message>
        <source>Goals that have ended too</source>
        <translation>[Góálš thát hávé éñdéd tóó ········]</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>[Çhóóšé á témpláté ·····]</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>[Ñó góál ýét ···]</translation>
    </message>
    <message>
        <source>A goal here is a title and up to five described levels: what you expect by a day, a little less, a little more. Then a check-in takes a minute. A template gives you the first words; every one of them may be changed.</source>
        <translation>[Á góál héré íš á títlé áñd úp tó fívé déšçríbéd lévélš: whát ýóú éxpéçt bý á dáý, á líttlé léšš, á líttlé móré. Théñ á çhéçk-íñ tákéš á míñúté. Á témpláté gívéš ýóú thé fíršt wórdš; évérý óñé óf thém máý bé çháñgéd. ·······································································]</translation>
    </message>
    <message>
        <source>A goal has up to five described levels, from −2 to +2. Level 0 is what you honestly expect by its day. A check-in says where it stands, with one line; the levels are words about the goal, never a mark for a person.

Milestones are steps on the way. A goal ends as reached, let go well, or handed over; all of it stays readable.

“For both of you” marks what you agreed with someone. Nothing is sent.</source>
        <translation>[Á góál háš úp tó fívé déšçríbéd lévélš, fróm −2 tó +2. Lévél 0 íš whát ýóú hóñéštlý éxpéçt bý ítš dáý. Á çhéçk-íñ šáýš whéré ít štáñdš, wíth óñé líñé; thé lévélš áré wórdš ábóút thé góál, ñévér á márk fór á péršóñ.

Míléštóñéš áré štépš óñ thé wáý. Á góál éñdš áš réáçhéd, lét gó wéll, ór háñdéd óvér; áll óf ít štáýš réádáblé.

“Fór bóth óf ýóú” márkš whát ýóú ágrééd wíth šóméóñé. Ñóthíñg íš šéñt. ·····································································································································]</translation>
    </message>
    <message>
        <source>A goal from a template</source>
        <translation>[Á góál fróm á témpláté ·······]</translation>
    </message>
    <message>
        <source>Check in on the goal that is shown</source>
        <translation>[Çhéçk íñ óñ thé góál thát íš šhówñ ···········]</translation>
    </message>
    <message>
        <source>In the form: set the goal</source>
        <translation>[Íñ thé fórm: šét thé góál ········]</translation>
    </message>
    <message>
        <source>Hide your evidence, or show it</source>
        <translation>[Hídé ýóúr évídéñçé, ór šhów ít ··········]</translation>
    </message>
    <message>
        <source>From the list to the goal; in a check-in: keep it</source>
        <translation>[Fróm thé líšt tó thé góál; íñ á çhéçk-íñ: kéép ít ················]</translation>
    </message>
    <message>
        <source>Go back a step; nothing you typed is lost</source>
        <translation>[Gó báçk á štép; ñóthíñg ýóú týpéd íš lóšt ·············]</translation>
    </message>
</context>
<context>
    <name>GoesWithCard</name>
    <message>
        <source>Goes with</source>
        <translation>[Góéš wíth ···]</translation>
    </message>
</context>
<context>
    <name>GroupCheck</name>
    <message>
        <source>That is not what stands on the sheet. Compare it once more.</source>
        <translation>[Thát íš ñót whát štáñdš óñ thé šhéét. Çómpáré ít óñçé móré. ···················]</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Chapter</source>
        <translation>[Çháptér ··]</translation>
    </message>
    <message>
        <source>Sample conversation</source>
        <translation>[Šámplé çóñvéršátíóñ ······]</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>[Çhéçklíšt ···]</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>[Ágéñdá ··]</translation>
    </message>
    <message>
        <source>Goal template</source>
        <translation>[Góál témpláté ····]</translation>
    </message>
    <message>
        <source>Learning journey</source>
        <translation>[Léárñíñg jóúrñéý ·····]</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>[Tráíñíñg ··]</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>[Šélf-áššéššméñt ·····]</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>[Qúéštíóñš ···]</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>[Çárd ·]</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>[Wórdš ·]</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>[Çháptérš ··]</translation>
    </message>
    <message>
        <source>Sample conversations</source>
        <translation>[Šámplé çóñvéršátíóñš ······]</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>[Çhéçklíštš ···]</translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation>[Ágéñdáš ··]</translation>
    </message>
    <message>
        <source>Goal templates</source>
        <translation>[Góál témplátéš ····]</translation>
    </message>
    <message>
        <source>Learning journeys</source>
        <translation>[Léárñíñg jóúrñéýš ·····]</translation>
    </message>
    <message>
        <source>Self-assessments</source>
        <translation>[Šélf-áššéššméñtš ·····]</translation>
    </message>
    <message>
        <source>Questions to think about</source>
        <translation>[Qúéštíóñš tó thíñk ábóút ········]</translation>
    </message>
    <message>
        <source>Cards and forms</source>
        <translation>[Çárdš áñd fórmš ·····]</translation>
    </message>
    <message>
        <source>Words of the desk</source>
        <translation>[Wórdš óf thé déšk ·····]</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help on this screen</source>
        <translation>[Hélp óñ thíš šçrééñ ······]</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>[Çlóšé hélp ···]</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>[Kéýš óñ thíš šçrééñ ······]</translation>
    </message>
    <message>
        <source>Keys that always work</source>
        <translation>[Kéýš thát álwáýš wórk ·······]</translation>
    </message>
</context>
<context>
    <name>HideButton</name>
    <message>
        <source>Show my words ({key})</source>
        <translation>[Šhów mý wórdš ({key}) ·······]</translation>
    </message>
    <message>
        <source>Hide my words ({key})</source>
        <translation>[Hídé mý wórdš ({key}) ·······]</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>At a place that was searched for.</source>
        <translation>[Át á pláçé thát wáš šéárçhéd fór. ···········]</translation>
    </message>
</context>
<context>
    <name>HoursEdit</name>
    <message>
        <source>From</source>
        <translation>[Fróm ·]</translation>
    </message>
    <message>
        <source>To</source>
        <translation>[Tó ]</translation>
    </message>
    <message>
        <source>And also: {hours}</source>
        <translation>[Áñd álšó: {hours} ·····]</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Choose a file of contacts</source>
        <translation>[Çhóóšé á fílé óf çóñtáçtš ········]</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>[Ádd %n péóplé ····]</numerusform>
            <numerusform>[Ádd %n péóplé ····]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stand in the file.</source>
        <translation>
            <numerusform>[%n péóplé štáñd íñ thé fílé. ·········]</numerusform>
            <numerusform>[%n péóplé štáñd íñ thé fílé. ·········]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them seem to be here already; choose them to add them twice.</source>
        <translation>
            <numerusform>[%n óf thém šéém tó bé héré álréádý; çhóóšé thém tó ádd thém twíçé. ······················]</numerusform>
            <numerusform>[%n óf thém šéém tó bé héré álréádý; çhóóšé thém tó ádd thém twíçé. ······················]</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>[Áddíñg… ··]</translation>
    </message>
    <message numerus="yes">
        <source>%n people are added.</source>
        <translation>
            <numerusform>[%n péóplé áré áddéd. ······]</numerusform>
            <numerusform>[%n péóplé áré áddéd. ······]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not taken:</source>
        <translation>
            <numerusform>[%n wéré ñót tákéñ: ······]</numerusform>
            <numerusform>[%n wéré ñót tákéñ: ······]</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>[Rów {n} ··]</translation>
    </message>
    <message>
        <source>Card {n}</source>
        <translation>[Çárd {n} ··]</translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>[áñd %n móré. ····]</numerusform>
            <numerusform>[áñd %n móré. ····]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReminder</name>
    <message numerus="yes">
        <source>%Ln entries of {name} came before the desk was locked or closed. Choose it once more, and the rest comes.</source>
        <translation>
            <numerusform>[%Ln éñtríéš óf {name} çámé béfóré thé déšk wáš lóçkéd ór çlóšéd. Çhóóšé ít óñçé móré, áñd thé réšt çóméš. ···································]</numerusform>
            <numerusform>[%Ln éñtríéš óf {name} çámé béfóré thé déšk wáš lóçkéd ór çlóšéd. Çhóóšé ít óñçé móré, áñd thé réšt çóméš. ···································]</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it…</source>
        <translation>[Gó óñ wíth ít… ····]</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>All people</source>
        <translation>[Áll péóplé ···]</translation>
    </message>
    <message>
        <source>People from a file</source>
        <translation>[Péóplé fróm á fílé ······]</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>[Çhóóšé á fílé… ····]</translation>
    </message>
    <message>
        <source>A vCard or a table</source>
        <translation>[Á vÇárd ór á táblé ······]</translation>
    </message>
    <message>
        <source>Names, addresses, time zones and languages are read; nothing else. You see every person first, and nobody is added before you say so. The file stays as it is, and nobody is told.</source>
        <translation>[Ñáméš, áddréššéš, tímé zóñéš áñd láñgúágéš áré réád; ñóthíñg élšé. Ýóú šéé évérý péršóñ fíršt, áñd ñóbódý íš áddéd béfóré ýóú šáý šó. Thé fílé štáýš áš ít íš, áñd ñóbódý íš tóld. ···························································]</translation>
    </message>
    <message>
        <source>People in the file</source>
        <translation>[Péóplé íñ thé fílé ······]</translation>
    </message>
    <message>
        <source>What they are to you</source>
        <translation>[Whát théý áré tó ýóú ······]</translation>
    </message>
    <message>
        <source>What this one is to you</source>
        <translation>[Whát thíš óñé íš tó ýóú ·······]</translation>
    </message>
    <message>
        <source>Choose everybody new</source>
        <translation>[Çhóóšé évérýbódý ñéw ······]</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>[Çhóóšé ñóbódý ····]</translation>
    </message>
    <message>
        <source>All of them as</source>
        <translation>[Áll óf thém áš ····]</translation>
    </message>
    <message>
        <source>This one as</source>
        <translation>[Thíš óñé áš ···]</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>[Ádd %n péóplé ····]</numerusform>
            <numerusform>[Ádd %n péóplé ····]</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>[Áñóthér fílé… ····]</translation>
    </message>
</context>
<context>
    <name>InsightsCard</name>
    <message>
        <source>Insights</source>
        <translation>[Íñšíghtš ··]</translation>
    </message>
    <message>
        <source>What the circle understood</source>
        <translation>[Whát thé çírçlé úñdérštóód ········]</translation>
    </message>
    <message>
        <source>What we understood…</source>
        <translation>[Whát wé úñdérštóód… ······]</translation>
    </message>
    <message>
        <source>For all of the circle; whose thought it was is not written down.</source>
        <translation>[Fór áll óf thé çírçlé; whóšé thóúght ít wáš íš ñót wríttéñ dówñ. ·····················]</translation>
    </message>
    <message>
        <source>Take this insight away</source>
        <translation>[Táké thíš íñšíght áwáý ·······]</translation>
    </message>
    <message>
        <source>The insight is kept.</source>
        <translation>[Thé íñšíght íš képt. ······]</translation>
    </message>
    <message>
        <source>The insight is taken away.</source>
        <translation>[Thé íñšíght íš tákéñ áwáý. ········]</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Nothing more is sent</source>
        <translation>[Ñóthíñg móré íš šéñt ······]</translation>
    </message>
    <message>
        <source>Nothing leaves this machine by itself</source>
        <translation>[Ñóthíñg léávéš thíš máçhíñé bý ítšélf ············]</translation>
    </message>
    <message>
        <source>You need no programme to use this desk. If you take part in one, its office gives you an invite: a line that begins with MD1-. Joining works without a network and shares nothing by itself: you choose afterwards, line by line, and see every byte first.</source>
        <translation>[Ýóú ñééd ñó prógrámmé tó úšé thíš déšk. Íf ýóú táké párt íñ óñé, ítš óffíçé gívéš ýóú áñ íñvíté: á líñé thát bégíñš wíth MD1-. Jóíñíñg wórkš wíthóút á ñétwórk áñd šháréš ñóthíñg bý ítšélf: ýóú çhóóšé áftérwárdš, líñé bý líñé, áñd šéé évérý býté fíršt. ···················································································]</translation>
    </message>
    <message>
        <source>Invite line</source>
        <translation>[Íñvíté líñé ···]</translation>
    </message>
    <message>
        <source>Paste the whole line. Spaces and line ends do no harm.</source>
        <translation>[Pášté thé whólé líñé. Špáçéš áñd líñé éñdš dó ñó hárm. ··················]</translation>
    </message>
    <message>
        <source>Join a programme</source>
        <translation>[Jóíñ á prógrámmé ·····]</translation>
    </message>
    <message>
        <source>Paste the line that your programme office gave you.</source>
        <translation>[Pášté thé líñé thát ýóúr prógrámmé óffíçé gávé ýóú. ·················]</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Join a circle</source>
        <translation>[Jóíñ á çírçlé ····]</translation>
    </message>
    <message>
        <source>Paste the charter, or type its code and its names in the order of the seats.</source>
        <translation>[Pášté thé çhártér, ór týpé ítš çódé áñd ítš ñáméš íñ thé órdér óf thé šéátš. ·························]</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>[Jóíñ ·]</translation>
    </message>
    <message>
        <source>The &amp;charter, pasted</source>
        <translation>[Thé &amp;çhártér, páštéd ······]</translation>
    </message>
    <message>
        <source>such as AM1E-M720</source>
        <translation>[šúçh áš ÁM1É-M720 ·····]</translation>
    </message>
    <message>
        <source>Your seat</source>
        <translation>[Ýóúr šéát ···]</translation>
    </message>
    <message>
        <source>As on the charter, so that both clocks are right.</source>
        <translation>[Áš óñ thé çhártér, šó thát bóth çlóçkš áré ríght. ················]</translation>
    </message>
    <message>
        <source>Circle c&amp;ode</source>
        <translation>[Çírçlé ç&amp;ódé ····]</translation>
    </message>
    <message>
        <source>&amp;Name of the circle</source>
        <translation>[&amp;Ñámé óf thé çírçlé ······]</translation>
    </message>
    <message>
        <source>&amp;Names in the order of seats</source>
        <translation>[&amp;Ñáméš íñ thé órdér óf šéátš ·········]</translation>
    </message>
    <message>
        <source>Your &amp;seat</source>
        <translation>[Ýóúr &amp;šéát ···]</translation>
    </message>
    <message>
        <source>The circle’s &amp;clock</source>
        <translation>[Thé çírçlé’š &amp;çlóçk ······]</translation>
    </message>
    <message>
        <source>&amp;Hour, on that clock</source>
        <translation>[&amp;Hóúr, óñ thát çlóçk ······]</translation>
    </message>
    <message>
        <source>{members}, {rhythm}, from {day} on</source>
        <translation>[{members}, {rhythm}, fróm {day} óñ ···········]</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>[Çhóóšé ýóúr ñámé ·····]</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n seats: name each of them.</source>
        <translation>
            <numerusform>[Thé çódé háš %n šéátš: ñámé éáçh óf thém. ·············]</numerusform>
            <numerusform>[Thé çódé háš %n šéátš: ñámé éáçh óf thém. ·············]</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which name is yours.</source>
        <translation>[Çhóóšé whíçh ñámé íš ýóúrš. ·········]</translation>
    </message>
    <message>
        <source>You joined {circle}.</source>
        <translation>[Ýóú jóíñéd {circle}. ······]</translation>
    </message>
</context>
<context>
    <name>JournalCopy</name>
    <message>
        <source>My journal</source>
        <translation>[Mý jóúrñál ···]</translation>
    </message>
    <message>
        <source>This copy is not encrypted. Whoever opens it can read it.</source>
        <translation>[Thíš çópý íš ñót éñçrýptéd. Whóévér ópéñš ít çáñ réád ít. ···················]</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>[Štárréd ··]</translation>
    </message>
    <message>
        <source>{name} ({size}), in the copy as Markdown or JSON</source>
        <translation>[{name} ({size}), íñ thé çópý áš Márkdówñ ór JŠÓÑ ················]</translation>
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
        <translation>[Thíš fóldér íš á çópý óf á jóúrñál, mádé bý MéñtórDéšk. Ít íš ñót éñçrýptéd: whóévér ópéñš ít çáñ réád ít. Délété ít whéñ ýóú ñó lóñgér ñééd ít.

Éáçh fílé íš óñé éñtrý, íñ á fóldér fór ítš ýéár. Ítš héád šáýš whéñ ít wáš wríttéñ áñd whát góéš wíth ít; bélów thé šéçóñd --- štáñdš thé téxt éxáçtlý áš ít wáš wríttéñ, íñ Márkdówñ. Áñ éñtrý wíth píçtúréš ór óthér fíléš háš á fóldér óf ítš ówñ.

Tó bríñg thé éñtríéš báçk, çhóóšé thíš fóldér whéré MéñtórDéšk bríñgš á jóúrñál íñ.
 ·······························································································································································]</translation>
    </message>
</context>
<context>
    <name>JournalDays</name>
    <message>
        <source>One entry on {day}</source>
        <translation>[Óñé éñtrý óñ {day} ······]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries on {day}</source>
        <translation>
            <numerusform>[%Ln éñtríéš óñ {day} ······]</numerusform>
            <numerusform>[%Ln éñtríéš óñ {day} ······]</numerusform>
        </translation>
    </message>
    <message>
        <source>On this day in {year}</source>
        <translation>[Óñ thíš dáý íñ {year} ·······]</translation>
    </message>
    <message>
        <source>On this day in {year} and {other}</source>
        <translation>[Óñ thíš dáý íñ {year} áñd {other} ···········]</translation>
    </message>
    <message numerus="yes">
        <source>On this day in %Ln earlier years</source>
        <translation>
            <numerusform>[Óñ thíš dáý íñ %Ln éárlíér ýéárš ··········]</numerusform>
            <numerusform>[Óñ thíš dáý íñ %Ln éárlíér ýéárš ··········]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalImport</name>
    <message>
        <source>A copy made by MentorDesk</source>
        <translation>[Á çópý mádé bý MéñtórDéšk ········]</translation>
    </message>
    <message>
        <source>Markdown files, as Obsidian keeps them</source>
        <translation>[Márkdówñ fíléš, áš Óbšídíáñ kéépš thém ············]</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>[Pláíñ téxt ···]</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>[{first} tó {last} ·····]</translation>
    </message>
    <message>
        <source>{name} ({n})</source>
        <translation>[{name} ({n}) ····]</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>[{where}: {what} ·····]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>[%Ln éñtríéš ···]</numerusform>
            <numerusform>[%Ln éñtríéš ···]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>[áñd %Ln móré ····]</numerusform>
            <numerusform>[áñd %Ln móré ····]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files, {size}</source>
        <translation>
            <numerusform>[%Ln fíléš, {size} ·····]</numerusform>
            <numerusform>[%Ln fíléš, {size} ·····]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries. They are left as they are.</source>
        <translation>
            <numerusform>[%Ln éñtríéš. Théý áré léft áš théý áré. ·············]</numerusform>
            <numerusform>[%Ln éñtríéš. Théý áré léft áš théý áré. ·············]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the same moment as one that came before, with other words. Both stand.</source>
        <translation>
            <numerusform>[%Ln éñtríéš óf thé šámé móméñt áš óñé thát çámé béfóré, wíth óthér wórdš. Bóth štáñd. ····························]</numerusform>
            <numerusform>[%Ln éñtríéš óf thé šámé móméñt áš óñé thát çámé béfóré, wíth óthér wórdš. Bóth štáñd. ····························]</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>[Wríttéñ ··]</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>[Héré álréádý ····]</translation>
    </message>
    <message>
        <source>Perhaps here in other words</source>
        <translation>[Pérhápš héré íñ óthér wórdš ·········]</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>[Tágš ·]</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>[Štárréd ··]</translation>
    </message>
    <message>
        <source>Pictures and other files</source>
        <translation>[Píçtúréš áñd óthér fíléš ········]</translation>
    </message>
    <message>
        <source>Not carried, as the source calls it</source>
        <translation>[Ñót çárríéd, áš thé šóúrçé çállš ít ···········]</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>[Hów ít wáš réád ·····]</translation>
    </message>
    <message>
        <source>All of it is here already</source>
        <translation>[Áll óf ít íš héré álréádý ········]</translation>
    </message>
    <message>
        <source>No entry came</source>
        <translation>[Ñó éñtrý çámé ····]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in your journal</source>
        <translation>
            <numerusform>[%Ln éñtríéš áré íñ ýóúr jóúrñál ··········]</numerusform>
            <numerusform>[%Ln éñtríéš áré íñ ýóúr jóúrñál ··········]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The place where they were taken was left out of %Ln pictures.</source>
        <translation>
            <numerusform>[Thé pláçé whéré théý wéré tákéñ wáš léft óút óf %Ln píçtúréš. ····················]</numerusform>
            <numerusform>[Thé pláçé whéré théý wéré tákéñ wáš léft óút óf %Ln píçtúréš. ····················]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not read, or not whole:</source>
        <translation>
            <numerusform>[%Ln wéré ñót réád, ór ñót whólé: ··········]</numerusform>
            <numerusform>[%Ln wéré ñót réád, ór ñót whólé: ··········]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, because you worked on them since:</source>
        <translation>
            <numerusform>[%Ln štáý, béçáúšé ýóú wórkéd óñ thém šíñçé: ··············]</numerusform>
            <numerusform>[%Ln štáý, béçáúšé ýóú wórkéd óñ thém šíñçé: ··············]</numerusform>
        </translation>
    </message>
    <message>
        <source>What came is in. To bring the rest, begin again.</source>
        <translation>[Whát çámé íš íñ. Tó bríñg thé réšt, bégíñ ágáíñ. ················]</translation>
    </message>
    <message>
        <source>You stopped it. What came is in; go on, and the rest comes.</source>
        <translation>[Ýóú štóppéd ít. Whát çámé íš íñ; gó óñ, áñd thé réšt çóméš. ···················]</translation>
    </message>
    <message>
        <source>Search does not find all of it: {found} of {entries} entries are in the index. Your words are safe. Take the import back and bring it in again.</source>
        <translation>[Šéárçh dóéš ñót fíñd áll óf ít: {found} óf {entries} éñtríéš áré íñ thé íñdéx. Ýóúr wórdš áré šáfé. Táké thé ímpórt báçk áñd bríñg ít íñ ágáíñ. ···············································]</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>[Ñóthíñg wáš çháñgéd. ······]</translation>
    </message>
    <message>
        <source>Everything is there and found: {indexed} of {entries} entries are in the index, and {found} of {sampled} words that were looked for were found.</source>
        <translation>[Évérýthíñg íš théré áñd fóúñd: {indexed} óf {entries} éñtríéš áré íñ thé íñdéx, áñd {found} óf {sampled} wórdš thát wéré lóókéd fór wéré fóúñd. ···············································]</translation>
    </message>
    <message>
        <source>Brought in from {name} ({kind})</source>
        <translation>[Bróúght íñ fróm {name} ({kind}) ··········]</translation>
    </message>
    <message>
        <source>In the bin they can be brought back for thirty days.</source>
        <translation>[Íñ thé bíñ théý çáñ bé bróúght báçk fór thírtý dáýš. ·················]</translation>
    </message>
</context>
<context>
    <name>JournalPlace</name>
    <message>
        <source>New journal entry</source>
        <translation>[Ñéw jóúrñál éñtrý ·····]</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>[Šéárçh thé jóúrñál ······]</translation>
    </message>
    <message>
        <source>Add files to this entry</source>
        <translation>[Ádd fíléš tó thíš éñtrý ·······]</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>[Délété thíš éñtrý ·····]</translation>
    </message>
</context>
<context>
    <name>JournalTabs</name>
    <message>
        <source>Tab: {name}</source>
        <translation>[Táb: {name} ···]</translation>
    </message>
    <message>
        <source>Journal: {name}</source>
        <translation>[Jóúrñál: {name} ·····]</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>Journal</source>
        <translation>[Jóúrñál ··]</translation>
    </message>
    <message>
        <source>Choose an entry to read it</source>
        <translation>[Çhóóšé áñ éñtrý tó réád ít ········]</translation>
    </message>
    <message>
        <source>Or press Ctrl+N in any place: the cursor stands in today's entry.</source>
        <translation>[Ór préšš Çtrl+Ñ íñ áñý pláçé: thé çúršór štáñdš íñ tódáý'š éñtrý. ·····················]</translation>
    </message>
    <message>
        <source>Only you. Never sent, never synced.</source>
        <translation>[Óñlý ýóú. Ñévér šéñt, ñévér šýñçéd. ···········]</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>[Ñéw éñtrý ···]</translation>
    </message>
    <message>
        <source>Tab of the journal</source>
        <translation>[Táb óf thé jóúrñál ······]</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>[Éñtríéš ··]</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>[Çáléñdár ··]</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>[Thréádš ··]</translation>
    </message>
    <message>
        <source>What you write here is for you alone: it is never sent and never synced. There is no Save button: your words are encrypted and kept while you type.

The list shows the newest entries first. Type into the search field to find words in all of them: put a phrase in quotes, leave entries out with -word, and give only the beginning of a word with a star, such as resil*. tag:work, person:Jonas, before:2026, is:starred and more narrow it down; the ? beside the field shows them all. A hit opens where it answers, F3 goes to the next place.

The text is Markdown: # begins a heading, - a list, &gt; a quotation; *stars* make words slanted and **two stars** bold. A deleted entry can be brought back.</source>
        <translation>[Whát ýóú wríté héré íš fór ýóú álóñé: ít íš ñévér šéñt áñd ñévér šýñçéd. Théré íš ñó Šávé búttóñ: ýóúr wórdš áré éñçrýptéd áñd képt whílé ýóú týpé.

Thé líšt šhówš thé ñéwéšt éñtríéš fíršt. Týpé íñtó thé šéárçh fíéld tó fíñd wórdš íñ áll óf thém: pút á phrášé íñ qúótéš, léávé éñtríéš óút wíth -wórd, áñd gívé óñlý thé bégíññíñg óf á wórd wíth á štár, šúçh áš réšíl*. tág:wórk, péršóñ:Jóñáš, béfóré:2026, íš:štárréd áñd móré ñárrów ít dówñ; thé ? béšídé thé fíéld šhówš thém áll. Á hít ópéñš whéré ít áñšwérš, F3 góéš tó thé ñéxt pláçé.

Thé téxt íš Márkdówñ: # bégíñš á héádíñg, - á líšt, &gt; á qúótátíóñ; *štárš* máké wórdš šláñtéd áñd **twó štárš** bóld. Á délétéd éñtrý çáñ bé bróúght báçk. ······································································································································································································································]</translation>
    </message>
    <message>
        <source>Files come beside an entry with Ctrl+Shift+F or the paper clip, by dropping them on the text, or by pasting a picture. They are encrypted like your words, 25 MB each at most, and the place is taken out of pictures and films. A picture is shown in the text when you read it.</source>
        <translation>[Fíléš çómé béšídé áñ éñtrý wíth Çtrl+Šhíft+F ór thé pápér çlíp, bý dróppíñg thém óñ thé téxt, ór bý páštíñg á píçtúré. Théý áré éñçrýptéd líké ýóúr wórdš, 25 MB éáçh át móšt, áñd thé pláçé íš tákéñ óút óf píçtúréš áñd fílmš. Á píçtúré íš šhówñ íñ thé téxt whéñ ýóú réád ít. ···························································································]</translation>
    </message>
    <message>
        <source>Write in today's entry</source>
        <translation>[Wríté íñ tódáý'š éñtrý ·······]</translation>
    </message>
    <message>
        <source>Begin a new entry</source>
        <translation>[Bégíñ á ñéw éñtrý ·····]</translation>
    </message>
    <message>
        <source>Search the entries</source>
        <translation>[Šéárçh thé éñtríéš ······]</translation>
    </message>
    <message>
        <source>To the next place that answers the search</source>
        <translation>[Tó thé ñéxt pláçé thát áñšwérš thé šéárçh ·············]</translation>
    </message>
    <message>
        <source>To the place before that answers the search</source>
        <translation>[Tó thé pláçé béfóré thát áñšwérš thé šéárçh ··············]</translation>
    </message>
    <message>
        <source>From the list to the text</source>
        <translation>[Fróm thé líšt tó thé téxt ········]</translation>
    </message>
    <message>
        <source>From the text back to the list</source>
        <translation>[Fróm thé téxt báçk tó thé líšt ··········]</translation>
    </message>
    <message>
        <source>Add files to the open entry</source>
        <translation>[Ádd fíléš tó thé ópéñ éñtrý ·········]</translation>
    </message>
    <message>
        <source>Delete the entry chosen in the list</source>
        <translation>[Délété thé éñtrý çhóšéñ íñ thé líšt ···········]</translation>
    </message>
    <message>
        <source>Delete the open entry</source>
        <translation>[Délété thé ópéñ éñtrý ·······]</translation>
    </message>
</context>
<context>
    <name>KeyringCard</name>
    <message>
        <source>It is off: only your passphrase or your recovery sheet opens the desk.</source>
        <translation>[Ít íš óff: óñlý ýóúr páššphrášé ór ýóúr réçóvérý šhéét ópéñš thé déšk. ·······················]</translation>
    </message>
    <message>
        <source>It is on: this computer's keyring opens the desk when you start it.</source>
        <translation>[Ít íš óñ: thíš çómpútér'š kéýríñg ópéñš thé déšk whéñ ýóú štárt ít. ······················]</translation>
    </message>
    <message>
        <source>Unlock with this computer's keyring</source>
        <translation>[Úñlóçk wíth thíš çómpútér'š kéýríñg ···········]</translation>
    </message>
    <message>
        <source>The keyring belongs to your login on this computer and opens with it.</source>
        <translation>[Thé kéýríñg bélóñgš tó ýóúr lógíñ óñ thíš çómpútér áñd ópéñš wíth ít. ·······················]</translation>
    </message>
    <message>
        <source>So the desk is then only as strong as that login: whoever can log in as you can read it.</source>
        <translation>[Šó thé déšk íš théñ óñlý áš štróñg áš thát lógíñ: whóévér çáñ lóg íñ áš ýóú çáñ réád ít. ·····························]</translation>
    </message>
    <message>
        <source>Your passphrase and your recovery sheet go on opening it, whatever happens.</source>
        <translation>[Ýóúr páššphrášé áñd ýóúr réçóvérý šhéét gó óñ ópéñíñg ít, whátévér háppéñš. ·························]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél ··]</translation>
    </message>
    <message>
        <source>Stop using the keyring</source>
        <translation>[Štóp úšíñg thé kéýríñg ·······]</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>[Úšé thé kéýríñg ·····]</translation>
    </message>
</context>
<context>
    <name>KeyringRow</name>
    <message>
        <source>Asking this computer's keyring…</source>
        <translation>[Áškíñg thíš çómpútér'š kéýríñg… ··········]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél ··]</translation>
    </message>
</context>
<context>
    <name>KeyringTask</name>
    <message>
        <source>Asking the keyring…</source>
        <translation>[Áškíñg thé kéýríñg… ······]</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome to MentorDesk</source>
        <translation>[Wélçómé tó MéñtórDéšk ·······]</translation>
    </message>
    <message>
        <source>A desk for mentors and mentees: your journal, your sessions, your goals. It works without the internet, and what you write stays on this computer.</source>
        <translation>[Á déšk fór méñtórš áñd méñtééš: ýóúr jóúrñál, ýóúr šéššíóñš, ýóúr góálš. Ít wórkš wíthóút thé íñtérñét, áñd whát ýóú wríté štáýš óñ thíš çómpútér. ················································]</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>[Láñgúágé ··]</translation>
    </message>
    <message>
        <source>Making your desk takes about three minutes. You choose a passphrase, get a sheet for the day it is forgotten, and arrive at your desk. No network is needed.</source>
        <translation>[Mákíñg ýóúr déšk tákéš ábóút thréé míñútéš. Ýóú çhóóšé á páššphrášé, gét á šhéét fór thé dáý ít íš fórgóttéñ, áñd árrívé át ýóúr déšk. Ñó ñétwórk íš ñéédéd. ····················································]</translation>
    </message>
    <message>
        <source>A draft translation that nobody has checked yet</source>
        <translation>[Á dráft tráñšlátíóñ thát ñóbódý háš çhéçkéd ýét ···············]</translation>
    </message>
</context>
<context>
    <name>LaterCard</name>
    <message>
        <source>Later today</source>
        <translation>[Látér tódáý ···]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>[%Ln móré ··]</numerusform>
            <numerusform>[%Ln móré ··]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearningOutline</name>
    <message>
        <source>Practice</source>
        <translation>[Práçtíçé ··]</translation>
    </message>
    <message>
        <source>With people</source>
        <translation>[Wíth péóplé ···]</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>[Štúdý ·]</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>[Škíllš ··]</translation>
    </message>
    <message>
        <source>{start} → {target}</source>
        <translation>[{start} → {target} ······]</translation>
    </message>
    <message>
        <source>On your own: {what}</source>
        <translation>[Óñ ýóúr ówñ: {what} ······]</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>[Çhéçkpóíñtš ···]</translation>
    </message>
    <message>
        <source>day {n}</source>
        <translation>[dáý {n} ··]</translation>
    </message>
    <message>
        <source>Three words to keep in mind</source>
        <translation>[Thréé wórdš tó kéép íñ míñd ·········]</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>[Bégíñ wíth ···]</translation>
    </message>
    <message>
        <source>Ask yourself</source>
        <translation>[Ášk ýóúršélf ····]</translation>
    </message>
    <message>
        <source>Choose an answer to see what speaks for it. Nothing is kept.</source>
        <translation>[Çhóóšé áñ áñšwér tó šéé whát špéákš fór ít. Ñóthíñg íš képt. ····················]</translation>
    </message>
    <message>
        <source>The best answer.</source>
        <translation>[Thé béšt áñšwér. ·····]</translation>
    </message>
    <message>
        <source>Another one is better.</source>
        <translation>[Áñóthér óñé íš béttér. ·······]</translation>
    </message>
    <message>
        <source>The words of the scale</source>
        <translation>[Thé wórdš óf thé šçálé ·······]</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>[wátçh ·]</translation>
    </message>
    <message>
        <source>with help</source>
        <translation>[wíth hélp ···]</translation>
    </message>
    <message>
        <source>help nearby</source>
        <translation>[hélp ñéárbý ···]</translation>
    </message>
    <message>
        <source>on your own</source>
        <translation>[óñ ýóúr ówñ ···]</translation>
    </message>
    <message>
        <source>guide others</source>
        <translation>[gúídé óthérš ····]</translation>
    </message>
</context>
<context>
    <name>LeavingRow</name>
    <message>
        <source>The last session they were at</source>
        <translation>[Thé lášt šéššíóñ théý wéré át ·········]</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>[Háš léft ··]</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>[Báçk ·]</translation>
    </message>
    <message>
        <source>No reasons are asked. Say the day in the circle: each desk skips them then.</source>
        <translation>[Ñó réášóñš áré áškéd. Šáý thé dáý íñ thé çírçlé: éáçh déšk škípš thém théñ. ·························]</translation>
    </message>
    <message>
        <source>{name} was there for the last time on</source>
        <translation>[{name} wáš théré fór thé lášt tímé óñ ············]</translation>
    </message>
    <message>
        <source>at none of the sessions</source>
        <translation>[át ñóñé óf thé šéššíóñš ·······]</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>What has left this machine</source>
        <translation>[Whát háš léft thíš máçhíñé ········]</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>[Ñóthíñg ýét. ····]</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>[Šhów áll ··]</translation>
    </message>
</context>
<context>
    <name>LedgerRow</name>
    <message>
        <source>signed {when} · {bytes}</source>
        <translation>[šígñéd {when} · {bytes} ·······]</translation>
    </message>
    <message>
        <source>{told} · {reason}</source>
        <translation>[{told} · {reason} ·····]</translation>
    </message>
</context>
<context>
    <name>LensView</name>
    <message>
        <source>This is what would leave</source>
        <translation>[Thíš íš whát wóúld léávé ········]</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>[Fíéld ·]</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>[Ñów ·]</translation>
    </message>
    <message>
        <source>Last time you shared</source>
        <translation>[Lášt tímé ýóú šháréd ······]</translation>
    </message>
    <message>
        <source>Not in it: your notes, your journal, goal wording, names of others. They cannot be.</source>
        <translation>[Ñót íñ ít: ýóúr ñótéš, ýóúr jóúrñál, góál wórdíñg, ñáméš óf óthérš. Théý çáññót bé. ···························]</translation>
    </message>
    <message>
        <source>Programme office</source>
        <translation>[Prógrámmé óffíçé ·····]</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>[Hóld báçk ···]</translation>
    </message>
    <message>
        <source>Sign and queue</source>
        <translation>[Šígñ áñd qúéúé ····]</translation>
    </message>
    <message>
        <source>Goes when there is a link</source>
        <translation>[Góéš whéñ théré íš á líñk ········]</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>[léft óút ··]</translation>
    </message>
    <message>
        <source>Read back from the exact bytes that you will sign: {letters}, {bytes}, about {month}. Your consent ends on {day}, or when you withdraw it.</source>
        <translation>[Réád báçk fróm thé éxáçt býtéš thát ýóú wíll šígñ: {letters}, {bytes}, ábóút {month}. Ýóúr çóñšéñt éñdš óñ {day}, ór whéñ ýóú wíthdráw ít. ··············································]</translation>
    </message>
    <message>
        <source>You agree to this</source>
        <translation>[Ýóú ágréé tó thíš ·····]</translation>
    </message>
</context>
<context>
    <name>LetterLens</name>
    <message>
        <source>The exact content of a letter</source>
        <translation>[Thé éxáçt çóñtéñt óf á léttér ·········]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çlóšé ·]</translation>
    </message>
    <message>
        <source>Show the bytes</source>
        <translation>[Šhów thé býtéš ····]</translation>
    </message>
    <message>
        <source>Signed {when}. Read back from its {bytes}.</source>
        <translation>[Šígñéd {when}. Réád báçk fróm ítš {bytes}. ··············]</translation>
    </message>
</context>
<context>
    <name>LevelChart</name>
    <message>
        <source>Level over time</source>
        <translation>[Lévél óvér tímé ·····]</translation>
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
        <translation>[Thé góál štáñdš héré ······]</translation>
    </message>
    <message>
        <source>It started here</source>
        <translation>[Ít štártéd héré ·····]</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>not shared yet</source>
        <translation>[ñót šháréd ýét ····]</translation>
    </message>
    <message>
        <source>{field}: now {now}, last time {before}</source>
        <translation>[{field}: ñów {now}, lášt tímé {before} ············]</translation>
    </message>
    <message>
        <source>Take “{field}” back in</source>
        <translation>[Táké “{field}” báçk íñ ·······]</translation>
    </message>
    <message>
        <source>Leave out “{field}”</source>
        <translation>[Léávé óút “{field}” ······]</translation>
    </message>
</context>
<context>
    <name>ListOutline</name>
    <message>
        <source>Do it from memory, then confirm line by line.</source>
        <translation>[Dó ít fróm mémórý, théñ çóñfírm líñé bý líñé. ···············]</translation>
    </message>
    <message>
        <source>Read one line, do it, read the next.</source>
        <translation>[Réád óñé líñé, dó ít, réád thé ñéxt. ············]</translation>
    </message>
    <message>
        <source>{who}. {hint}</source>
        <translation>[{who}. {hint} ····]</translation>
    </message>
    <message>
        <source>{minutes} in all</source>
        <translation>[{minutes} íñ áll ·····]</translation>
    </message>
    <message>
        <source>Five levels</source>
        <translation>[Fívé lévélš ···]</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>[Fíršt štép ···]</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>[Óñ thé wáý ···]</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>[áftér %n dáý(š) ·····]</numerusform>
            <numerusform>[áftér %n dáý(š) ·····]</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions that make it yours</source>
        <translation>[Qúéštíóñš thát máké ít ýóúrš ·········]</translation>
    </message>
    <message>
        <source>Why me, why now</source>
        <translation>[Whý mé, whý ñów ·····]</translation>
    </message>
    <message>
        <source>What I hope for</source>
        <translation>[Whát Í hópé fór ·····]</translation>
    </message>
    <message>
        <source>The best that could come of it</source>
        <translation>[Thé béšt thát çóúld çómé óf ít ··········]</translation>
    </message>
    <message>
        <source>Who is better off</source>
        <translation>[Whó íš béttér óff ·····]</translation>
    </message>
    <message>
        <source>What may get in the way</source>
        <translation>[Whát máý gét íñ thé wáý ·······]</translation>
    </message>
    <message>
        <source>How we will see it</source>
        <translation>[Hów wé wíll šéé ít ······]</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>[{n} míñ ··]</translation>
    </message>
    <message>
        <source>Mentor leads</source>
        <translation>[Méñtór léádš ····]</translation>
    </message>
    <message>
        <source>Mentee leads</source>
        <translation>[Méñtéé léádš ····]</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>[Bóth ·]</translation>
    </message>
    <message>
        <source>Each in turn</source>
        <translation>[Éáçh íñ túrñ ····]</translation>
    </message>
    <message>
        <source>Host leads</source>
        <translation>[Hóšt léádš ···]</translation>
    </message>
    <message>
        <source>Manager leads</source>
        <translation>[Máñágér léádš ····]</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>The list shows what is to be written up, what comes, and what was. Choose several with Shift or Ctrl: the verbs above the list are then for all of them, and one key takes them back.</source>
        <translation>[Thé líšt šhówš whát íš tó bé wríttéñ úp, whát çóméš, áñd whát wáš. Çhóóšé šévérál wíth Šhíft ór Çtrl: thé vérbš ábóvé thé líšt áré théñ fór áll óf thém, áñd óñé kéý tákéš thém báçk. ····························································]</translation>
    </message>
    <message>
        <source>Open the session chosen in the list</source>
        <translation>[Ópéñ thé šéššíóñ çhóšéñ íñ thé líšt ···········]</translation>
    </message>
    <message>
        <source>Move the session chosen in the list, or several</source>
        <translation>[Móvé thé šéššíóñ çhóšéñ íñ thé líšt, ór šévérál ···············]</translation>
    </message>
    <message>
        <source>Cancel what is chosen in the list</source>
        <translation>[Çáñçél whát íš çhóšéñ íñ thé líšt ···········]</translation>
    </message>
    <message>
        <source>Choose several sessions in the list</source>
        <translation>[Çhóóšé šévérál šéššíóñš íñ thé líšt ···········]</translation>
    </message>
    <message>
        <source>Choose every planned session in the list</source>
        <translation>[Çhóóšé évérý pláññéd šéššíóñ íñ thé líšt ·············]</translation>
    </message>
    <message>
        <source>Save the session chosen in the list as a calendar file</source>
        <translation>[Šávé thé šéššíóñ çhóšéñ íñ thé líšt áš á çáléñdár fílé ··················]</translation>
    </message>
</context>
<context>
    <name>LongLine</name>
    <message>
        <source>This paragraph is very long: break it, and writing is quick again.</source>
        <translation>[Thíš párágráph íš vérý lóñg: bréák ít, áñd wrítíñg íš qúíçk ágáíñ. ······················]</translation>
    </message>
    <message>
        <source>Break it where sentences end</source>
        <translation>[Bréák ít whéré šéñtéñçéš éñd ·········]</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Settings</source>
        <translation>[Šéttíñgš ··]</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>[Wíthóút á títlé ·····]</translation>
    </message>
</context>
<context>
    <name>MarkButton</name>
    <message>
        <source>{name}: {mark}</source>
        <translation>[{name}: {mark} ····]</translation>
    </message>
    <message>
        <source>H here, L on the line, A away</source>
        <translation>[H héré, L óñ thé líñé, Á áwáý ·········]</translation>
    </message>
</context>
<context>
    <name>MeetPage</name>
    <message>
        <source>Agreed last time</source>
        <translation>[Ágrééd lášt tímé ·····]</translation>
    </message>
    <message>
        <source>From the playbook</source>
        <translation>[Fróm thé pláýbóók ·····]</translation>
    </message>
    <message>
        <source>Nothing was promised last time.</source>
        <translation>[Ñóthíñg wáš prómíšéd lášt tímé. ··········]</translation>
    </message>
    <message>
        <source>The action is done.</source>
        <translation>[Thé áçtíóñ íš dóñé. ······]</translation>
    </message>
    <message>
        <source>The action is open again.</source>
        <translation>[Thé áçtíóñ íš ópéñ ágáíñ. ········]</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Is back</source>
        <translation>[Íš báçk ··]</translation>
    </message>
    <message>
        <source>{name} did not leave</source>
        <translation>[{name} díd ñót léávé ······]</translation>
    </message>
    <message>
        <source>Has left…</source>
        <translation>[Háš léft… ···]</translation>
    </message>
    <message>
        <source>{name} has left…</source>
        <translation>[{name} háš léft… ·····]</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Is the same session as</source>
        <translation>[Íš thé šámé šéššíóñ áš ·······]</translation>
    </message>
    <message>
        <source>&amp;Is the same session as</source>
        <translation>[&amp;Íš thé šámé šéššíóñ áš ·······]</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>[Máké thém óñé ····]</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>[Báçk ·]</translation>
    </message>
    <message>
        <source>A session that is here twice</source>
        <translation>[Á šéššíóñ thát íš héré twíçé ·········]</translation>
    </message>
    <message>
        <source>The two are one session now.</source>
        <translation>[Thé twó áré óñé šéššíóñ ñów. ·········]</translation>
    </message>
    <message>
        <source>There is no other session with them.</source>
        <translation>[Théré íš ñó óthér šéššíóñ wíth thém. ············]</translation>
    </message>
    <message>
        <source>This one stays: {session}.</source>
        <translation>[Thíš óñé štáýš: {session}. ········]</translation>
    </message>
    <message>
        <source>This one goes over into it: {session}.</source>
        <translation>[Thíš óñé góéš óvér íñtó ít: {session}. ············]</translation>
    </message>
    <message>
        <source>Where both have words, they stand one below the other.</source>
        <translation>[Whéré bóth hávé wórdš, théý štáñd óñé bélów thé óthér. ··················]</translation>
    </message>
    <message numerus="yes">
        <source>%n items of the agenda</source>
        <translation>
            <numerusform>[%n ítémš óf thé ágéñdá ·······]</numerusform>
            <numerusform>[%n ítémš óf thé ágéñdá ·······]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>[%n áçtíóñš ···]</numerusform>
            <numerusform>[%n áçtíóñš ···]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels of goals</source>
        <translation>
            <numerusform>[%n lévélš óf góálš ······]</numerusform>
            <numerusform>[%n lévélš óf góálš ······]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns in writing</source>
        <translation>
            <numerusform>[%n túrñš íñ wrítíñg ······]</numerusform>
            <numerusform>[%n túrñš íñ wrítíñg ······]</numerusform>
        </translation>
    </message>
    <message>
        <source>what was agreed</source>
        <translation>[whát wáš ágrééd ·····]</translation>
    </message>
    <message>
        <source>private notes</source>
        <translation>[príváté ñótéš ····]</translation>
    </message>
    <message>
        <source>a reflection</source>
        <translation>[á réfléçtíóñ ····]</translation>
    </message>
    <message>
        <source>Nothing is written there yet.</source>
        <translation>[Ñóthíñg íš wríttéñ théré ýét. ·········]</translation>
    </message>
    <message>
        <source>What goes over: {list}.</source>
        <translation>[Whát góéš óvér: {list}. ·······]</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close this message</source>
        <translation>[Çlóšé thíš méššágé ······]</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>[Trý ágáíñ ···]</translation>
    </message>
</context>
<context>
    <name>MilestoneRow</name>
    <message>
        <source>reached {day}</source>
        <translation>[réáçhéd {day} ····]</translation>
    </message>
    <message>
        <source>meant for {day}</source>
        <translation>[méáñt fór {day} ·····]</translation>
    </message>
    <message>
        <source>Take this milestone away</source>
        <translation>[Táké thíš míléštóñé áwáý ········]</translation>
    </message>
</context>
<context>
    <name>MilestoneRows</name>
    <message>
        <source>One more milestone</source>
        <translation>[Óñé móré míléštóñé ······]</translation>
    </message>
    <message>
        <source>One more milestone…</source>
        <translation>[Óñé móré míléštóñé… ······]</translation>
    </message>
    <message>
        <source>The day it is meant for</source>
        <translation>[Thé dáý ít íš méáñt fór ·······]</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>[ñó dáý ··]</translation>
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
        <translation>[Thé móñth béfóré ·····]</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>[Thé móñth áftér ·····]</translation>
    </message>
    <message>
        <source>Sessions by day</source>
        <translation>[Šéššíóñš bý dáý ·····]</translation>
    </message>
    <message>
        <source>The month shows six weeks, and the chosen day in full. Return goes to the sessions of the day, Esc back to the month. Amber: still to be written up. Struck out: cancelled.</source>
        <translation>[Thé móñth šhówš šíx wéékš, áñd thé çhóšéñ dáý íñ fúll. Rétúrñ góéš tó thé šéššíóñš óf thé dáý, Éšç báçk tó thé móñth. Ámbér: štíll tó bé wríttéñ úp. Štrúçk óút: çáñçélléd. ·························································]</translation>
    </message>
    <message>
        <source>Go to the sessions of the day; there: open one</source>
        <translation>[Gó tó thé šéššíóñš óf thé dáý; théré: ópéñ óñé ···············]</translation>
    </message>
    <message>
        <source>Back to the month</source>
        <translation>[Báçk tó thé móñth ·····]</translation>
    </message>
    <message>
        <source>A day back or on: the arrows to the sides</source>
        <translation>[Á dáý báçk ór óñ: thé árrówš tó thé šídéš ·············]</translation>
    </message>
    <message>
        <source>A week back or on: the other arrows</source>
        <translation>[Á wéék báçk ór óñ: thé óthér árrówš ···········]</translation>
    </message>
    <message>
        <source>The month after; Page Up: the month before</source>
        <translation>[Thé móñth áftér; Págé Úp: thé móñth béfóré ··············]</translation>
    </message>
    <message>
        <source>The first day of the week; End: the last</source>
        <translation>[Thé fíršt dáý óf thé wéék; Éñd: thé lášt ·············]</translation>
    </message>
</context>
<context>
    <name>MoveRow</name>
    <message>
        <source>Days later</source>
        <translation>[Dáýš látér ···]</translation>
    </message>
    <message>
        <source>One day less</source>
        <translation>[Óñé dáý léšš ····]</translation>
    </message>
    <message>
        <source>One day more</source>
        <translation>[Óñé dáý móré ····]</translation>
    </message>
    <message>
        <source>Hours later</source>
        <translation>[Hóúrš látér ···]</translation>
    </message>
    <message>
        <source>One hour less</source>
        <translation>[Óñé hóúr léšš ····]</translation>
    </message>
    <message>
        <source>One hour more</source>
        <translation>[Óñé hóúr móré ····]</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>[Dáýš ·]</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>[Hóúrš ·]</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>[Móvé thém ···]</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>[Léávé thém ···]</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln sessions</source>
        <translation>
            <numerusform>[Móvé %Ln šéššíóñš ·····]</numerusform>
            <numerusform>[Móvé %Ln šéššíóñš ·····]</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of them, with {name}: from {before} to {after}. Each keeps its hour on your clocks, also where daylight saving shifts.</source>
        <translation>[Thé fíršt óf thém, wíth {name}: fróm {before} tó {after}. Éáçh kéépš ítš hóúr óñ ýóúr çlóçkš, álšó whéré dáýlíght šávíñg šhíftš. ··········································]</translation>
    </message>
</context>
<context>
    <name>MovingCard</name>
    <message>
        <source>Goals moving</source>
        <translation>[Góálš móvíñg ····]</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Rename the file</source>
        <translation>[Réñámé thé fílé ·····]</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>[Ñámé ·]</translation>
    </message>
    <message>
        <source>Links to it in this entry's text get the new name with it.</source>
        <translation>[Líñkš tó ít íñ thíš éñtrý'š téxt gét thé ñéw ñámé wíth ít. ···················]</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>[Réñámé ··]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél ··]</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>[Gívé thé fílé á ñámé. ·······]</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Lines of the playbook</source>
        <translation>[Líñéš óf thé pláýbóók ·······]</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>[Ñáméš ·]</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>[Páššphrášé ···]</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>[Ñéw páššphrášé ····]</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>[Šhów thé páššphrášé ······]</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>[Hídé thé páššphrášé ······]</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>[Týpé ít óñçé móré ·····]</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>[Thé ñéw páššphrášé óñçé móré ·········]</translation>
    </message>
    <message>
        <source>Suggest five words</source>
        <translation>[Šúggéšt fívé wórdš ······]</translation>
    </message>
    <message>
        <source>Choose a passphrase first.</source>
        <translation>[Çhóóšé á páššphrášé fíršt. ········]</translation>
    </message>
    <message>
        <source>This passphrase is too long. Take a shorter one.</source>
        <translation>[Thíš páššphrášé íš tóó lóñg. Táké á šhórtér óñé. ················]</translation>
    </message>
    <message>
        <source>Strength: {word}</source>
        <translation>[Štréñgth: {word} ·····]</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>[Çápš Lóçk íš óñ. ·····]</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more, or look at the first one with the eye.</source>
        <translation>[Thé twó áré ñót thé šámé. Týpé ít óñçé móré, ór lóók át thé fíršt óñé wíth thé éýé. ···························]</translation>
    </message>
    <message>
        <source>Whoever copies your files may then read everything within hours. Do you still want it?</source>
        <translation>[Whóévér çópíéš ýóúr fíléš máý théñ réád évérýthíñg wíthíñ hóúrš. Dó ýóú štíll wáñt ít? ····························]</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess: whoever copies your files could find it by trying. Add words to it, or take the five suggested ones.</source>
        <translation>[Thíš páššphrášé íš tóó éášý tó gúéšš: whóévér çópíéš ýóúr fíléš çóúld fíñd ít bý trýíñg. Ádd wórdš tó ít, ór táké thé fívé šúggéštéd óñéš. ··············································]</translation>
    </message>
    <message>
        <source>Yes, use this weak passphrase</source>
        <translation>[Ýéš, úšé thíš wéák páššphrášé ·········]</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>[Úšé ít áll thé šámé ······]</translation>
    </message>
</context>
<context>
    <name>NewSheetCard</name>
    <message>
        <source>Keep this sheet somewhere safe</source>
        <translation>[Kéép thíš šhéét šóméwhéré šáfé ··········]</translation>
    </message>
    <message>
        <source>If you forget your passphrase, this code opens your desk. The sheet from before opens nothing any more.</source>
        <translation>[Íf ýóú fórgét ýóúr páššphrášé, thíš çódé ópéñš ýóúr déšk. Thé šhéét fróm béfóré ópéñš ñóthíñg áñý móré. ··································]</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>[Dóñé ·]</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next summary, exactly as it will be sent</source>
        <translation>[Ñéxt šúmmárý, éxáçtlý áš ít wíll bé šéñt ·············]</translation>
    </message>
    <message>
        <source>Which month</source>
        <translation>[Whíçh móñth ···]</translation>
    </message>
    <message>
        <source>Leave lines out…</source>
        <translation>[Léávé líñéš óút… ·····]</translation>
    </message>
    <message>
        <source>Sign and queue</source>
        <translation>[Šígñ áñd qúéúé ····]</translation>
    </message>
    <message>
        <source>Nothing is switched on, so nothing will be sent.</source>
        <translation>[Ñóthíñg íš šwítçhéd óñ, šó ñóthíñg wíll bé šéñt. ················]</translation>
    </message>
    <message>
        <source>To the programme office · {bytes} · goes when there is a link</source>
        <translation>[Tó thé prógrámmé óffíçé · {bytes} · góéš whéñ théré íš á líñk ····················]</translation>
    </message>
    <message>
        <source>To the programme office · {bytes} · the same as last time</source>
        <translation>[Tó thé prógrámmé óffíçé · {bytes} · thé šámé áš lášt tímé ···················]</translation>
    </message>
    <message>
        <source>({letters}, one for each group above)</source>
        <translation>[({letters}, óñé fór éáçh gróúp ábóvé) ············]</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>[Prépáré ··]</translation>
    </message>
    <message>
        <source>{kind}, {minutes}</source>
        <translation>[{kind}, {minutes} ·····]</translation>
    </message>
    <message>
        <source>Meet</source>
        <translation>[Méét ·]</translation>
    </message>
</context>
<context>
    <name>NextChoice</name>
    <message>
        <source>{day}, {time}</source>
        <translation>[{day}, {time} ····]</translation>
    </message>
    <message>
        <source>Planned already: {when}</source>
        <translation>[Pláññéd álréádý: {when} ·······]</translation>
    </message>
    <message>
        <source>Next session: {when}. Space takes it off, arrows change it.</source>
        <translation>[Ñéxt šéššíóñ: {when}. Špáçé tákéš ít óff, árrówš çháñgé ít. ···················]</translation>
    </message>
    <message>
        <source>Suggested: {when}. Space plans it, arrows change it.</source>
        <translation>[Šúggéštéd: {when}. Špáçé pláñš ít, árrówš çháñgé ít. ·················]</translation>
    </message>
</context>
<context>
    <name>NoDeskCard</name>
    <message>
        <source>There is no desk there</source>
        <translation>[Théré íš ñó déšk théré ·······]</translation>
    </message>
    <message>
        <source>No desk lies in {folder}. Nothing was changed there. Go back and choose another folder, or make a new desk in this one.</source>
        <translation>[Ñó déšk líéš íñ {folder}. Ñóthíñg wáš çháñgéd théré. Gó báçk áñd çhóóšé áñóthér fóldér, ór máké á ñéw déšk íñ thíš óñé. ·······································]</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>[Báçk ·]</translation>
    </message>
    <message>
        <source>Make a new desk there</source>
        <translation>[Máké á ñéw déšk théré ·······]</translation>
    </message>
</context>
<context>
    <name>NudgeCard</name>
    <message>
        <source>Plan a session</source>
        <translation>[Pláñ á šéššíóñ ····]</translation>
    </message>
    <message>
        <source>Write a line</source>
        <translation>[Wríté á líñé ····]</translation>
    </message>
    <message>
        <source>Pause together</source>
        <translation>[Páúšé tógéthér ····]</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>[Ñót ñów ··]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>[%Ln wéékš ···]</numerusform>
            <numerusform>[%Ln wéékš ···]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>[%Ln dáýš ··]</numerusform>
            <numerusform>[%Ln dáýš ··]</numerusform>
        </translation>
    </message>
    <message>
        <source>You agreed: {rhythm}. It has been {span}.</source>
        <translation>[Ýóú ágrééd: {rhythm}. Ít háš bééñ {span}. ·············]</translation>
    </message>
    <message>
        <source>You pause with {name}; the agreed rhythm stays.</source>
        <translation>[Ýóú páúšé wíth {name}; thé ágrééd rhýthm štáýš. ···············]</translation>
    </message>
    <message>
        <source>{name} is not named again within your rhythm.</source>
        <translation>[{name} íš ñót ñáméd ágáíñ wíthíñ ýóúr rhýthm. ···············]</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Tags</source>
        <translation>[Tágš ·]</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>[Ñáméš ·]</translation>
    </message>
</context>
<context>
    <name>OnThisDay</name>
    <message>
        <source>On this day in earlier years</source>
        <translation>[Óñ thíš dáý íñ éárlíér ýéárš ·········]</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>[Pút thíš áwáý ····]</translation>
    </message>
    <message>
        <source>Show this day in earlier years</source>
        <translation>[Šhów thíš dáý íñ éárlíér ýéárš ··········]</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>[Óñ thíš dáý ···]</translation>
    </message>
    <message>
        <source>Nothing from earlier years on this day.</source>
        <translation>[Ñóthíñg fróm éárlíér ýéárš óñ thíš dáý. ·············]</translation>
    </message>
</context>
<context>
    <name>OneOffCard</name>
    <message>
        <source>This was one question, once, and its session is over.</source>
        <translation>[Thíš wáš óñé qúéštíóñ, óñçé, áñd ítš šéššíóñ íš óvér. ·················]</translation>
    </message>
    <message>
        <source>It may end well here. Or you go on together, with a rhythm of your own.</source>
        <translation>[Ít máý éñd wéll héré. Ór ýóú gó óñ tógéthér, wíth á rhýthm óf ýóúr ówñ. ·······················]</translation>
    </message>
    <message>
        <source>End well</source>
        <translation>[Éñd wéll ··]</translation>
    </message>
    <message>
        <source>Go on together</source>
        <translation>[Gó óñ tógéthér ····]</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Goes deep. Leave it out if it is not the day for it.</source>
        <translation>[Góéš déép. Léávé ít óút íf ít íš ñót thé dáý fór ít. ·················]</translation>
    </message>
    <message>
        <source>After a deep one:</source>
        <translation>[Áftér á déép óñé: ·····]</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>[Dó ]</translation>
    </message>
    <message>
        <source>You could say</source>
        <translation>[Ýóú çóúld šáý ····]</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>[Táké çáré ···]</translation>
    </message>
</context>
<context>
    <name>OwnRow</name>
    <message>
        <source>What do I keep putting off?</source>
        <translation>[Whát dó Í kéép púttíñg óff? ·········]</translation>
    </message>
    <message>
        <source>A &amp;question of my own</source>
        <translation>[Á &amp;qúéštíóñ óf mý ówñ ·······]</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>[Çháñgé ít ···]</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>[Lét ít réšt ···]</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>[Rémóvé ít ···]</translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation>[Ášk ít ágáíñ ····]</translation>
    </message>
    <message>
        <source>The &amp;question in other words</source>
        <translation>[Thé &amp;qúéštíóñ íñ óthér wórdš ·········]</translation>
    </message>
</context>
<context>
    <name>OwnerReminder</name>
    <message>
        <source>Your desk does not know your name and role yet: the making of it was cut short. Nothing you wrote is missing.</source>
        <translation>[Ýóúr déšk dóéš ñót kñów ýóúr ñámé áñd rólé ýét: thé mákíñg óf ít wáš çút šhórt. Ñóthíñg ýóú wróté íš míššíñg. ····································]</translation>
    </message>
    <message>
        <source>Say who you are</source>
        <translation>[Šáý whó ýóú áré ·····]</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>Lay out the host pack</source>
        <translation>[Láý óút thé hóšt páçk ·······]</translation>
    </message>
    <message>
        <source>Understood lately</source>
        <translation>[Úñdérštóód látélý ·····]</translation>
    </message>
    <message>
        <source>Words to open with</source>
        <translation>[Wórdš tó ópéñ wíth ······]</translation>
    </message>
    <message>
        <source>Expected: {names}</source>
        <translation>[Éxpéçtéd: {names} ·····]</translation>
    </message>
    <message>
        <source>After that: {day}, {host}</source>
        <translation>[Áftér thát: {day}, {host} ········]</translation>
    </message>
    <message>
        <source>{name} is away this time, and keeps the next turn.</source>
        <translation>[{name} íš áwáý thíš tímé, áñd kéépš thé ñéxt túrñ. ················]</translation>
    </message>
    <message>
        <source>The host pack is laid out.</source>
        <translation>[Thé hóšt páçk íš láíd óút. ········]</translation>
    </message>
</context>
<context>
    <name>PassageLines</name>
    <message>
        <source>Starred passages</source>
        <translation>[Štárréd páššágéš ·····]</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>[Çhóóšé á ñéw páššphrášé ·······]</translation>
    </message>
    <message>
        <source>The recovery code has opened your desk, and your sheet stays valid. From now on this new passphrase opens it, and the forgotten one no longer does.</source>
        <translation>[Thé réçóvérý çódé háš ópéñéd ýóúr déšk, áñd ýóúr šhéét štáýš válíd. Fróm ñów óñ thíš ñéw páššphrášé ópéñš ít, áñd thé fórgóttéñ óñé ñó lóñgér dóéš. ·················································]</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>[Kéép thé óld óñé ·····]</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>[Šávé áñd ópéñ ····]</translation>
    </message>
    <message>
        <source>It takes the place of the old one at once. Your recovery sheet stays valid.</source>
        <translation>[Ít tákéš thé pláçé óf thé óld óñé át óñçé. Ýóúr réçóvérý šhéét štáýš válíd. ·························]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél ··]</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>[Çháñgé páššphrášé ·····]</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>[Çháñgíñg thé páššphrášé… ········]</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>[%Ln çháráçtérš ····]</numerusform>
            <numerusform>[%Ln çháráçtérš ····]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>[Çhóóšé á páššphrášé ······]</translation>
    </message>
    <message>
        <source>It opens your desk, and nobody can reset it for you. Five words that have nothing to do with each other are easy to remember and very hard to guess.</source>
        <translation>[Ít ópéñš ýóúr déšk, áñd ñóbódý çáñ réšét ít fór ýóú. Fívé wórdš thát hávé ñóthíñg tó dó wíth éáçh óthér áré éášý tó rémémbér áñd vérý hárd tó gúéšš. ·················································]</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>Earlier wordings ({key})</source>
        <translation>[Éárlíér wórdíñgš ({key}) ········]</translation>
    </message>
</context>
<context>
    <name>PatternSheet</name>
    <message>
        <source>New from these notes</source>
        <translation>[Ñéw fróm théšé ñótéš ······]</translation>
    </message>
    <message>
        <source>New, empty</source>
        <translation>[Ñéw, émptý ···]</translation>
    </message>
    <message>
        <source>{name} · built in</source>
        <translation>[{name} · búílt íñ ·····]</translation>
    </message>
    <message>
        <source>Kept as you go on. F2: the name. Delete: takes it away.</source>
        <translation>[Képt áš ýóú gó óñ. F2: thé ñámé. Délété: tákéš ít áwáý. ··················]</translation>
    </message>
    <message>
        <source>It came with the desk and stays as it is.</source>
        <translation>[Ít çámé wíth thé déšk áñd štáýš áš ít íš. ·············]</translation>
    </message>
    <message>
        <source>My pattern</source>
        <translation>[Mý páttérñ ···]</translation>
    </message>
    <message>
        <source>The pattern is deleted.</source>
        <translation>[Thé páttérñ íš délétéd. ·······]</translation>
    </message>
</context>
<context>
    <name>PatternView</name>
    <message>
        <source>Patterns for notes</source>
        <translation>[Páttérñš fór ñótéš ······]</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>[Óñlý ýóú ··]</translation>
    </message>
    <message>
        <source>Return puts the chosen one into your notes. Nothing there is replaced.</source>
        <translation>[Rétúrñ pútš thé çhóšéñ óñé íñtó ýóúr ñótéš. Ñóthíñg théré íš répláçéd. ·······················]</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>[Ñámé ·]</translation>
    </message>
    <message>
        <source>With which words such notes begin</source>
        <translation>[Wíth whíçh wórdš šúçh ñótéš bégíñ ···········]</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>[Wórdš ·]</translation>
    </message>
    <message>
        <source>Put into my notes</source>
        <translation>[Pút íñtó mý ñótéš ·····]</translation>
    </message>
    <message>
        <source>New from these notes</source>
        <translation>[Ñéw fróm théšé ñótéš ······]</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>[Délété ··]</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>[Báçk ·]</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Name, city, topic…</source>
        <translation>[Ñámé, çítý, tópíç… ······]</translation>
    </message>
    <message>
        <source>People</source>
        <translation>[Péóplé ··]</translation>
    </message>
    <message>
        <source>Nobody here answers to that.</source>
        <translation>[Ñóbódý héré áñšwérš tó thát. ·········]</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>[Bý ñámé ··]</translation>
    </message>
    <message>
        <source>By the next session</source>
        <translation>[Bý thé ñéxt šéššíóñ ······]</translation>
    </message>
    <message>
        <source>By their clocks, west to east</source>
        <translation>[Bý théír çlóçkš, wéšt tó éášt ·········]</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>[Órdér óf thé líšt ·····]</translation>
    </message>
</context>
<context>
    <name>PeoplePlace</name>
    <message>
        <source>Add a person</source>
        <translation>[Ádd á péršóñ ····]</translation>
    </message>
    <message>
        <source>Edit this card</source>
        <translation>[Édít thíš çárd ····]</translation>
    </message>
    <message>
        <source>Find in the list of people</source>
        <translation>[Fíñd íñ thé líšt óf péóplé ········]</translation>
    </message>
    <message>
        <source>Add people from a file</source>
        <translation>[Ádd péóplé fróm á fílé ·······]</translation>
    </message>
    <message>
        <source>Room for people</source>
        <translation>[Róóm fór péóplé ·····]</translation>
    </message>
    <message>
        <source>My mentor</source>
        <translation>[Mý méñtór ···]</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>[Péóplé ··]</translation>
    </message>
    <message>
        <source>Room for people</source>
        <translation>[Róóm fór péóplé ·····]</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>[Fróm á fílé ···]</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>[Ádd péršóñ ···]</translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation>[Ádd thé fíršt péršóñ ······]</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>[Ñóbódý héré ýét ·····]</translation>
    </message>
    <message>
        <source>Add whom you mentor, or who mentors you: a name is enough. Both clocks, what you promised each other and what moved then stand on one page. They are told nothing by it: this is your own desk.</source>
        <translation>[Ádd whóm ýóú méñtór, ór whó méñtórš ýóú: á ñámé íš éñóúgh. Bóth çlóçkš, whát ýóú prómíšéd éáçh óthér áñd whát móvéd théñ štáñd óñ óñé págé. Théý áré tóld ñóthíñg bý ít: thíš íš ýóúr ówñ déšk. ·······························································]</translation>
    </message>
    <message>
        <source>Everyone you mentor, everyone who mentors you, and your peers. A page shows both clocks, the next session, what is open between you, what moved in earlier sessions, and your goals. Type a name, a city or a topic in the list to find somebody.

The card holds what you agreed: rhythm, reply time, ways to reach each other in the order in which to try them, needs, and a word that changes the subject when a line is not safe. That word stays covered until you ask for it.

Room for people says how many you can take at once and keeps a polite no to copy.

Reminders in plum are for you alone. A pair may pause, go on, or end well at any time, without a reason and without blame; all that was agreed stays readable.

Deleting a person takes away all that belongs to them. It is counted first, and the name must be typed. Your journal entries stay.</source>
        <translation>[Évérýóñé ýóú méñtór, évérýóñé whó méñtórš ýóú, áñd ýóúr péérš. Á págé šhówš bóth çlóçkš, thé ñéxt šéššíóñ, whát íš ópéñ bétwééñ ýóú, whát móvéd íñ éárlíér šéššíóñš, áñd ýóúr góálš. Týpé á ñámé, á çítý ór á tópíç íñ thé líšt tó fíñd šómébódý.

Thé çárd hóldš whát ýóú ágrééd: rhýthm, réplý tímé, wáýš tó réáçh éáçh óthér íñ thé órdér íñ whíçh tó trý thém, ñéédš, áñd á wórd thát çháñgéš thé šúbjéçt whéñ á líñé íš ñót šáfé. Thát wórd štáýš çóvéréd úñtíl ýóú ášk fór ít.

Róóm fór péóplé šáýš hów máñý ýóú çáñ táké át óñçé áñd kéépš á pólíté ñó tó çópý.

Rémíñdérš íñ plúm áré fór ýóú álóñé. Á páír máý páúšé, gó óñ, ór éñd wéll át áñý tímé, wíthóút á réášóñ áñd wíthóút blámé; áll thát wáš ágrééd štáýš réádáblé.

Délétíñg á péršóñ tákéš áwáý áll thát bélóñgš tó thém. Ít íš çóúñtéd fíršt, áñd thé ñámé múšt bé týpéd. Ýóúr jóúrñál éñtríéš štáý. ·························································································································································································································································································]</translation>
    </message>
    <message>
        <source>Circles stand below the persons. Each member types the circle’s code once: every desk then names the same hosts. A host who is away is replaced for that date only.</source>
        <translation>[Çírçléš štáñd bélów thé péršóñš. Éáçh mémbér týpéš thé çírçlé’š çódé óñçé: évérý déšk théñ ñáméš thé šámé hóštš. Á hóšt whó íš áwáý íš répláçéd fór thát dáté óñlý. ······················································]</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>[Ádd á péršóñ ····]</translation>
    </message>
    <message>
        <source>Edit the card of the person who is shown</source>
        <translation>[Édít thé çárd óf thé péršóñ whó íš šhówñ ·············]</translation>
    </message>
    <message>
        <source>Find in the list; letters typed in the list do the same</source>
        <translation>[Fíñd íñ thé líšt; léttérš týpéd íñ thé líšt dó thé šámé ··················]</translation>
    </message>
    <message>
        <source>Add people from a file of contacts</source>
        <translation>[Ádd péóplé fróm á fílé óf çóñtáçtš ···········]</translation>
    </message>
    <message>
        <source>In the card: try this way to reach them earlier</source>
        <translation>[Íñ thé çárd: trý thíš wáý tó réáçh thém éárlíér ···············]</translation>
    </message>
    <message>
        <source>In the card: try it later</source>
        <translation>[Íñ thé çárd: trý ít látér ········]</translation>
    </message>
    <message>
        <source>From the list to the page; in the form: keep it</source>
        <translation>[Fróm thé líšt tó thé págé; íñ thé fórm: kéép ít ···············]</translation>
    </message>
    <message>
        <source>Go back a step; nothing you typed is lost</source>
        <translation>[Gó báçk á štép; ñóthíñg ýóú týpéd íš lóšt ·············]</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>New person</source>
        <translation>[Ñéw péršóñ ···]</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>[Ádd péršóñ ···]</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>[Kéép çháñgéš ····]</translation>
    </message>
    <message>
        <source>Now {clock}, {away}</source>
        <translation>[Ñów {clock}, {away} ······]</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>[{name} íš áddéd. ·····]</translation>
    </message>
    <message>
        <source>The card of {name} is changed.</source>
        <translation>[Thé çárd óf {name} íš çháñgéd. ··········]</translation>
    </message>
</context>
<context>
    <name>PersonFormView</name>
    <message>
        <source>A name is enough to begin. What you write here stays on this desk.</source>
        <translation>[Á ñámé íš éñóúgh tó bégíñ. Whát ýóú wríté héré štáýš óñ thíš déšk. ······················]</translation>
    </message>
    <message>
        <source>A city, such as Nairobi</source>
        <translation>[Á çítý, šúçh áš Ñáíróbí ·······]</translation>
    </message>
    <message>
        <source>such as sw, en</source>
        <translation>[šúçh áš šw, éñ ····]</translation>
    </message>
    <message>
        <source>What they are to you</source>
        <translation>[Whát théý áré tó ýóú ······]</translation>
    </message>
    <message>
        <source>How often you talk</source>
        <translation>[Hów óftéñ ýóú tálk ······]</translation>
    </message>
    <message>
        <source>So that both clocks are shown. Your own zone is filled in.</source>
        <translation>[Šó thát bóth çlóçkš áré šhówñ. Ýóúr ówñ zóñé íš fílléd íñ. ···················]</translation>
    </message>
    <message>
        <source>A polite no, to copy</source>
        <translation>[Á pólíté ñó, tó çópý ······]</translation>
    </message>
    <message>
        <source>Short tags with commas, the preferred one first. It may stay empty.</source>
        <translation>[Šhórt tágš wíth çómmáš, thé préférréd óñé fíršt. Ít máý štáý émptý. ······················]</translation>
    </message>
    <message>
        <source>What it is about, in a few words. It may stay empty.</source>
        <translation>[Whát ít íš ábóút, íñ á féw wórdš. Ít máý štáý émptý. ·················]</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>[&amp;Ñámé ·]</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>[Tímé &amp;zóñé ···]</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>[&amp;Láñgúágéš ···]</translation>
    </message>
    <message>
        <source>To&amp;pic</source>
        <translation>[Tó&amp;píç ··]</translation>
    </message>
    <message>
        <source>How long it goes</source>
        <translation>[Hów lóñg ít góéš ·····]</translation>
    </message>
    <message>
        <source>How &amp;often you talk</source>
        <translation>[Hów &amp;óftéñ ýóú tálk ······]</translation>
    </message>
    <message>
        <source>What they are to &amp;you</source>
        <translation>[Whát théý áré tó &amp;ýóú ·······]</translation>
    </message>
    <message>
        <source>&amp;How long it goes</source>
        <translation>[&amp;Hów lóñg ít góéš ·····]</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>[Ádd péršóñ ···]</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>[Báçk ·]</translation>
    </message>
</context>
<context>
    <name>PersonPageShown</name>
    <message>
        <source>None is planned.</source>
        <translation>[Ñóñé íš pláññéd. ·····]</translation>
    </message>
    <message>
        <source>After each session one line stands here: what moved.</source>
        <translation>[Áftér éáçh šéššíóñ óñé líñé štáñdš héré: whát móvéd. ·················]</translation>
    </message>
    <message>
        <source>No goal yet. Two minutes are enough for the first one.</source>
        <translation>[Ñó góál ýét. Twó míñútéš áré éñóúgh fór thé fíršt óñé. ··················]</translation>
    </message>
</context>
<context>
    <name>PersonPageView</name>
    <message>
        <source>All people</source>
        <translation>[Áll péóplé ···]</translation>
    </message>
    <message>
        <source>For both of you · not sent</source>
        <translation>[Fór bóth óf ýóú · ñót šéñt ········]</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>[Ñéxt šéššíóñ ····]</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>[Ópéñ ít ··]</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>[Pláñ á šéššíóñ ····]</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>[Ópéñ áçtíóñš ····]</translation>
    </message>
    <message>
        <source>Nothing is open between you.</source>
        <translation>[Ñóthíñg íš ópéñ bétwééñ ýóú. ·········]</translation>
    </message>
    <message>
        <source>Sessions so far</source>
        <translation>[Šéššíóñš šó fár ·····]</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>[Góálš ·]</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>[Ñéw góál ··]</translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation>[Édít çárd ···]</translation>
    </message>
    <message>
        <source>Pause for a while</source>
        <translation>[Páúšé fór á whílé ·····]</translation>
    </message>
    <message>
        <source>Go on together</source>
        <translation>[Gó óñ tógéthér ····]</translation>
    </message>
    <message>
        <source>End well</source>
        <translation>[Éñd wéll ··]</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>[Délété… ··]</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>The action is done.</source>
        <translation>[Thé áçtíóñ íš dóñé. ······]</translation>
    </message>
    <message>
        <source>The action is open again.</source>
        <translation>[Thé áçtíóñ íš ópéñ ágáíñ. ········]</translation>
    </message>
    <message>
        <source>The reminder is kept.</source>
        <translation>[Thé rémíñdér íš képt. ·······]</translation>
    </message>
    <message>
        <source>The reminder is done.</source>
        <translation>[Thé rémíñdér íš dóñé. ·······]</translation>
    </message>
    <message>
        <source>{name} and you pause for a while. The rhythm you agreed stays.</source>
        <translation>[{name} áñd ýóú páúšé fór á whílé. Thé rhýthm ýóú ágrééd štáýš. ····················]</translation>
    </message>
    <message>
        <source>{name} and you go on.</source>
        <translation>[{name} áñd ýóú gó óñ. ·······]</translation>
    </message>
    <message>
        <source>{name} and you have ended. All that you agreed stays readable.</source>
        <translation>[{name} áñd ýóú hávé éñdéd. Áll thát ýóú ágrééd štáýš réádáblé. ····················]</translation>
    </message>
    <message>
        <source>{name} and you go on. Choose a rhythm on the card, if you like.</source>
        <translation>[{name} áñd ýóú gó óñ. Çhóóšé á rhýthm óñ thé çárd, íf ýóú líké. ·····················]</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>[Ít íš óñ thé çlípbóárd. ·······]</translation>
    </message>
    <message>
        <source>{name} is deleted, with all that belonged to them.</source>
        <translation>[{name} íš délétéd, wíth áll thát bélóñgéd tó thém. ················]</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>Who sits at this desk?</source>
        <translation>[Whó šítš át thíš déšk? ·······]</translation>
    </message>
    <message>
        <source>Your name greets you and stands under what you agree with others. It is kept inside the desk, so nobody sees it before you unlock.</source>
        <translation>[Ýóúr ñámé gréétš ýóú áñd štáñdš úñdér whát ýóú ágréé wíth óthérš. Ít íš képt íñšídé thé déšk, šó ñóbódý šééš ít béfóré ýóú úñlóçk. ···········································]</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>[Ýóúr ñámé ···]</translation>
    </message>
    <message>
        <source>I am here as a</source>
        <translation>[Í ám héré áš á ····]</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>[Méñtór ··]</translation>
    </message>
    <message>
        <source>I accompany one or more people and prepare our sessions.</source>
        <translation>[Í áççómpáñý óñé ór móré péóplé áñd prépáré óúr šéššíóñš. ··················]</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>[Méñtéé ··]</translation>
    </message>
    <message>
        <source>I bring my questions and own my goals; a mentor helps me.</source>
        <translation>[Í bríñg mý qúéštíóñš áñd ówñ mý góálš; á méñtór hélpš mé. ···················]</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>[Bóth ·]</translation>
    </message>
    <message>
        <source>I mentor some people and have a mentor.</source>
        <translation>[Í méñtór šómé péóplé áñd hávé á méñtór. ·············]</translation>
    </message>
    <message>
        <source>Type a name; a first name will do.</source>
        <translation>[Týpé á ñámé; á fíršt ñámé wíll dó. ···········]</translation>
    </message>
    <message>
        <source>Choose one of the three.</source>
        <translation>[Çhóóšé óñé óf thé thréé. ········]</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <source>Add a person first, in the place People.</source>
        <translation>[Ádd á péršóñ fíršt, íñ thé pláçé Péóplé. ·············]</translation>
    </message>
    <message>
        <source>Who else is there, and wh&amp;ere</source>
        <translation>[Whó élšé íš théré, áñd wh&amp;éré ·········]</translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation>[Wh&amp;éré ··]</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Plan a session</source>
        <translation>[Pláñ á šéššíóñ ····]</translation>
    </message>
    <message>
        <source>Move the session with {name}</source>
        <translation>[Móvé thé šéššíóñ wíth {name} ·········]</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>[Móvé ít ··]</translation>
    </message>
    <message>
        <source>The sessions are planned.</source>
        <translation>[Thé šéššíóñš áré pláññéd. ········]</translation>
    </message>
    <message>
        <source>The session is noted as held.</source>
        <translation>[Thé šéššíóñ íš ñótéd áš héld. ·········]</translation>
    </message>
    <message>
        <source>The session and all that follow are moved.</source>
        <translation>[Thé šéššíóñ áñd áll thát fóllów áré móvéd. ··············]</translation>
    </message>
    <message>
        <source>The series ends with this session; those after it are cancelled.</source>
        <translation>[Thé šéríéš éñdš wíth thíš šéššíóñ; thóšé áftér ít áré çáñçélléd. ·····················]</translation>
    </message>
    <message>
        <source>Note it as held</source>
        <translation>[Ñóté ít áš héld ·····]</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>[Pláñ ít ··]</translation>
    </message>
    <message>
        <source>This time is over: the session will wait to be written up.</source>
        <translation>[Thíš tímé íš óvér: thé šéššíóñ wíll wáít tó bé wríttéñ úp. ···················]</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Person</source>
        <translation>[Péršóñ ··]</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>[&amp;Péršóñ ··]</translation>
    </message>
    <message>
        <source>Day and time, on your clock</source>
        <translation>[Dáý áñd tímé, óñ ýóúr çlóçk ·········]</translation>
    </message>
    <message>
        <source>&amp;Day and time, on your clock</source>
        <translation>[&amp;Dáý áñd tímé, óñ ýóúr çlóçk ·········]</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>[Míñútéš ··]</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>[Šhórtér ··]</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>[Lóñgér ··]</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>[&amp;Míñútéš ··]</translation>
    </message>
    <message>
        <source>How you talk</source>
        <translation>[Hów ýóú tálk ····]</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>[Kíñd ·]</translation>
    </message>
    <message>
        <source>&amp;How you talk</source>
        <translation>[&amp;Hów ýóú tálk ····]</translation>
    </message>
    <message>
        <source>&amp;Kind of session</source>
        <translation>[&amp;Kíñd óf šéššíóñ ·····]</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>[Whéré ·]</translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation>[Wh&amp;éré ··]</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>[óñlý thíš óñé ····]</translation>
    </message>
    <message>
        <source>this one and all that follow</source>
        <translation>[thíš óñé áñd áll thát fóllów ·········]</translation>
    </message>
    <message>
        <source>What to move</source>
        <translation>[Whát tó móvé ····]</translation>
    </message>
    <message>
        <source>&amp;What to move</source>
        <translation>[&amp;Whát tó móvé ····]</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>[Báçk ·]</translation>
    </message>
    <message>
        <source>Note it and write it up</source>
        <translation>[Ñóté ít áñd wríté ít úp ·······]</translation>
    </message>
    <message>
        <source>End the series after this one</source>
        <translation>[Éñd thé šéríéš áftér thíš óñé ·········]</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>[Pláñ ít ··]</translation>
    </message>
</context>
<context>
    <name>PlaybookPlace</name>
    <message>
        <source>Filter the playbook</source>
        <translation>[Fíltér thé pláýbóók ······]</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>[Príñt thíš págé ·····]</translation>
    </message>
    <message>
        <source>Practise this conversation alone</source>
        <translation>[Práçtíšé thíš çóñvéršátíóñ álóñé ··········]</translation>
    </message>
    <message>
        <source>Answer this self-assessment for yourself</source>
        <translation>[Áñšwér thíš šélf-áššéššméñt fór ýóúršélf ·············]</translation>
    </message>
</context>
<context>
    <name>PlaybookView</name>
    <message>
        <source>Playbook</source>
        <translation>[Pláýbóók ··]</translation>
    </message>
    <message>
        <source>The playbook holds what helps in a session: chapters to read, sample conversations for hard moments, checklists, agendas and goal templates. It is all on this computer; reading it is not noted anywhere.

Choose an item on the left, or type a few letters into the filter. In a sample conversation, unfold what happens next. Practise it alone to hear what the other says first, and see one answer when you ask for it.

A self-assessment is for you alone. Mark what you like and leave out the rest; what you mark is a draft of your journal until you keep it or clear it.

The Help card is for the moment in which someone tells you about harm. Ctrl+Shift+H opens it from any place. Nobody can see that you opened it.</source>
        <translation>[Thé pláýbóók hóldš whát hélpš íñ á šéššíóñ: çháptérš tó réád, šámplé çóñvéršátíóñš fór hárd móméñtš, çhéçklíštš, ágéñdáš áñd góál témplátéš. Ít íš áll óñ thíš çómpútér; réádíñg ít íš ñót ñótéd áñýwhéré.

Çhóóšé áñ ítém óñ thé léft, ór týpé á féw léttérš íñtó thé fíltér. Íñ á šámplé çóñvéršátíóñ, úñfóld whát háppéñš ñéxt. Práçtíšé ít álóñé tó héár whát thé óthér šáýš fíršt, áñd šéé óñé áñšwér whéñ ýóú ášk fór ít.

Á šélf-áššéššméñt íš fór ýóú álóñé. Márk whát ýóú líké áñd léávé óút thé réšt; whát ýóú márk íš á dráft óf ýóúr jóúrñál úñtíl ýóú kéép ít ór çléár ít.

Thé Hélp çárd íš fór thé móméñt íñ whíçh šóméóñé téllš ýóú ábóút hárm. Çtrl+Šhíft+H ópéñš ít fróm áñý pláçé. Ñóbódý çáñ šéé thát ýóú ópéñéd ít. ·············································································································································································································································]</translation>
    </message>
    <message>
        <source>Filter the contents</source>
        <translation>[Fíltér thé çóñtéñtš ······]</translation>
    </message>
    <message>
        <source>From the contents to the page</source>
        <translation>[Fróm thé çóñtéñtš tó thé págé ·········]</translation>
    </message>
    <message>
        <source>From the page back to the contents</source>
        <translation>[Fróm thé págé báçk tó thé çóñtéñtš ···········]</translation>
    </message>
    <message>
        <source>On the page: to the next branch or link</source>
        <translation>[Óñ thé págé: tó thé ñéxt bráñçh ór líñk ·············]</translation>
    </message>
    <message>
        <source>Unfold a branch, or turn the page</source>
        <translation>[Úñfóld á bráñçh, ór túrñ thé págé ···········]</translation>
    </message>
    <message>
        <source>Back to what you read before</source>
        <translation>[Báçk tó whát ýóú réád béfóré ·········]</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>[Fórwárd ágáíñ ····]</translation>
    </message>
    <message>
        <source>Put the open item on the next session</source>
        <translation>[Pút thé ópéñ ítém óñ thé ñéxt šéššíóñ ············]</translation>
    </message>
    <message>
        <source>Practise a conversation alone, or answer for yourself</source>
        <translation>[Práçtíšé á çóñvéršátíóñ álóñé, ór áñšwér fór ýóúršélf ·················]</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>[Príñt thé págé ····]</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Practise it alone</source>
        <translation>[Práçtíšé ít álóñé ·····]</translation>
    </message>
    <message>
        <source>What would you say? Say it aloud, then look.</source>
        <translation>[Whát wóúld ýóú šáý? Šáý ít álóúd, théñ lóók. ··············]</translation>
    </message>
    <message>
        <source>Show one answer</source>
        <translation>[Šhów óñé áñšwér ·····]</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>[Ñéxt ·]</translation>
    </message>
    <message>
        <source>Back a step</source>
        <translation>[Báçk á štép ···]</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>[Báçk tó thé págé ·····]</translation>
    </message>
    <message>
        <source>Turn {n} of {all}. Nothing of this is kept.</source>
        <translation>[Túrñ {n} óf {all}. Ñóthíñg óf thíš íš képt. ··············]</translation>
    </message>
    <message>
        <source>Close the conversation.</source>
        <translation>[Çlóšé thé çóñvéršátíóñ. ·······]</translation>
    </message>
    <message>
        <source>One way to say it</source>
        <translation>[Óñé wáý tó šáý ít ·····]</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Send questions ahead to {name}…</source>
        <translation>[Šéñd qúéštíóñš áhéád tó {name}… ··········]</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message numerus="yes">
        <source>Bring in %Ln entries</source>
        <translation>
            <numerusform>[Bríñg íñ %Ln éñtríéš ······]</numerusform>
            <numerusform>[Bríñg íñ %Ln éñtríéš ······]</numerusform>
        </translation>
    </message>
    <message>
        <source>Another journal…</source>
        <translation>[Áñóthér jóúrñál… ·····]</translation>
    </message>
    <message>
        <source>The first entries</source>
        <translation>[Thé fíršt éñtríéš ·····]</translation>
    </message>
    <message>
        <source>What cannot be read, or not whole</source>
        <translation>[Whát çáññót bé réád, ór ñót whólé ···········]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries to bring in</source>
        <translation>
            <numerusform>[%Ln éñtríéš tó bríñg íñ ·······]</numerusform>
            <numerusform>[%Ln éñtríéš tó bríñg íñ ·······]</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is here already</source>
        <translation>[Áll óf ít íš héré álréádý ········]</translation>
    </message>
</context>
<context>
    <name>PrintRow</name>
    <message>
        <source>Print the brief</source>
        <translation>[Príñt thé bríéf ·····]</translation>
    </message>
    <message>
        <source>with my private reminders</source>
        <translation>[wíth mý príváté rémíñdérš ········]</translation>
    </message>
</context>
<context>
    <name>PrivateStep</name>
    <message>
        <source>What stays private</source>
        <translation>[Whát štáýš príváté ······]</translation>
    </message>
    <message>
        <source>The part of MentorDesk that can read your desk has no way to the network at all.</source>
        <translation>[Thé párt óf MéñtórDéšk thát çáñ réád ýóúr déšk háš ñó wáý tó thé ñétwórk át áll. ··························]</translation>
    </message>
    <message>
        <source>Your journal, your private notes and your drafts never leave this desk.</source>
        <translation>[Ýóúr jóúrñál, ýóúr príváté ñótéš áñd ýóúr dráftš ñévér léávé thíš déšk. ·······················]</translation>
    </message>
    <message>
        <source>All of it is locked on this disk; without your key it is noise.</source>
        <translation>[Áll óf ít íš lóçkéd óñ thíš díšk; wíthóút ýóúr kéý ít íš ñóíšé. ·····················]</translation>
    </message>
    <message>
        <source>Nobody is told what you write, how much or how often.</source>
        <translation>[Ñóbódý íš tóld whát ýóú wríté, hów múçh ór hów óftéñ. ·················]</translation>
    </message>
    <message>
        <source>Later you can share something, such as how many sessions were held: only what you chose, after you saw exactly what is sent, and you can take it back.</source>
        <translation>[Látér ýóú çáñ šháré šóméthíñg, šúçh áš hów máñý šéššíóñš wéré héld: óñlý whát ýóú çhóšé, áftér ýóú šáw éxáçtlý whát íš šéñt, áñd ýóú çáñ táké ít báçk. ··················································]</translation>
    </message>
    <message>
        <source>This desk lives on this computer. A copy on a second one goes its own way and is never merged back: to change computers, move the desk.</source>
        <translation>[Thíš déšk lívéš óñ thíš çómpútér. Á çópý óñ á šéçóñd óñé góéš ítš ówñ wáý áñd íš ñévér mérgéd báçk: tó çháñgé çómpútérš, móvé thé déšk. ·············································]</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>How far it is</source>
        <translation>[Hów fár ít íš ····]</translation>
    </message>
    <message>
        <source>You may go on writing meanwhile. What has come stays if you stop.</source>
        <translation>[Ýóú máý gó óñ wrítíñg méáñwhílé. Whát háš çómé štáýš íf ýóú štóp. ·····················]</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>[Štóp ·]</translation>
    </message>
    <message>
        <source>Room is made between the entries that are here…</source>
        <translation>[Róóm íš mádé bétwééñ thé éñtríéš thát áré héré… ···············]</translation>
    </message>
    <message>
        <source>It is looked whether all of it is there and found…</source>
        <translation>[Ít íš lóókéd whéthér áll óf ít íš théré áñd fóúñd… ················]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of {number} are read</source>
        <translation>
            <numerusform>[%Ln éñtríéš óf {number} áré réád ··········]</numerusform>
            <numerusform>[%Ln éñtríéš óf {number} áré réád ··········]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>[%Ln míñútéš ···]</numerusform>
            <numerusform>[%Ln míñútéš ···]</numerusform>
        </translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>[óñé míñúté ···]</translation>
    </message>
    <message>
        <source>Kept in your journal at {time}. Only you can read it.</source>
        <translation>[Képt íñ ýóúr jóúrñál át {time}. Óñlý ýóú çáñ réád ít. ·················]</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}</source>
        <translation>[Képt áš á dráft át {time} ········]</translation>
    </message>
    <message>
        <source>Not saved yet. Your words are on the screen.</source>
        <translation>[Ñót šávéd ýét. Ýóúr wórdš áré óñ thé šçrééñ. ··············]</translation>
    </message>
</context>
<context>
    <name>PromptCardView</name>
    <message>
        <source>Today's question. Only you see the answer.</source>
        <translation>[Tódáý'š qúéštíóñ. Óñlý ýóú šéé thé áñšwér. ··············]</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>[Óñlý ýóú ··]</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>[Ýóúr áñšwér ···]</translation>
    </message>
    <message>
        <source>Write a few lines…</source>
        <translation>[Wríté á féw líñéš… ······]</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>[Áñóthér qúéštíóñ ·····]</translation>
    </message>
    <message>
        <source>Keep in journal</source>
        <translation>[Kéép íñ jóúrñál ·····]</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>[Gó óñ wrítíñg ····]</translation>
    </message>
    <message>
        <source>One more question</source>
        <translation>[Óñé móré qúéštíóñ ·····]</translation>
    </message>
</context>
<context>
    <name>Putting</name>
    <message>
        <source>Add files to this entry</source>
        <translation>[Ádd fíléš tó thíš éñtrý ·······]</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>name of a file that is pasted</comment>
        <translation>[Píçtúré ··]</translation>
    </message>
    <message numerus="yes">
        <source>Adding “{name}”… %Ln more after it.</source>
        <translation>
            <numerusform>[Áddíñg “{name}”… %Ln móré áftér ít. ···········]</numerusform>
            <numerusform>[Áddíñg “{name}”… %Ln móré áftér ít. ···········]</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding “{name}”…</source>
        <translation>[Áddíñg “{name}”… ·····]</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>This question goes deep. You can leave it at any time; nobody will know.</source>
        <translation>[Thíš qúéštíóñ góéš déép. Ýóú çáñ léávé ít át áñý tímé; ñóbódý wíll kñów. ························]</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>[Ñéxt qúéštíóñ ····]</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>[Áñóthér qúéštíóñ ·····]</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>[Škíp ít ··]</translation>
    </message>
    <message>
        <source>Close gently</source>
        <translation>[Çlóšé géñtlý ····]</translation>
    </message>
    <message>
        <source>Help card</source>
        <translation>[Hélp çárd ···]</translation>
    </message>
    <message>
        <source>Question {place} of {number}</source>
        <translation>[Qúéštíóñ {place} óf {number} ·········]</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>One question to open with</source>
        <translation>[Óñé qúéštíóñ tó ópéñ wíth ········]</translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation>[Pút ít óñ thé ágéñdá ······]</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>[Áñóthér qúéštíóñ ·····]</translation>
    </message>
    <message>
        <source>The question is on the agenda.</source>
        <translation>[Thé qúéštíóñ íš óñ thé ágéñdá. ··········]</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Write to a question</source>
        <translation>[Wríté tó á qúéštíóñ ······]</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>[Óñlý ýóú ··]</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>[Óççášíóñ ··]</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>[Qúéštíóñš ···]</translation>
    </message>
    <message>
        <source>None yet. Write down a question that you want to come back to.</source>
        <translation>[Ñóñé ýét. Wríté dówñ á qúéštíóñ thát ýóú wáñt tó çómé báçk tó. ····················]</translation>
    </message>
    <message>
        <source>Write to it</source>
        <translation>[Wríté tó ít ···]</translation>
    </message>
    <message>
        <source>Three questions, any may be skipped</source>
        <translation>[Thréé qúéštíóñš, áñý máý bé škíppéd ···········]</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>[Áñóthér óñé ···]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél ··]</translation>
    </message>
    <message>
        <source>{question} (rests)</source>
        <translation>[{question} (réštš) ······]</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>After a session</source>
        <translation>[Áftér á šéššíóñ ·····]</translation>
    </message>
    <message>
        <source>Looking back on the week</source>
        <translation>[Lóókíñg báçk óñ thé wéék ········]</translation>
    </message>
    <message>
        <source>Looking back on a quarter</source>
        <translation>[Lóókíñg báçk óñ á qúártér ········]</translation>
    </message>
    <message>
        <source>After a setback</source>
        <translation>[Áftér á šétbáçk ·····]</translation>
    </message>
    <message>
        <source>In the moment</source>
        <translation>[Íñ thé móméñt ····]</translation>
    </message>
    <message>
        <source>While I set a goal</source>
        <translation>[Whílé Í šét á góál ······]</translation>
    </message>
    <message>
        <source>Where my work could go</source>
        <translation>[Whéré mý wórk çóúld gó ·······]</translation>
    </message>
    <message>
        <source>Making room for everyone</source>
        <translation>[Mákíñg róóm fór évérýóñé ········]</translation>
    </message>
    <message>
        <source>Far away, with little</source>
        <translation>[Fár áwáý, wíth líttlé ·······]</translation>
    </message>
    <message>
        <source>When mentoring ends</source>
        <translation>[Whéñ méñtóríñg éñdš ······]</translation>
    </message>
    <message>
        <source>My own growth as a mentor</source>
        <translation>[Mý ówñ grówth áš á méñtór ········]</translation>
    </message>
    <message>
        <source>My own questions</source>
        <translation>[Mý ówñ qúéštíóñš ·····]</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>New action, in plain words: what, whose, by when</source>
        <translation>[Ñéw áçtíóñ, íñ pláíñ wórdš: whát, whóšé, bý whéñ ················]</translation>
    </message>
    <message>
        <source>Add an action…</source>
        <translation>[Ádd áñ áçtíóñ… ····]</translation>
    </message>
    <message>
        <source>Due on this day</source>
        <translation>[Dúé óñ thíš dáý ·····]</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>[ñó dáý ··]</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>For example: send worksheet Monday · Jonas: call Kisumu by Friday</source>
        <translation>[Fór éxámplé: šéñd wórkšhéét Móñdáý · Jóñáš: çáll Kíšúmú bý Frídáý ·····················]</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>[Dúé: {day} ···]</translation>
    </message>
    <message>
        <source>{name}’s step</source>
        <translation>[{name}’š štép ····]</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>[Wíth {name} ···]</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Sending…</source>
        <translation>[Šéñdíñg… ··]</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>[Ñóthíñg wáítš ····]</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>[Pláçéš ··]</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>[Lóçk ·]</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>On the screen now. {key}</source>
        <translation>[Óñ thé šçrééñ ñów. {key} ········]</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Picture: {said}</source>
        <translation>[Píçtúré: {said} ·····]</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Your desk is ready, {name}</source>
        <translation>[Ýóúr déšk íš réádý, {name} ········]</translation>
    </message>
    <message>
        <source>It opens on Today, with one question to begin with.</source>
        <translation>[Ít ópéñš óñ Tódáý, wíth óñé qúéštíóñ tó bégíñ wíth. ·················]</translation>
    </message>
    <message>
        <source>Your recovery sheet is confirmed; keep it away from this computer.</source>
        <translation>[Ýóúr réçóvérý šhéét íš çóñfírméd; kéép ít áwáý fróm thíš çómpútér. ······················]</translation>
    </message>
    <message>
        <source>Confirm your recovery sheet later today; a line will remind you.</source>
        <translation>[Çóñfírm ýóúr réçóvérý šhéét látér tódáý; á líñé wíll rémíñd ýóú. ·····················]</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>[Ít líéš íñ {folder}. ······]</translation>
    </message>
    <message>
        <source>Your passphrase opens it; Ctrl+L locks it at any time.</source>
        <translation>[Ýóúr páššphrášé ópéñš ít; Çtrl+L lóçkš ít át áñý tímé. ··················]</translation>
    </message>
</context>
<context>
    <name>RecoveryReminder</name>
    <message>
        <source>Your recovery sheet is not confirmed yet. Without it, a forgotten passphrase means that everything you wrote is gone.</source>
        <translation>[Ýóúr réçóvérý šhéét íš ñót çóñfírméd ýét. Wíthóút ít, á fórgóttéñ páššphrášé méáñš thát évérýthíñg ýóú wróté íš góñé. ·······································]</translation>
    </message>
    <message>
        <source>Confirm the sheet</source>
        <translation>[Çóñfírm thé šhéét ·····]</translation>
    </message>
</context>
<context>
    <name>ReflectPage</name>
    <message>
        <source>Only you</source>
        <translation>[Óñlý ýóú ··]</translation>
    </message>
    <message>
        <source>Your reflection, for you alone</source>
        <translation>[Ýóúr réfléçtíóñ, fór ýóú álóñé ··········]</translation>
    </message>
    <message>
        <source>A few lines are enough.</source>
        <translation>[Á féw líñéš áré éñóúgh. ·······]</translation>
    </message>
    <message>
        <source>Did I ask before I advised?</source>
        <translation>[Díd Í ášk béfóré Í ádvíšéd? ·········]</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>[Šávéd {time} ····]</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>[Ñót šávéd ýét ····]</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Remind me</source>
        <translation>[Rémíñd mé ···]</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>[Óñlý ýóú ··]</translation>
    </message>
    <message>
        <source>Hidden. Ctrl+Shift+B shows your lines.</source>
        <translation>[Híddéñ. Çtrl+Šhíft+B šhówš ýóúr líñéš. ············]</translation>
    </message>
    <message>
        <source>A line to yourself for this session</source>
        <translation>[Á líñé tó ýóúršélf fór thíš šéššíóñ ···········]</translation>
    </message>
    <message>
        <source>Ask how the call went…</source>
        <translation>[Ášk hów thé çáll wéñt… ·······]</translation>
    </message>
    <message>
        <source>A line to yourself is kept.</source>
        <translation>[Á líñé tó ýóúršélf íš képt. ·········]</translation>
    </message>
    <message>
        <source>The line is ticked.</source>
        <translation>[Thé líñé íš tíçkéd. ······]</translation>
    </message>
    <message>
        <source>The tick is taken away.</source>
        <translation>[Thé tíçk íš tákéñ áwáý. ·······]</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation>[Rémíñdérš ···]</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>[Óñlý ýóú ··]</translation>
    </message>
    <message>
        <source>Ask how the talk with the manager went…</source>
        <translation>[Ášk hów thé tálk wíth thé máñágér wéñt… ·············]</translation>
    </message>
    <message>
        <source>&amp;Remind me, before the next session</source>
        <translation>[&amp;Rémíñd mé, béfóré thé ñéxt šéššíóñ ···········]</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>To your entries</source>
        <translation>[Tó ýóúr éñtríéš ·····]</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>[Gó óñ ·]</translation>
    </message>
    <message>
        <source>Save this report…</source>
        <translation>[Šávé thíš répórt… ·····]</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>[Táké ít báçk ····]</translation>
    </message>
    <message>
        <source>Another journal…</source>
        <translation>[Áñóthér jóúrñál… ·····]</translation>
    </message>
    <message>
        <source>What was not read, or not whole</source>
        <translation>[Whát wáš ñót réád, ór ñót whólé ··········]</translation>
    </message>
</context>
<context>
    <name>ResultOutline</name>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>[Ñóthíñg íš márkéd ýét. ·······]</translation>
    </message>
    <message>
        <source>Then no talk between the two of you first. The Help card says what you can do now. You can also ask the programme owner for another mentor or mentee, without a reason. Nobody sees what you marked.</source>
        <translation>[Théñ ñó tálk bétwééñ thé twó óf ýóú fíršt. Thé Hélp çárd šáýš whát ýóú çáñ dó ñów. Ýóú çáñ álšó ášk thé prógrámmé ówñér fór áñóthér méñtór ór méñtéé, wíthóút á réášóñ. Ñóbódý šééš whát ýóú márkéd. ·································································]</translation>
    </message>
    <message>
        <source>Are you afraid of what would follow?</source>
        <translation>[Áré ýóú áfráíd óf whát wóúld fóllów? ············]</translation>
    </message>
    <message>
        <source>There are too few marks to name an area.</source>
        <translation>[Théré áré tóó féw márkš tó ñámé áñ áréá. ·············]</translation>
    </message>
    <message>
        <source>One thing to begin with: {area}</source>
        <translation>[Óñé thíñg tó bégíñ wíth: {area} ··········]</translation>
    </message>
    <message>
        <source>What is missing, and a next act</source>
        <translation>[Whát íš míššíñg, áñd á ñéxt áçt ··········]</translation>
    </message>
    <message>
        <source>If you are not afraid: talk about this first</source>
        <translation>[Íf ýóú áré ñót áfráíd: tálk ábóút thíš fíršt ··············]</translation>
    </message>
    <message>
        <source>Talk about this first</source>
        <translation>[Tálk ábóút thíš fíršt ·······]</translation>
    </message>
    <message>
        <source>Nothing that you marked is missing.</source>
        <translation>[Ñóthíñg thát ýóú márkéd íš míššíñg. ···········]</translation>
    </message>
    <message>
        <source>Nothing that you marked asks for a talk first.</source>
        <translation>[Ñóthíñg thát ýóú márkéd áškš fór á tálk fíršt. ···············]</translation>
    </message>
    <message>
        <source>At the start: {word}</source>
        <translation>[Át thé štárt: {word} ······]</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>Choose the folder of another desk</source>
        <translation>[Çhóóšé thé fóldér óf áñóthér déšk ···········]</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>All people</source>
        <translation>[Áll péóplé ···]</translation>
    </message>
    <message>
        <source>Room for people</source>
        <translation>[Róóm fór péóplé ·····]</translation>
    </message>
    <message>
        <source>Being there for a few is worth more than being half there for many.</source>
        <translation>[Béíñg théré fór á féw íš wórth móré tháñ béíñg hálf théré fór máñý. ······················]</translation>
    </message>
    <message>
        <source>People at once</source>
        <translation>[Péóplé át óñçé ····]</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>[ñót šáíd ··]</translation>
    </message>
    <message>
        <source>Fewer people</source>
        <translation>[Féwér péóplé ····]</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>[Móré péóplé ···]</translation>
    </message>
    <message>
        <source>I can take so many people at once</source>
        <translation>[Í çáñ táké šó máñý péóplé át óñçé ···········]</translation>
    </message>
    <message>
        <source>I am full</source>
        <translation>[Í ám fúll ···]</translation>
    </message>
    <message>
        <source>A line then stands above the form of a new person, for you alone.</source>
        <translation>[Á líñé théñ štáñdš ábóvé thé fórm óf á ñéw péršóñ, fór ýóú álóñé. ·····················]</translation>
    </message>
    <message>
        <source>My usual hours</source>
        <translation>[Mý úšúál hóúrš ····]</translation>
    </message>
    <message>
        <source>When you can &amp;usually talk</source>
        <translation>[Whéñ ýóú çáñ &amp;úšúállý tálk ········]</translation>
    </message>
    <message>
        <source>On your clocks. They make it easier to find a time for both.</source>
        <translation>[Óñ ýóúr çlóçkš. Théý máké ít éášíér tó fíñd á tímé fór bóth. ····················]</translation>
    </message>
    <message>
        <source>A polite no</source>
        <translation>[Á pólíté ñó ···]</translation>
    </message>
    <message>
        <source>Change the words as you like, then copy them. They are kept nowhere.</source>
        <translation>[Çháñgé thé wórdš áš ýóú líké, théñ çópý thém. Théý áré képt ñówhéré. ······················]</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <translation>[Çópý théšé wórdš ·····]</translation>
    </message>
    <message>
        <source>Begin the words anew</source>
        <translation>[Bégíñ thé wórdš áñéw ······]</translation>
    </message>
    <message numerus="yes">
        <source>You talk with %n people now.</source>
        <translation>
            <numerusform>[Ýóú tálk wíth %n péóplé ñów. ·········]</numerusform>
            <numerusform>[Ýóú tálk wíth %n péóplé ñów. ·········]</numerusform>
        </translation>
    </message>
    <message>
        <source>Your room for people is noted.</source>
        <translation>[Ýóúr róóm fór péóplé íš ñótéd. ··········]</translation>
    </message>
    <message>
        <source>Your usual hours are noted.</source>
        <translation>[Ýóúr úšúál hóúrš áré ñótéd. ·········]</translation>
    </message>
    <message>
        <source>The words are on the clipboard.</source>
        <translation>[Thé wórdš áré óñ thé çlípbóárd. ··········]</translation>
    </message>
    <message>
        <source>Thank you for offering your time. I have the mentoring I need at the moment, and I want to do it well. May I come back to you when that changes? I would be glad to.</source>
        <translation>[Tháñk ýóú fór ófféríñg ýóúr tímé. Í hávé thé méñtóríñg Í ñééd át thé móméñt, áñd Í wáñt tó dó ít wéll. Máý Í çómé báçk tó ýóú whéñ thát çháñgéš? Í wóúld bé glád tó. ······················································]</translation>
    </message>
    <message>
        <source>Thank you for asking me; I know that asking is not easy. I have no place free at the moment, and I would rather tell you now than be half there for you. I will write to you when a place is free, if you like. If you cannot wait, ask the programme for somebody else: that is a good step, and I will not mind it.</source>
        <translation>[Tháñk ýóú fór áškíñg mé; Í kñów thát áškíñg íš ñót éášý. Í hávé ñó pláçé fréé át thé móméñt, áñd Í wóúld ráthér téll ýóú ñów tháñ bé hálf théré fór ýóú. Í wíll wríté tó ýóú whéñ á pláçé íš fréé, íf ýóú líké. Íf ýóú çáññót wáít, ášk thé prógrámmé fór šómébódý élšé: thát íš á góód štép, áñd Í wíll ñót míñd ít. ·······································································································]</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>Not all of it came. Choose it once more, and the rest comes.</source>
        <translation>[Ñót áll óf ít çámé. Çhóóšé ít óñçé móré, áñd thé réšt çóméš. ····················]</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>[Táké ít báçk ····]</translation>
    </message>
    <message>
        <source>Take back {name}</source>
        <translation>[Táké báçk {name} ·····]</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>left out</source>
        <translation>[léft óút ··]</translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>{what}, to the programme office</source>
        <translation>[{what}, tó thé prógrámmé óffíçé ··········]</translation>
    </message>
    <message>
        <source>Send each finished month without asking me again</source>
        <translation>[Šéñd éáçh fíñíšhéd móñth wíthóút áškíñg mé ágáíñ ················]</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>What can be typed into the search</source>
        <translation>[Whát çáñ bé týpéd íñtó thé šéárçh ···········]</translation>
    </message>
    <message>
        <source>"two words": exactly in this order</source>
        <translation>["twó wórdš": éxáçtlý íñ thíš órdér ···········]</translation>
    </message>
    <message>
        <source>begin*: every word that begins so</source>
        <translation>[bégíñ*: évérý wórd thát bégíñš šó ···········]</translation>
    </message>
    <message>
        <source>-word: without this word, or -tag:work</source>
        <translation>[-wórd: wíthóút thíš wórd, ór -tág:wórk ············]</translation>
    </message>
    <message>
        <source>tag:work: with this tag or one nested in it</source>
        <translation>[tág:wórk: wíth thíš tág ór óñé ñéštéd íñ ít ··············]</translation>
    </message>
    <message>
        <source>person:Jonas: where somebody is named with @</source>
        <translation>[péršóñ:Jóñáš: whéré šómébódý íš ñáméd wíth @ ··············]</translation>
    </message>
    <message>
        <source>before:2026-01: before a year, month or day</source>
        <translation>[béfóré:2026-01: béfóré á ýéár, móñth ór dáý ··············]</translation>
    </message>
    <message>
        <source>after:2025-06-15: after a year, month or day</source>
        <translation>[áftér:2025-06-15: áftér á ýéár, móñth ór dáý ··············]</translation>
    </message>
    <message>
        <source>on:2026-03: in that year, in that month, on that day</source>
        <translation>[óñ:2026-03: íñ thát ýéár, íñ thát móñth, óñ thát dáý ·················]</translation>
    </message>
    <message>
        <source>in:title: words of the title only</source>
        <translation>[íñ:títlé: wórdš óf thé títlé óñlý ···········]</translation>
    </message>
    <message>
        <source>is:starred: entries with a star</source>
        <translation>[íš:štárréd: éñtríéš wíth á štár ··········]</translation>
    </message>
    <message>
        <source>has:file: entries with a file beside them</source>
        <translation>[háš:fílé: éñtríéš wíth á fílé béšídé thém ·············]</translation>
    </message>
    <message>
        <source>prompt:weekly: answers to a kind of question</source>
        <translation>[prómpt:wééklý: áñšwérš tó á kíñd óf qúéštíóñ ··············]</translation>
    </message>
</context>
<context>
    <name>SeatEdit</name>
    <message>
        <source>Name on seat {n}</source>
        <translation>[Ñámé óñ šéát {n} ·····]</translation>
    </message>
</context>
<context>
    <name>SeatList</name>
    <message>
        <source>One more seat</source>
        <translation>[Óñé móré šéát ····]</translation>
    </message>
</context>
<context>
    <name>SelfCheck</name>
    <message>
        <source>See what it says</source>
        <translation>[Šéé whát ít šáýš ·····]</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>[Ñéxt ·]</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>[Whát ít šáýš ····]</translation>
    </message>
    <message>
        <source>Area {n} of {all}</source>
        <translation>[Áréá {n} óf {all} ·····]</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>[ñóthíñg ýét ···]</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>[Kéép thé çháñgéš ·····]</translation>
    </message>
    <message>
        <source>Keep in my journal</source>
        <translation>[Kéép íñ mý jóúrñál ······]</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>[Bégíñ áñéw ···]</translation>
    </message>
    <message>
        <source>Clear my answers</source>
        <translation>[Çléár mý áñšwérš ·····]</translation>
    </message>
    <message>
        <source>Leave out what you like. Only you can read what you mark.</source>
        <translation>[Léávé óút whát ýóú líké. Óñlý ýóú çáñ réád whát ýóú márk. ···················]</translation>
    </message>
    <message>
        <source>Not saved yet: your answers stand on this screen only.</source>
        <translation>[Ñót šávéd ýét: ýóúr áñšwérš štáñd óñ thíš šçrééñ óñlý. ··················]</translation>
    </message>
    <message>
        <source>Kept in your journal. Only you can read it.</source>
        <translation>[Képt íñ ýóúr jóúrñál. Óñlý ýóú çáñ réád ít. ··············]</translation>
    </message>
    <message>
        <source>Kept in your journal; what you changed since then is a draft.</source>
        <translation>[Képt íñ ýóúr jóúrñál; whát ýóú çháñgéd šíñçé théñ íš á dráft. ····················]</translation>
    </message>
    <message>
        <source>A draft in your journal, which only you can read. It becomes an entry when you keep it, or when the desk is opened again before you clear it.</source>
        <translation>[Á dráft íñ ýóúr jóúrñál, whíçh óñlý ýóú çáñ réád. Ít béçóméš áñ éñtrý whéñ ýóú kéép ít, ór whéñ thé déšk íš ópéñéd ágáíñ béfóré ýóú çléár ít. ···············································]</translation>
    </message>
</context>
<context>
    <name>SelfCheckView</name>
    <message>
        <source>Only you</source>
        <translation>[Óñlý ýóú ··]</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>[Áréá ·]</translation>
    </message>
    <message>
        <source>Mark the start as well, as you see it today</source>
        <translation>[Márk thé štárt áš wéll, áš ýóú šéé ít tódáý ··············]</translation>
    </message>
    <message>
        <source>I begin with</source>
        <translation>[Í bégíñ wíth ····]</translation>
    </message>
    <message>
        <source>I &amp;begin with</source>
        <translation>[Í &amp;bégíñ wíth ····]</translation>
    </message>
    <message>
        <source>Keep in my journal</source>
        <translation>[Kéép íñ mý jóúrñál ······]</translation>
    </message>
    <message>
        <source>Open it in the journal</source>
        <translation>[Ópéñ ít íñ thé jóúrñál ·······]</translation>
    </message>
    <message>
        <source>Clear my answers</source>
        <translation>[Çléár mý áñšwérš ·····]</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>[Ñéxt ·]</translation>
    </message>
    <message>
        <source>Back a step</source>
        <translation>[Báçk á štép ···]</translation>
    </message>
    <message>
        <source>See what it says</source>
        <translation>[Šéé whát ít šáýš ·····]</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>[Báçk tó thé págé ·····]</translation>
    </message>
</context>
<context>
    <name>SessionCards</name>
    <message>
        <source>The action is done.</source>
        <translation>[Thé áçtíóñ íš dóñé. ······]</translation>
    </message>
    <message>
        <source>The action is open again.</source>
        <translation>[Thé áçtíóñ íš ópéñ ágáíñ. ········]</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>The session is cancelled.</source>
        <translation>[Thé šéššíóñ íš çáñçélléd. ········]</translation>
    </message>
    <message>
        <source>Noted: the session did not happen.</source>
        <translation>[Ñótéd: thé šéššíóñ díd ñót háppéñ. ···········]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions are cancelled.</source>
        <translation>
            <numerusform>[%Ln šéššíóñš áré çáñçélléd. ·········]</numerusform>
            <numerusform>[%Ln šéššíóñš áré çáñçélléd. ·········]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %Ln sessions did not happen.</source>
        <translation>
            <numerusform>[Ñótéd: %Ln šéššíóñš díd ñót háppéñ. ···········]</numerusform>
            <numerusform>[Ñótéd: %Ln šéššíóñš díd ñót háppéñ. ···········]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions are planned again.</source>
        <translation>
            <numerusform>[%Ln šéššíóñš áré pláññéd ágáíñ. ··········]</numerusform>
            <numerusform>[%Ln šéššíóñš áré pláññéd ágáíñ. ··········]</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is planned again.</source>
        <translation>[Thé šéššíóñ íš pláññéd ágáíñ. ·········]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions are moved.</source>
        <translation>
            <numerusform>[%Ln šéššíóñš áré móvéd. ·······]</numerusform>
            <numerusform>[%Ln šéššíóñš áré móvéd. ·······]</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is moved.</source>
        <translation>[Thé šéššíóñ íš móvéd. ·······]</translation>
    </message>
    <message>
        <source>To write up</source>
        <translation>[Tó wríté úp ···]</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>[Çómíñg ··]</translation>
    </message>
    <message>
        <source>Cancelled with their series</source>
        <translation>[Çáñçélléd wíth théír šéríéš ·········]</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>[Pášt ·]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to come</source>
        <translation>
            <numerusform>[%Ln tó çómé ···]</numerusform>
            <numerusform>[%Ln tó çómé ···]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to write up</source>
        <translation>
            <numerusform>[%Ln tó wríté úp ·····]</numerusform>
            <numerusform>[%Ln tó wríté úp ·····]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>[%Ln çhóšéñ ···]</numerusform>
            <numerusform>[%Ln çhóšéñ ···]</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>[Çáñçél thém ···]</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>[Çáñçél ít ···]</translation>
    </message>
    <message>
        <source>Plan them again</source>
        <translation>[Pláñ thém ágáíñ ·····]</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>[Pláñ ít ágáíñ ····]</translation>
    </message>
    <message>
        <source>They did not happen</source>
        <translation>[Théý díd ñót háppéñ ······]</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>[Ít díd ñót háppéñ ·····]</translation>
    </message>
</context>
<context>
    <name>SessionListView</name>
    <message>
        <source>Plan a session</source>
        <translation>[Pláñ á šéššíóñ ····]</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>[Ópéñ ·]</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>[Móvé… ·]</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>[Çáñçél ít ···]</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>[Ít díd ñót háppéñ ·····]</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>[Pláñ ít ágáíñ ····]</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>[Šámé áš… ··]</translation>
    </message>
    <message>
        <source>Sessions by day</source>
        <translation>[Šéššíóñš bý dáý ·····]</translation>
    </message>
    <message>
        <source>Plan the first session</source>
        <translation>[Pláñ thé fíršt šéššíóñ ·······]</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>[Ñó šéššíóñ ýét ····]</translation>
    </message>
    <message>
        <source>Choose a person, a day and an hour. Before the session this place gives you one page to read; during it, room for notes; after it, a card that closes it within a minute.</source>
        <translation>[Çhóóšé á péršóñ, á dáý áñd áñ hóúr. Béfóré thé šéššíóñ thíš pláçé gívéš ýóú óñé págé tó réád; dúríñg ít, róóm fór ñótéš; áftér ít, á çárd thát çlóšéš ít wíthíñ á míñúté. ························································]</translation>
    </message>
</context>
<context>
    <name>SessionVerbs</name>
    <message>
        <source>Plan here</source>
        <translation>[Pláñ héré ···]</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>[Ópéñ ·]</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>[Móvé… ·]</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>[Çáñçél ít ···]</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>[Ít díd ñót háppéñ ·····]</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>[Pláñ ít ágáíñ ····]</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>[Çáléñdár fílé… ····]</translation>
    </message>
    <message>
        <source>The session is cancelled.</source>
        <translation>[Thé šéššíóñ íš çáñçélléd. ········]</translation>
    </message>
    <message>
        <source>Noted: the session did not happen.</source>
        <translation>[Ñótéd: thé šéššíóñ díd ñót háppéñ. ···········]</translation>
    </message>
    <message>
        <source>The session is planned again.</source>
        <translation>[Thé šéššíóñ íš pláññéd ágáíñ. ·········]</translation>
    </message>
</context>
<context>
    <name>SessionsPlace</name>
    <message>
        <source>Sessions</source>
        <translation>[Šéššíóñš ··]</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>[Pláñ á šéššíóñ ····]</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>[Prépáré ··]</translation>
    </message>
    <message>
        <source>Meet</source>
        <translation>[Méét ·]</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>[Réfléçt ··]</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>[Šháré ·]</translation>
    </message>
    <message>
        <source>Prepare: take the chosen agenda</source>
        <translation>[Prépáré: táké thé çhóšéñ ágéñdá ··········]</translation>
    </message>
    <message>
        <source>Prepare: take the chosen checklist</source>
        <translation>[Prépáré: táké thé çhóšéñ çhéçklíšt ···········]</translation>
    </message>
    <message>
        <source>Prepare: put the question on the agenda</source>
        <translation>[Prépáré: pút thé qúéštíóñ óñ thé ágéñdá ·············]</translation>
    </message>
    <message>
        <source>Prepare: print the brief</source>
        <translation>[Prépáré: príñt thé bríéf ········]</translation>
    </message>
    <message>
        <source>Copy for the other, or questions for them</source>
        <translation>[Çópý fór thé óthér, ór qúéštíóñš fór thém ·············]</translation>
    </message>
    <message>
        <source>Start or pause the timer</source>
        <translation>[Štárt ór páúšé thé tímér ········]</translation>
    </message>
    <message>
        <source>Circle: lay out the host pack</source>
        <translation>[Çírçlé: láý óút thé hóšt páçk ·········]</translation>
    </message>
    <message>
        <source>Circle: the word goes to the next voice</source>
        <translation>[Çírçlé: thé wórd góéš tó thé ñéxt vóíçé ·············]</translation>
    </message>
    <message>
        <source>Circle: type an insight</source>
        <translation>[Çírçlé: týpé áñ íñšíght ·······]</translation>
    </message>
    <message>
        <source>Move words between your notes and what is agreed</source>
        <translation>[Móvé wórdš bétwééñ ýóúr ñótéš áñd whát íš ágrééd ················]</translation>
    </message>
    <message>
        <source>Five turns: my turn is written</source>
        <translation>[Fívé túrñš: mý túrñ íš wríttéñ ··········]</translation>
    </message>
    <message>
        <source>Patterns for notes: put one in, or keep one</source>
        <translation>[Páttérñš fór ñótéš: pút óñé íñ, ór kéép óñé ··············]</translation>
    </message>
    <message>
        <source>Hide my private words, or show them</source>
        <translation>[Hídé mý príváté wórdš, ór šhów thém ···········]</translation>
    </message>
    <message>
        <source>In a text: its earlier wordings</source>
        <translation>[Íñ á téxt: ítš éárlíér wórdíñgš ··········]</translation>
    </message>
    <message>
        <source>The session in a small window, and back</source>
        <translation>[Thé šéššíóñ íñ á šmáll wíñdów, áñd báçk ·············]</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>[Çlóšé thé šéššíóñ ·····]</translation>
    </message>
    <message>
        <source>The session is moved to {day}, {clocks}.</source>
        <translation>[Thé šéššíóñ íš móvéd tó {day}, {clocks}. ·············]</translation>
    </message>
    <message>
        <source>A calendar file of this session</source>
        <translation>[Á çáléñdár fílé óf thíš šéššíóñ ··········]</translation>
    </message>
    <message>
        <source>ics calendar export</source>
        <translation>[íçš çáléñdár éxpórt ······]</translation>
    </message>
    <message>
        <source>Copy what was agreed for the other</source>
        <translation>[Çópý whát wáš ágrééd fór thé óthér ···········]</translation>
    </message>
    <message>
        <source>Send questions ahead, as a copy</source>
        <translation>[Šéñd qúéštíóñš áhéád, áš á çópý ··········]</translation>
    </message>
    <message>
        <source>Close this session</source>
        <translation>[Çlóšé thíš šéššíóñ ······]</translation>
    </message>
    <message>
        <source>The present item of the agenda is done</source>
        <translation>[Thé préšéñt ítém óf thé ágéñdá íš dóñé ············]</translation>
    </message>
    <message>
        <source>Patterns for notes</source>
        <translation>[Páttérñš fór ñótéš ······]</translation>
    </message>
    <message>
        <source>template notes</source>
        <translation>[témpláté ñótéš ····]</translation>
    </message>
    <message>
        <source>This session in a small window</source>
        <translation>[Thíš šéššíóñ íñ á šmáll wíñdów ··········]</translation>
    </message>
    <message>
        <source>video call beside compact</source>
        <translation>[vídéó çáll béšídé çómpáçt ········]</translation>
    </message>
    <message>
        <source>Print the brief</source>
        <translation>[Príñt thé bríéf ·····]</translation>
    </message>
    <message>
        <source>Planned: {day}, {clocks}.</source>
        <translation>[Pláññéd: {day}, {clocks}. ········]</translation>
    </message>
    <message>
        <source>A session has four pages. Prepare: one page to read, the agenda, a checklist. Meet: your notes, what you agree, actions and goals. Reflect: one question for you alone. Share: what is whose; nothing is sent.

Plum and a lock mean: only you. Teal means: for both of you, and not sent. Words go from one to the other only when you move them. A line that begins with ! becomes an action; @ completes a name, / offers a line of the playbook.

While the timer runs a line below it says what it is time for by the agenda, and when five minutes are left. Beside a video call the session fits into a small window, in which your notes are hidden but while you write them.

Ctrl+Enter opens the card that closes the session. Skip what you like. The timer goes on while the desk is locked; it never turns red.</source>
        <translation>[Á šéššíóñ háš fóúr págéš. Prépáré: óñé págé tó réád, thé ágéñdá, á çhéçklíšt. Méét: ýóúr ñótéš, whát ýóú ágréé, áçtíóñš áñd góálš. Réfléçt: óñé qúéštíóñ fór ýóú álóñé. Šháré: whát íš whóšé; ñóthíñg íš šéñt.

Plúm áñd á lóçk méáñ: óñlý ýóú. Téál méáñš: fór bóth óf ýóú, áñd ñót šéñt. Wórdš gó fróm óñé tó thé óthér óñlý whéñ ýóú móvé thém. Á líñé thát bégíñš wíth ! béçóméš áñ áçtíóñ; @ çómplétéš á ñámé, / ófférš á líñé óf thé pláýbóók.

Whílé thé tímér rúñš á líñé bélów ít šáýš whát ít íš tímé fór bý thé ágéñdá, áñd whéñ fívé míñútéš áré léft. Béšídé á vídéó çáll thé šéššíóñ fítš íñtó á šmáll wíñdów, íñ whíçh ýóúr ñótéš áré híddéñ bút whílé ýóú wríté thém.

Çtrl+Éñtér ópéñš thé çárd thát çlóšéš thé šéššíóñ. Škíp whát ýóú líké. Thé tímér góéš óñ whílé thé déšk íš lóçkéd; ít ñévér túrñš réd. ·········································································································································································································································································]</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>[Báçk tó whéré ýóú çámé fróm ·········]</translation>
    </message>
    <message>
        <source>The session is closed and written up. Nothing was sent.</source>
        <translation>[Thé šéššíóñ íš çlóšéd áñd wríttéñ úp. Ñóthíñg wáš šéñt. ··················]</translation>
    </message>
    <message>
        <source>Closed and written up. Next session: {day}.</source>
        <translation>[Çlóšéd áñd wríttéñ úp. Ñéxt šéššíóñ: {day}. ··············]</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>[Šéttíñgš ··]</translation>
    </message>
    <message>
        <source>What you change here holds at once; there is nothing to save.

Your passphrase is never typed into this window. Changing it, making a new recovery sheet or switching the keyring opens a small window of its own that forgets what you typed when it closes.

A new recovery sheet makes the old one worthless. Keep it away from this computer.</source>
        <translation>[Whát ýóú çháñgé héré hóldš át óñçé; théré íš ñóthíñg tó šávé.

Ýóúr páššphrášé íš ñévér týpéd íñtó thíš wíñdów. Çháñgíñg ít, mákíñg á ñéw réçóvérý šhéét ór šwítçhíñg thé kéýríñg ópéñš á šmáll wíñdów óf ítš ówñ thát fórgétš whát ýóú týpéd whéñ ít çlóšéš.

Á ñéw réçóvérý šhéét mákéš thé óld óñé wórthléšš. Kéép ít áwáý fróm thíš çómpútér. ················································································································]</translation>
    </message>
    <message>
        <source>Your name and role are noted.</source>
        <translation>[Ýóúr ñámé áñd rólé áré ñótéd. ·········]</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>[çóñfírméd ···]</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>[ñót çóñfírméd ····]</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>[Ñéw šhéét… ···]</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>[Çóñfírm… ··]</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>[Ñéw réçóvérý šhéét ······]</translation>
    </message>
    <message>
        <source>Confirm the recovery sheet</source>
        <translation>[Çóñfírm thé réçóvérý šhéét ········]</translation>
    </message>
    <message>
        <source>on</source>
        <translation>[óñ ]</translation>
    </message>
    <message>
        <source>off</source>
        <translation>[óff ·]</translation>
    </message>
    <message>
        <source>One file beside the entries of your journal takes {size}.</source>
        <translation>[Óñé fílé béšídé thé éñtríéš óf ýóúr jóúrñál tákéš {size}. ···················]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files beside the entries of your journal take {size}, those in the bin included.</source>
        <translation>
            <numerusform>[%Ln fíléš béšídé thé éñtríéš óf ýóúr jóúrñál táké {size}, thóšé íñ thé bíñ íñçlúdéd. ····························]</numerusform>
            <numerusform>[%Ln fíléš béšídé thé éñtríéš óf ýóúr jóúrñál táké {size}, thóšé íñ thé bíñ íñçlúdéd. ····························]</numerusform>
        </translation>
    </message>
    <message>
        <source>The path is on the clipboard.</source>
        <translation>[Thé páth íš óñ thé çlípbóárd. ·········]</translation>
    </message>
    <message>
        <source>No file manager answered. You can copy the path and open it yourself.</source>
        <translation>[Ñó fílé máñágér áñšwéréd. Ýóú çáñ çópý thé páth áñd ópéñ ít ýóúršélf. ·······················]</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>[Çópý thé páth ····]</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>[Šéttíñgš ··]</translation>
    </message>
    <message>
        <source>Changes hold at once. They are kept on this computer only.</source>
        <translation>[Çháñgéš hóld át óñçé. Théý áré képt óñ thíš çómpútér óñlý. ···················]</translation>
    </message>
    <message>
        <source>MentorDesk {version}. Type: Noto Sans (OFL). Icons: Phosphor (MIT).</source>
        <translation>[MéñtórDéšk {version}. Týpé: Ñótó Šáñš (ÓFL). Íçóñš: Phóšphór (MÍT). ······················]</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>[Áš thé çómpútér ·····]</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>[Láñgúágé ··]</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>[Áš thé wíñdów ····]</translation>
    </message>
    <message>
        <source>Language of the playbook</source>
        <translation>[Láñgúágé óf thé pláýbóók ········]</translation>
    </message>
    <message>
        <source>System</source>
        <translation>[Šýštém ··]</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>[Líght ·]</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>[Dárk ·]</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>[Çóñtrášt ··]</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>[Thémé ·]</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>[Šízé óf téxt ····]</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after the size of text, 100–200</comment>
        <translation>[ % ]</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>[Šmállér téxt ····]</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>[Lárgér téxt ···]</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>[Hów ít lóókš ····]</translation>
    </message>
    <message>
        <source>Also sets where lines begin.</source>
        <translation>[Álšó šétš whéré líñéš bégíñ. ·········]</translation>
    </message>
    <message>
        <source>Playbook in</source>
        <translation>[Pláýbóók íñ ···]</translation>
    </message>
    <message>
        <source>What is not translated yet stands in English.</source>
        <translation>[Whát íš ñót tráñšlátéd ýét štáñdš íñ Éñglíšh. ···············]</translation>
    </message>
    <message>
        <source>From 100 to 200 %.</source>
        <translation>[Fróm 100 tó 200 %. ······]</translation>
    </message>
    <message>
        <source>Minutes until the desk locks</source>
        <translation>[Míñútéš úñtíl thé déšk lóçkš ·········]</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after the minutes until the desk locks</comment>
        <translation>[ míñ ·]</translation>
    </message>
    <message>
        <source>Lock earlier</source>
        <translation>[Lóçk éárlíér ····]</translation>
    </message>
    <message>
        <source>Lock later</source>
        <translation>[Lóçk látér ···]</translation>
    </message>
    <message>
        <source>It also locks when the computer sleeps or its screen is locked.</source>
        <translation>[Ít álšó lóçkš whéñ thé çómpútér šléépš ór ítš šçrééñ íš lóçkéd. ·····················]</translation>
    </message>
    <message>
        <source>Hide the journal and private notes when another window comes</source>
        <translation>[Hídé thé jóúrñál áñd príváté ñótéš whéñ áñóthér wíñdów çóméš ····················]</translation>
    </message>
    <message>
        <source>Writing on shows them again. A key hides them at any time.</source>
        <translation>[Wrítíñg óñ šhówš thém ágáíñ. Á kéý hídéš thém át áñý tímé. ···················]</translation>
    </message>
    <message>
        <source>Locking and hiding</source>
        <translation>[Lóçkíñg áñd hídíñg ······]</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>[Lóçk whéñ ñóbódý íš théré ········]</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>[Çháñgé… ··]</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>[Ñéw šhéét… ···]</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>[Çháñgé thé páššphrášé ·······]</translation>
    </message>
    <message>
        <source>Make or confirm the recovery sheet</source>
        <translation>[Máké ór çóñfírm thé réçóvérý šhéét ···········]</translation>
    </message>
    <message>
        <source>Switch the keyring on or off</source>
        <translation>[Šwítçh thé kéýríñg óñ ór óff ·········]</translation>
    </message>
    <message>
        <source>Keys to your desk</source>
        <translation>[Kéýš tó ýóúr déšk ·····]</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>[Páššphrášé ···]</translation>
    </message>
    <message>
        <source>You type it in a window of its own, never in this one.</source>
        <translation>[Ýóú týpé ít íñ á wíñdów óf ítš ówñ, ñévér íñ thíš óñé. ··················]</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>[Réçóvérý šhéét ····]</translation>
    </message>
    <message>
        <source>Opens your desk if you forget the passphrase.</source>
        <translation>[Ópéñš ýóúr déšk íf ýóú fórgét thé páššphrášé. ···············]</translation>
    </message>
    <message>
        <source>This computer’s keyring</source>
        <translation>[Thíš çómpútér’š kéýríñg ·······]</translation>
    </message>
    <message>
        <source>Opens your desk while you are logged in here. Never the only way.</source>
        <translation>[Ópéñš ýóúr déšk whílé ýóú áré lóggéd íñ héré. Ñévér thé óñlý wáý. ·····················]</translation>
    </message>
    <message>
        <source>Folder of your desk</source>
        <translation>[Fóldér óf ýóúr déšk ······]</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>[Çópý thé páth ····]</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>[Ópéñ fóldér ···]</translation>
    </message>
    <message>
        <source>Where your desk lies</source>
        <translation>[Whéré ýóúr déšk líéš ······]</translation>
    </message>
    <message>
        <source>Everything is in this folder, encrypted. A copy of it opens nothing without your passphrase or your recovery sheet.</source>
        <translation>[Évérýthíñg íš íñ thíš fóldér, éñçrýptéd. Á çópý óf ít ópéñš ñóthíñg wíthóút ýóúr páššphrášé ór ýóúr réçóvérý šhéét. ······································]</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Nothing is sent</source>
        <translation>[Ñóthíñg íš šéñt ·····]</translation>
    </message>
    <message>
        <source>For both of you · not sent</source>
        <translation>[Fór bóth óf ýóú · ñót šéñt ········]</translation>
    </message>
    <message>
        <source>What you agreed, the actions and the levels of goals are meant for both of you, but they stand on this desk only. Nobody else has them: not the other person, not the programme. Closing a session never shares.</source>
        <translation>[Whát ýóú ágrééd, thé áçtíóñš áñd thé lévélš óf góálš áré méáñt fór bóth óf ýóú, bút théý štáñd óñ thíš déšk óñlý. Ñóbódý élšé háš thém: ñót thé óthér péršóñ, ñót thé prógrámmé. Çlóšíñg á šéššíóñ ñévér šháréš. ·····································································]</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>[Óñlý ýóú ··]</translation>
    </message>
    <message>
        <source>Your notes, your reflection and your reminders are private. No screen can share them.</source>
        <translation>[Ýóúr ñótéš, ýóúr réfléçtíóñ áñd ýóúr rémíñdérš áré príváté. Ñó šçrééñ çáñ šháré thém. ····························]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>[%Ln áçtíóñš ···]</numerusform>
            <numerusform>[%Ln áçtíóñš ···]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln levels of goals</source>
        <translation>
            <numerusform>[%Ln lévélš óf góálš ······]</numerusform>
            <numerusform>[%Ln lévélš óf góálš ······]</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy for {name}…</source>
        <translation>[Çópý fór {name}… ·····]</translation>
    </message>
    <message>
        <source>Questions for {name}…</source>
        <translation>[Qúéštíóñš fór {name}… ·······]</translation>
    </message>
</context>
<context>
    <name>SharingPlace</name>
    <message>
        <source>You have joined again. What waits goes when there is a link.</source>
        <translation>[Ýóú hávé jóíñéd ágáíñ. Whát wáítš góéš whéñ théré íš á líñk. ····················]</translation>
    </message>
    <message>
        <source>You have joined. Nothing is shared until you choose it.</source>
        <translation>[Ýóú hávé jóíñéd. Ñóthíñg íš šháréd úñtíl ýóú çhóóšé ít. ··················]</translation>
    </message>
    <message>
        <source>Signed and queued: {letters}. Goes when there is a link.</source>
        <translation>[Šígñéd áñd qúéúéd: {letters}. Góéš whéñ théré íš á líñk. ··················]</translation>
    </message>
    <message>
        <source>Held back. It is switched off again, and no summary has left.</source>
        <translation>[Héld báçk. Ít íš šwítçhéd óff ágáíñ, áñd ñó šúmmárý háš léft. ····················]</translation>
    </message>
    <message>
        <source>Stopped. What waited is deleted; the server is told to erase what it has.</source>
        <translation>[Štóppéd. Whát wáítéd íš délétéd; thé šérvér íš tóld tó érášé whát ít háš. ························]</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it had left this machine.</source>
        <translation>[Štóppéd. Ñóthíñg óf ít hád léft thíš máçhíñé. ···············]</translation>
    </message>
</context>
<context>
    <name>SharingView</name>
    <message>
        <source>Sharing</source>
        <translation>[Šháríñg ··]</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>[Šéñd ñów ··]</translation>
    </message>
    <message>
        <source>Nothing leaves this machine unless it is switched on here or copied out by your own hand. Your journal and your notes are not in this list, because they cannot be sent.</source>
        <translation>[Ñóthíñg léávéš thíš máçhíñé úñléšš ít íš šwítçhéd óñ héré ór çópíéd óút bý ýóúr ówñ háñd. Ýóúr jóúrñál áñd ýóúr ñótéš áré ñót íñ thíš líšt, béçáúšé théý çáññót bé šéñt. ························································]</translation>
    </message>
    <message>
        <source>Nothing leaves this machine unless you switch it on here. Each switch opens a look at the letter: every field, what it says now, what it said last time. The cross leaves a line out. Only “Sign and queue” signs, and it signs exactly what you saw.

“Waiting” means that it is still here. “Sent, not confirmed” means that no signed answer has come yet. “Confirmed” is said only with the server’s signature. Press a line of the ledger to read what it said, out of its own bytes.

“Copied by you” is what you took out by hand, for somebody without a desk of their own. It is noted before it is copied, and cannot be called back.

“Stop and erase” deletes what waits, and has erased what was sent.</source>
        <translation>[Ñóthíñg léávéš thíš máçhíñé úñléšš ýóú šwítçh ít óñ héré. Éáçh šwítçh ópéñš á lóók át thé léttér: évérý fíéld, whát ít šáýš ñów, whát ít šáíd lášt tímé. Thé çróšš léávéš á líñé óút. Óñlý “Šígñ áñd qúéúé” šígñš, áñd ít šígñš éxáçtlý whát ýóú šáw.

“Wáítíñg” méáñš thát ít íš štíll héré. “Šéñt, ñót çóñfírméd” méáñš thát ñó šígñéd áñšwér háš çómé ýét. “Çóñfírméd” íš šáíd óñlý wíth thé šérvér’š šígñátúré. Préšš á líñé óf thé lédgér tó réád whát ít šáíd, óút óf ítš ówñ býtéš.

“Çópíéd bý ýóú” íš whát ýóú tóók óút bý háñd, fór šómébódý wíthóút á déšk óf théír ówñ. Ít íš ñótéd béfóré ít íš çópíéd, áñd çáññót bé çálléd báçk.

“Štóp áñd érášé” délétéš whát wáítš, áñd háš érášéd whát wáš šéñt. ······································································································································································································································]</translation>
    </message>
    <message>
        <source>Sign and queue, while you look at a letter</source>
        <translation>[Šígñ áñd qúéúé, whílé ýóú lóók át á léttér ··············]</translation>
    </message>
    <message>
        <source>Switch, leave a line out, open a letter</source>
        <translation>[Šwítçh, léávé á líñé óút, ópéñ á léttér ·············]</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>[Hóld báçk ···]</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>[Báçk ·]</translation>
    </message>
    <message>
        <source>{kind} · {language}</source>
        <translation>[{kind} · {language} ······]</translation>
    </message>
    <message>
        <source>{kind} · {minutes} min · {language}</source>
        <translation>[{kind} · {minutes} míñ · {language} ···········]</translation>
    </message>
    <message>
        <source>Only its summary was read.</source>
        <translation>[Óñlý ítš šúmmárý wáš réád. ········]</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>[Whéré thíš çóméš fróm ·······]</translation>
    </message>
</context>
<context>
    <name>SheetChoiceCard</name>
    <message>
        <source>Your recovery sheet is not confirmed yet.</source>
        <translation>[Ýóúr réçóvérý šhéét íš ñót çóñfírméd ýét. ·············]</translation>
    </message>
    <message>
        <source>Your recovery sheet is confirmed.</source>
        <translation>[Ýóúr réçóvérý šhéét íš çóñfírméd. ···········]</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>[Réçóvérý šhéét ····]</translation>
    </message>
    <message>
        <source>Check the sheet I have</source>
        <translation>[Çhéçk thé šhéét Í hávé ·······]</translation>
    </message>
    <message>
        <source>Type its code in full, to be sure that it opens this desk.</source>
        <translation>[Týpé ítš çódé íñ fúll, tó bé šúré thát ít ópéñš thíš déšk. ···················]</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>[Máké á ñéw šhéét ·····]</translation>
    </message>
    <message>
        <source>The old one opens nothing any more; destroy it when the new one is safe.</source>
        <translation>[Thé óld óñé ópéñš ñóthíñg áñý móré; déštróý ít whéñ thé ñéw óñé íš šáfé. ························]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél ··]</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>[Çóñtíñúé ··]</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Print</source>
        <translation>[Príñt ·]</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>[Šávé áš PDF ···]</translation>
    </message>
    <message>
        <source>Confirm later today</source>
        <translation>[Çóñfírm látér tódáý ······]</translation>
    </message>
    <message>
        <source>To be sure, type the {one} and the {other} group</source>
        <translation>[Tó bé šúré, týpé thé {one} áñd thé {other} gróúp ················]</translation>
    </message>
    <message>
        <source>The {one} group of the recovery code</source>
        <translation>[Thé {one} gróúp óf thé réçóvérý çódé ············]</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>[Réçóvérý çódé: {code} ·······]</translation>
    </message>
    <message>
        <source>Recovery code, covered</source>
        <translation>[Réçóvérý çódé, çóvéréd ·······]</translation>
    </message>
    <message>
        <source>first</source>
        <translation>[fíršt ·]</translation>
    </message>
    <message>
        <source>second</source>
        <translation>[šéçóñd ··]</translation>
    </message>
    <message>
        <source>third</source>
        <translation>[thírd ·]</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>[fóúrth ··]</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>[fífth ·]</translation>
    </message>
    <message>
        <source>sixth</source>
        <translation>[šíxth ·]</translation>
    </message>
    <message>
        <source>seventh</source>
        <translation>[šévéñth ··]</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>[éíghth ··]</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>[Šhów thé çódé ágáíñ ······]</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>[Í wróté ít dówñ ·····]</translation>
    </message>
    <message>
        <source>This computer knows no printer. Write the code down, or save the sheet and print it elsewhere.</source>
        <translation>[Thíš çómpútér kñówš ñó príñtér. Wríté thé çódé dówñ, ór šávé thé šhéét áñd príñt ít élšéwhéré. ·······························]</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>[Príñt thé réçóvérý šhéét ········]</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer.</source>
        <translation>[Thé šhéét íš óñ ítš wáý tó thé príñtér. ·············]</translation>
    </message>
    <message>
        <source>Save the recovery sheet, best not on this computer</source>
        <translation>[Šávé thé réçóvérý šhéét, béšt ñót óñ thíš çómpútér ················]</translation>
    </message>
    <message>
        <source>Saving the sheet…</source>
        <translation>[Šávíñg thé šhéét… ·····]</translation>
    </message>
    <message>
        <source>Saved as {file}. A thief of this disk would have it too, so move it to a stick that you keep elsewhere.</source>
        <translation>[Šávéd áš {file}. Á thíéf óf thíš díšk wóúld hávé ít tóó, šó móvé ít tó á štíçk thát ýóú kéép élšéwhéré. ··································]</translation>
    </message>
</context>
<context>
    <name>SheetQuestions</name>
    <message>
        <source>Write to a question…</source>
        <translation>[Wríté tó á qúéštíóñ… ······]</translation>
    </message>
    <message>
        <source>Your question is kept.</source>
        <translation>[Ýóúr qúéštíóñ íš képt. ·······]</translation>
    </message>
    <message>
        <source>Your question has other words now.</source>
        <translation>[Ýóúr qúéštíóñ háš óthér wórdš ñów. ···········]</translation>
    </message>
    <message>
        <source>The question rests.</source>
        <translation>[Thé qúéštíóñ réštš. ······]</translation>
    </message>
    <message>
        <source>The question is asked again.</source>
        <translation>[Thé qúéštíóñ íš áškéd ágáíñ. ·········]</translation>
    </message>
    <message>
        <source>The question is removed.</source>
        <translation>[Thé qúéštíóñ íš rémóvéd. ········]</translation>
    </message>
</context>
<context>
    <name>SheetReading</name>
    <message>
        <source>Write ({key})</source>
        <translation>[Wríté ({key}) ····]</translation>
    </message>
    <message>
        <source>Read ({key})</source>
        <translation>[Réád ({key}) ····]</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Keep this sheet somewhere safe</source>
        <translation>[Kéép thíš šhéét šóméwhéré šáfé ··········]</translation>
    </message>
    <message>
        <source>If you forget your passphrase, this code opens your desk. Nobody else has a copy: not your organisation, not us. Without the passphrase, this sheet or your computer's keyring, what you wrote is gone for good.</source>
        <translation>[Íf ýóú fórgét ýóúr páššphrášé, thíš çódé ópéñš ýóúr déšk. Ñóbódý élšé háš á çópý: ñót ýóúr órgáñíšátíóñ, ñót úš. Wíthóút thé páššphrášé, thíš šhéét ór ýóúr çómpútér'š kéýríñg, whát ýóú wróté íš góñé fór góód. ·····································································]</translation>
    </message>
</context>
<context>
    <name>SheetTask</name>
    <message>
        <source>Making a new code…</source>
        <translation>[Mákíñg á ñéw çódé… ······]</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>Recovery sheet</source>
        <translation>[Réçóvérý šhéét ····]</translation>
    </message>
    <message>
        <source>This code opens your desk if you forget your passphrase. Nobody else has a copy: not your organisation, not us.</source>
        <translation>[Thíš çódé ópéñš ýóúr déšk íf ýóú fórgét ýóúr páššphrášé. Ñóbódý élšé háš á çópý: ñót ýóúr órgáñíšátíóñ, ñót úš. ·····································]</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>[Déšk ·]</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>[Mádé óñ ··]</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>[Hów tó úšé ít ····]</translation>
    </message>
    <message>
        <source>Start MentorDesk and choose “Use a recovery code”.</source>
        <translation>[Štárt MéñtórDéšk áñd çhóóšé “Úšé á réçóvérý çódé”. ················]</translation>
    </message>
    <message>
        <source>Type the groups in order. Capitals, spaces and dots do not matter, and O counts as 0, I and L as 1.</source>
        <translation>[Týpé thé gróúpš íñ órdér. Çápítálš, špáçéš áñd dótš dó ñót máttér, áñd Ó çóúñtš áš 0, Í áñd L áš 1. ·································]</translation>
    </message>
    <message>
        <source>Choose a new passphrase when you are asked for it.</source>
        <translation>[Çhóóšé á ñéw páššphrášé whéñ ýóú áré áškéd fór ít. ················]</translation>
    </message>
    <message>
        <source>Keep this sheet where you keep important papers, away from the computer. Whoever holds both this sheet and your files can read your desk. Once you make a new sheet, this one opens nothing any more.</source>
        <translation>[Kéép thíš šhéét whéré ýóú kéép ímpórtáñt pápérš, áwáý fróm thé çómpútér. Whóévér hóldš bóth thíš šhéét áñd ýóúr fíléš çáñ réád ýóúr déšk. Óñçé ýóú máké á ñéw šhéét, thíš óñé ópéñš ñóthíñg áñý móré. ·································································]</translation>
    </message>
</context>
<context>
    <name>SheetThreads</name>
    <message>
        <source>Tag</source>
        <translation>[Tág ·]</translation>
    </message>
    <message>
        <source>Give this entry a tag</source>
        <translation>[Gívé thíš éñtrý á tág ·······]</translation>
    </message>
    <message>
        <source>Give it a tag…</source>
        <translation>[Gívé ít á tág… ····]</translation>
    </message>
    <message>
        <source>Star this passage… (evidence for a goal)</source>
        <translation>[Štár thíš páššágé… (évídéñçé fór á góál) ·············]</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>[áñd %Ln móré ····]</numerusform>
            <numerusform>[áñd %Ln móré ····]</numerusform>
        </translation>
    </message>
    <message>
        <source>The entry has the tag #{tag}.</source>
        <translation>[Thé éñtrý háš thé tág #{tag}. ·········]</translation>
    </message>
    <message>
        <source>The tag #{tag} is taken away.</source>
        <translation>[Thé tág #{tag} íš tákéñ áwáý. ·········]</translation>
    </message>
    <message>
        <source>Choose the words first, then star them.</source>
        <translation>[Çhóóšé thé wórdš fíršt, théñ štár thém. ·············]</translation>
    </message>
    <message>
        <source>The passage is starred, for you alone.</source>
        <translation>[Thé páššágé íš štárréd, fór ýóú álóñé. ············]</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>The page</source>
        <translation>[Thé págé ··]</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>[Çóñtéñtš ··]</translation>
    </message>
    <message>
        <source>Back to what you read before</source>
        <translation>[Báçk tó whát ýóú réád béfóré ·········]</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>[Fórwárd ágáíñ ····]</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>[Príñt thíš págé ·····]</translation>
    </message>
</context>
<context>
    <name>SheetWays</name>
    <message>
        <source>Bin…</source>
        <translation>[Bíñ… ·]</translation>
    </message>
    <message>
        <source>Read, or write</source>
        <translation>[Réád, ór wríté ····]</translation>
    </message>
    <message>
        <source>Only the sheet</source>
        <translation>[Óñlý thé šhéét ····]</translation>
    </message>
    <message>
        <source>Only this paragraph clear</source>
        <translation>[Óñlý thíš párágráph çléár ········]</translation>
    </message>
    <message>
        <source>Bin of the journal</source>
        <translation>[Bíñ óf thé jóúrñál ······]</translation>
    </message>
    <message>
        <source>deleted entries restore shred</source>
        <translation>[délétéd éñtríéš réštóré šhréd ·········]</translation>
    </message>
    <message>
        <source>Hide the journal</source>
        <translation>[Hídé thé jóúrñál ·····]</translation>
    </message>
    <message>
        <source>preview markdown</source>
        <translation>[prévíéw márkdówñ ·····]</translation>
    </message>
    <message>
        <source>focus mode full</source>
        <translation>[fóçúš módé fúll ·····]</translation>
    </message>
    <message>
        <source>Earlier wordings of this entry</source>
        <translation>[Éárlíér wórdíñgš óf thíš éñtrý ··········]</translation>
    </message>
    <message>
        <source>versions history</source>
        <translation>[véršíóñš híštórý ·····]</translation>
    </message>
    <message>
        <source>Heading: {heading}</source>
        <translation>[Héádíñg: {heading} ······]</translation>
    </message>
    <message>
        <source>Read the text, or write it</source>
        <translation>[Réád thé téxt, ór wríté ít ········]</translation>
    </message>
    <message>
        <source>Tick a check box, or make one</source>
        <translation>[Tíçk á çhéçk bóx, ór máké óñé ·········]</translation>
    </message>
    <message>
        <source>In a list: one level in; in a table: the next cell</source>
        <translation>[Íñ á líšt: óñé lévél íñ; íñ á táblé: thé ñéxt çéll ················]</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>[Bóld ·]</translation>
    </message>
    <message>
        <source>Slanted</source>
        <translation>[Šláñtéd ··]</translation>
    </message>
    <message>
        <source>Let the paragraph run the other way</source>
        <translation>[Lét thé párágráph rúñ thé óthér wáý ···········]</translation>
    </message>
    <message>
        <source>Earlier wordings</source>
        <translation>[Éárlíér wórdíñgš ·····]</translation>
    </message>
    <message>
        <source>Hide the journal, or show it</source>
        <translation>[Hídé thé jóúrñál, ór šhów ít ·········]</translation>
    </message>
    <message>
        <source>The bin</source>
        <translation>[Thé bíñ ··]</translation>
    </message>
</context>
<context>
    <name>SheetWordings</name>
    <message>
        <source>Earlier wordings…</source>
        <translation>[Éárlíér wórdíñgš… ·····]</translation>
    </message>
</context>
<context>
    <name>SlotCard</name>
    <message>
        <source>In your organisation</source>
        <translation>[Íñ ýóúr órgáñíšátíóñ ······]</translation>
    </message>
    <message>
        <source>Fill in what holds where you work: it then stands in the text above and on paper. It stays on this desk.</source>
        <translation>[Fíll íñ whát hóldš whéré ýóú wórk: ít théñ štáñdš íñ thé téxt ábóvé áñd óñ pápér. Ít štáýš óñ thíš déšk. ··································]</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>[Émérgéñçý ñúmbér ·····]</translation>
    </message>
    <message>
        <source>In charge of security</source>
        <translation>[Íñ çhárgé óf šéçúrítý ·······]</translation>
    </message>
    <message>
        <source>Reports of harm go to</source>
        <translation>[Répórtš óf hárm gó tó ·······]</translation>
    </message>
    <message>
        <source>Reports are made within</source>
        <translation>[Répórtš áré mádé wíthíñ ·······]</translation>
    </message>
    <message>
        <source>Contact for safeguarding</source>
        <translation>[Çóñtáçt fór šáfégúárdíñg ········]</translation>
    </message>
    <message>
        <source>Counsellor or helpline</source>
        <translation>[Çóúñšéllór ór hélplíñé ·······]</translation>
    </message>
    <message>
        <source>Where notes on harm are kept</source>
        <translation>[Whéré ñótéš óñ hárm áré képt ·········]</translation>
    </message>
    <message>
        <source>For the person who heard it</source>
        <translation>[Fór thé péršóñ whó héárd ít ·········]</translation>
    </message>
    <message>
        <source>Hours a month that a mentor gives</source>
        <translation>[Hóúrš á móñth thát á méñtór gívéš ···········]</translation>
    </message>
</context>
<context>
    <name>SmallView</name>
    <message>
        <source>The session in a small window</source>
        <translation>[Thé šéššíóñ íñ á šmáll wíñdów ·········]</translation>
    </message>
    <message>
        <source>Large window</source>
        <translation>[Lárgé wíñdów ····]</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>[Dóñé ·]</translation>
    </message>
    <message>
        <source>Add an action: who, what, by when</source>
        <translation>[Ádd áñ áçtíóñ: whó, whát, bý whéñ ···········]</translation>
    </message>
    <message>
        <source>Add an action…</source>
        <translation>[Ádd áñ áçtíóñ… ····]</translation>
    </message>
    <message>
        <source>Above other windows</source>
        <translation>[Ábóvé óthér wíñdówš ······]</translation>
    </message>
</context>
<context>
    <name>StandingPill</name>
    <message>
        <source>Draft translation</source>
        <translation>[Dráft tráñšlátíóñ ·····]</translation>
    </message>
    <message>
        <source>Nobody has checked this translation yet.</source>
        <translation>[Ñóbódý háš çhéçkéd thíš tráñšlátíóñ ýét. ·············]</translation>
    </message>
    <message>
        <source>Partly translated</source>
        <translation>[Pártlý tráñšlátéd ·····]</translation>
    </message>
    <message>
        <source>What nobody has translated yet stands in the original language.</source>
        <translation>[Whát ñóbódý háš tráñšlátéd ýét štáñdš íñ thé órígíñál láñgúágé. ·····················]</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>[Ñót tráñšlátéd ····]</translation>
    </message>
    <message>
        <source>There is no checked translation yet: this is the original.</source>
        <translation>[Théré íš ñó çhéçkéd tráñšlátíóñ ýét: thíš íš thé órígíñál. ···················]</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>[Wíthdráwñ ···]</translation>
    </message>
    <message>
        <source>The playbook no longer lists this page. Your record still opens it.</source>
        <translation>[Thé pláýbóók ñó lóñgér líštš thíš págé. Ýóúr réçórd štíll ópéñš ít. ······················]</translation>
    </message>
</context>
<context>
    <name>StarCard</name>
    <message>
        <source>Star this passage</source>
        <translation>[Štár thíš páššágé ·····]</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>[Óñlý ýóú ··]</translation>
    </message>
    <message>
        <source>Evidence for a goal, or for none</source>
        <translation>[Évídéñçé fór á góál, ór fór ñóñé ··········]</translation>
    </message>
    <message>
        <source>It stands on the goal's page for you alone. Nothing of it is shared, not even that there is something.</source>
        <translation>[Ít štáñdš óñ thé góál'š págé fór ýóú álóñé. Ñóthíñg óf ít íš šháréd, ñót évéñ thát théré íš šóméthíñg. ··································]</translation>
    </message>
    <message>
        <source>Star it</source>
        <translation>[Štár ít ··]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çáñçél ··]</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>[Ñó góál ··]</translation>
    </message>
</context>
<context>
    <name>StarEntry</name>
    <message>
        <source>Star this entry, or take the star away</source>
        <translation>[Štár thíš éñtrý, ór táké thé štár áwáý ············]</translation>
    </message>
    <message>
        <source>The entry has a star.</source>
        <translation>[Thé éñtrý háš á štár. ·······]</translation>
    </message>
    <message>
        <source>The entry has no star any more.</source>
        <translation>[Thé éñtrý háš ñó štár áñý móré. ··········]</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Now</source>
        <translation>[Ñów ·]</translation>
    </message>
    <message>
        <source>At the start, as I see it today</source>
        <translation>[Át thé štárt, áš Í šéé ít tódáý ··········]</translation>
    </message>
    <message>
        <source>At the start: {statement}</source>
        <translation>[Át thé štárt: {statement} ········]</translation>
    </message>
</context>
<context>
    <name>SuggestCard</name>
    <message>
        <source>From the playbook</source>
        <translation>[Fróm thé pláýbóók ·····]</translation>
    </message>
    <message>
        <source>Nothing else for this session.</source>
        <translation>[Ñóthíñg élšé fór thíš šéššíóñ. ··········]</translation>
    </message>
    <message>
        <source>Not this one: {title}</source>
        <translation>[Ñót thíš óñé: {title} ·······]</translation>
    </message>
</context>
<context>
    <name>TagLineEdit</name>
    <message>
        <source>Tag for this entry</source>
        <translation>[Tág fór thíš éñtrý ······]</translation>
    </message>
    <message>
        <source>#tag, then Return</source>
        <translation>[#tág, théñ Rétúrñ ·····]</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>[Tágš ·]</translation>
    </message>
</context>
<context>
    <name>TalkOutline</name>
    <message>
        <source>Three words to keep in mind</source>
        <translation>[Thréé wórdš tó kéép íñ míñd ·········]</translation>
    </message>
    <message>
        <source>You could open with</source>
        <translation>[Ýóú çóúld ópéñ wíth ······]</translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation>[Whát háppéñš ñéxt? ······]</translation>
    </message>
    <message>
        <source>A common slip</source>
        <translation>[Á çómmóñ šlíp ····]</translation>
    </message>
    <message>
        <source>Often said:</source>
        <translation>[Óftéñ šáíd: ···]</translation>
    </message>
    <message>
        <source>Better:</source>
        <translation>[Béttér: ··]</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>[Tó çlóšé ··]</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>[Trý ít ··]</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>[Óñ thé báçk ···]</translation>
    </message>
    <message>
        <source>Your organisation has not filled in its own names and numbers yet. Where you know them, write them on the printed card.</source>
        <translation>[Ýóúr órgáñíšátíóñ háš ñót fílléd íñ ítš ówñ ñáméš áñd ñúmbérš ýét. Whéré ýóú kñów thém, wríté thém óñ thé príñtéd çárd. ·······································]</translation>
    </message>
    <message>
        <source>Go on below: {branch}</source>
        <translation>[Gó óñ bélów: {branch} ·······]</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>[Gó óñ wíth ···]</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>[{name}: ··]</translation>
    </message>
    <message>
        <source>Do not say:</source>
        <translation>[Dó ñót šáý: ···]</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>[Ýóú: ·]</translation>
    </message>
</context>
<context>
    <name>TallCard</name>
    <message>
        <source>Only you</source>
        <translation>[Óñlý ýóú ··]</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>A goal from a template</source>
        <translation>[Á góál fróm á témpláté ·······]</translation>
    </message>
    <message>
        <source>Goal templates</source>
        <translation>[Góál témplátéš ····]</translation>
    </message>
    <message>
        <source>Begin with this</source>
        <translation>[Bégíñ wíth thíš ·····]</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>[Báçk ·]</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>An agenda from the playbook</source>
        <translation>[Áñ ágéñdá fróm thé pláýbóók ·········]</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>[Táké ít ··]</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>[Áš lášt tímé ····]</translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓ move an item, + and − change its minutes, F2 its words, Delete takes it away.</source>
        <translation>[Ált+↑ áñd Ált+↓ móvé áñ ítém, + áñd − çháñgé ítš míñútéš, F2 ítš wórdš, Délété tákéš ít áwáý. ·······························]</translation>
    </message>
    <message>
        <source>The agenda is taken from the playbook.</source>
        <translation>[Thé ágéñdá íš tákéñ fróm thé pláýbóók. ············]</translation>
    </message>
    <message>
        <source>left from last time</source>
        <translation>[léft fróm lášt tímé ······]</translation>
    </message>
    <message>
        <source>The agenda is as last time.</source>
        <translation>[Thé ágéñdá íš áš lášt tímé. ·········]</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Notes</source>
        <translation>[Ñótéš ·]</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>[Ágrééd ··]</translation>
    </message>
    <message>
        <source>Private to you</source>
        <translation>[Príváté tó ýóú ····]</translation>
    </message>
    <message>
        <source>Notes, private to you</source>
        <translation>[Ñótéš, príváté tó ýóú ·······]</translation>
    </message>
    <message>
        <source>Agreed, for both of you</source>
        <translation>[Ágrééd, fór bóth óf ýóú ·······]</translation>
    </message>
    <message>
        <source>What you hear, notice, wonder. ! at the start of a line makes an action.</source>
        <translation>[Whát ýóú héár, ñótíçé, wóñdér. ! át thé štárt óf á líñé mákéš áñ áçtíóñ. ························]</translation>
    </message>
    <message>
        <source>What you both say you agreed. Nothing comes here by itself.</source>
        <translation>[Whát ýóú bóth šáý ýóú ágrééd. Ñóthíñg çóméš héré bý ítšélf. ···················]</translation>
    </message>
    <message>
        <source>Move to agreed</source>
        <translation>[Móvé tó ágrééd ····]</translation>
    </message>
    <message>
        <source>Move to my notes</source>
        <translation>[Móvé tó mý ñótéš ·····]</translation>
    </message>
    <message>
        <source>The chosen words, or the paragraph at the cursor</source>
        <translation>[Thé çhóšéñ wórdš, ór thé párágráph át thé çúršór ················]</translation>
    </message>
    <message>
        <source>! action · @ name · / playbook</source>
        <translation>[! áçtíóñ · @ ñámé · / pláýbóók ··········]</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>[Šávéd {time} ····]</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>[Ñót šávéd ýét ····]</translation>
    </message>
    <message>
        <source>For both of you · not sent</source>
        <translation>[Fór bóth óf ýóú · ñót šéñt ········]</translation>
    </message>
</context>
<context>
    <name>ThreadChip</name>
    <message>
        <source>{name}. Delete takes it away.</source>
        <translation>[{name}. Délété tákéš ít áwáý. ·········]</translation>
    </message>
</context>
<context>
    <name>ThreadList</name>
    <message>
        <source>Tag, name, goal…</source>
        <translation>[Tág, ñámé, góál… ·····]</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>[Thréádš ··]</translation>
    </message>
    <message>
        <source>Nothing here answers to that.</source>
        <translation>[Ñóthíñg héré áñšwérš tó thát. ·········]</translation>
    </message>
</context>
<context>
    <name>Threads</name>
    <message>
        <source>{city}, since {day}</source>
        <translation>[{city}, šíñçé {day} ······]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>[%Ln éñtríéš ···]</numerusform>
            <numerusform>[%Ln éñtríéš ···]</numerusform>
        </translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>[óñé éñtrý ···]</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>[Štárréd ··]</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>[Tágš ·]</translation>
    </message>
    <message>
        <source>People</source>
        <translation>[Péóplé ··]</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>[Çírçléš ··]</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>[Góálš ·]</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>[Jóúrñéýš ··]</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>[Šéššíóñš ··]</translation>
    </message>
</context>
<context>
    <name>ThreadsTab</name>
    <message>
        <source>Entries of the thread</source>
        <translation>[Éñtríéš óf thé thréád ·······]</translation>
    </message>
    <message>
        <source>Starred entries</source>
        <translation>[Štárréd éñtríéš ·····]</translation>
    </message>
    <message>
        <source>Starred passages</source>
        <translation>[Štárréd páššágéš ·····]</translation>
    </message>
    <message>
        <source>Threads are what runs through your entries: tags (#work, #work/feedback), whom and what you name with @, what you starred. Choose one to see its entries, the newest first; a tag also shows those of the tags below it. Type to find a thread.

All of this is for you alone. Nobody whom you name can see that you do.</source>
        <translation>[Thréádš áré whát rúñš thróúgh ýóúr éñtríéš: tágš (#wórk, #wórk/féédbáçk), whóm áñd whát ýóú ñámé wíth @, whát ýóú štárréd. Çhóóšé óñé tó šéé ítš éñtríéš, thé ñéwéšt fíršt; á tág álšó šhówš thóšé óf thé tágš bélów ít. Týpé tó fíñd á thréád.

Áll óf thíš íš fór ýóú álóñé. Ñóbódý whóm ýóú ñámé çáñ šéé thát ýóú dó. ········································································································]</translation>
    </message>
    <message>
        <source>Go to the entries of the thread; there: open one</source>
        <translation>[Gó tó thé éñtríéš óf thé thréád; théré: ópéñ óñé ················]</translation>
    </message>
    <message>
        <source>Back to the threads</source>
        <translation>[Báçk tó thé thréádš ······]</translation>
    </message>
    <message>
        <source>Find a thread</source>
        <translation>[Fíñd á thréád ····]</translation>
    </message>
    <message>
        <source>Take the star from a starred passage</source>
        <translation>[Táké thé štár fróm á štárréd páššágé ············]</translation>
    </message>
    <message>
        <source>The passage is starred no longer.</source>
        <translation>[Thé páššágé íš štárréd ñó lóñgér. ···········]</translation>
    </message>
    <message>
        <source>Nothing runs through your entries yet</source>
        <translation>[Ñóthíñg rúñš thróúgh ýóúr éñtríéš ýét ············]</translation>
    </message>
    <message>
        <source>Write #listening in an entry and it is a tag; write @ and a name, and the entry is found again beside that person, goal or session. Only you see it.</source>
        <translation>[Wríté #líštéñíñg íñ áñ éñtrý áñd ít íš á tág; wríté @ áñd á ñámé, áñd thé éñtrý íš fóúñd ágáíñ béšídé thát péršóñ, góál ór šéššíóñ. Óñlý ýóú šéé ít. ·················································]</translation>
    </message>
</context>
<context>
    <name>TimerLine</name>
    <message>
        <source>Start</source>
        <translation>[Štárt ·]</translation>
    </message>
    <message>
        <source>Time that has passed</source>
        <translation>[Tímé thát háš páššéd ······]</translation>
    </message>
    <message>
        <source>{passed} of {planned} min</source>
        <translation>[{passed} óf {planned} míñ ········]</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>[Páúšé ·]</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>[Gó óñ ·]</translation>
    </message>
</context>
<context>
    <name>TodayPlace</name>
    <message>
        <source>At most once a week Today names one person with whom it has been quiet for longer than you agreed. “Not now” is the end of it; nobody keeps count.</source>
        <translation>[Át móšt óñçé á wéék Tódáý ñáméš óñé péršóñ wíth whóm ít háš bééñ qúíét fór lóñgér tháñ ýóú ágrééd. “Ñót ñów” íš thé éñd óf ít; ñóbódý kéépš çóúñt. ················································]</translation>
    </message>
    <message>
        <source>Today shows the next session and how ready you are, what to write up, what was promised, one question to think about and what you wrote lately. The plum edge and the lock mean: only you. An answer is kept on your desk while you write; “Keep in journal” makes it an entry. “Another question” brings a different one, and your words stay.</source>
        <translation>[Tódáý šhówš thé ñéxt šéššíóñ áñd hów réádý ýóú áré, whát tó wríté úp, whát wáš prómíšéd, óñé qúéštíóñ tó thíñk ábóút áñd whát ýóú wróté látélý. Thé plúm édgé áñd thé lóçk méáñ: óñlý ýóú. Áñ áñšwér íš képt óñ ýóúr déšk whílé ýóú wríté; “Kéép íñ jóúrñál” mákéš ít áñ éñtrý. “Áñóthér qúéštíóñ” bríñgš á dífféréñt óñé, áñd ýóúr wórdš štáý. ···············································································································]</translation>
    </message>
    <message>
        <source>Prepare the next session</source>
        <translation>[Prépáré thé ñéxt šéššíóñ ········]</translation>
    </message>
    <message>
        <source>Keep the answer in the journal</source>
        <translation>[Kéép thé áñšwér íñ thé jóúrñál ··········]</translation>
    </message>
    <message>
        <source>Hide what you wrote, or show it</source>
        <translation>[Hídé whát ýóú wróté, ór šhów ít ··········]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions this week</source>
        <translation>
            <numerusform>[%Ln šéššíóñš thíš wéék ·······]</numerusform>
            <numerusform>[%Ln šéššíóñš thíš wéék ·······]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to write up</source>
        <translation>
            <numerusform>[%Ln štíll tó wríté úp ·······]</numerusform>
            <numerusform>[%Ln štíll tó wríté úp ·······]</numerusform>
        </translation>
    </message>
    <message>
        <source>{week}, {owed}</source>
        <translation>[{week}, {owed} ····]</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>[Góód mórñíñg, {name} ······]</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>[Góód áftérñóóñ, {name} ·······]</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>[Góód évéñíñg, {name} ······]</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>[Hélló, {name} ····]</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>[Góód mórñíñg ····]</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>[Góód áftérñóóñ ····]</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>[Góód évéñíñg ····]</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>[Hélló ·]</translation>
    </message>
    <message>
        <source>Ctrl+N puts the cursor into today's entry, from any place.</source>
        <translation>[Çtrl+Ñ pútš thé çúršór íñtó tódáý'š éñtrý, fróm áñý pláçé. ···················]</translation>
    </message>
    <message>
        <source>Ctrl+L locks the desk at once. Nothing you typed is lost.</source>
        <translation>[Çtrl+L lóçkš thé déšk át óñçé. Ñóthíñg ýóú týpéd íš lóšt. ···················]</translation>
    </message>
    <message>
        <source>Ctrl+K finds every entry by its words, and every command by its name.</source>
        <translation>[Çtrl+K fíñdš évérý éñtrý bý ítš wórdš, áñd évérý çómmáñd bý ítš ñámé. ·······················]</translation>
    </message>
    <message>
        <source>F1 tells what can be done on the screen you are on, and by which keys.</source>
        <translation>[F1 téllš whát çáñ bé dóñé óñ thé šçrééñ ýóú áré óñ, áñd bý whíçh kéýš. ·······················]</translation>
    </message>
    <message>
        <source>Larger text, dark colours, when the desk locks: all of it is in Settings.</source>
        <translation>[Lárgér téxt, dárk çólóúrš, whéñ thé déšk lóçkš: áll óf ít íš íñ Šéttíñgš. ························]</translation>
    </message>
    <message>
        <source>Is the recovery sheet in a safe place, away from this computer?</source>
        <translation>[Íš thé réçóvérý šhéét íñ á šáfé pláçé, áwáý fróm thíš çómpútér? ·····················]</translation>
    </message>
    <message>
        <source>Everything here works without a network. Nothing leaves this computer.</source>
        <translation>[Évérýthíñg héré wórkš wíthóút á ñétwórk. Ñóthíñg léávéš thíš çómpútér. ·······················]</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Today</source>
        <translation>[Tódáý ·]</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>[Áll éñtríéš ···]</translation>
    </message>
    <message>
        <source>Recently in your journal</source>
        <translation>[Réçéñtlý íñ ýóúr jóúrñál ········]</translation>
    </message>
    <message>
        <source>Nothing is written yet. Begin with one line about today: what surprised you, what helped, what you want to ask. It is encrypted while you type, and nobody else can read it.</source>
        <translation>[Ñóthíñg íš wríttéñ ýét. Bégíñ wíth óñé líñé ábóút tódáý: whát šúrpríšéd ýóú, whát hélpéd, whát ýóú wáñt tó ášk. Ít íš éñçrýptéd whílé ýóú týpé, áñd ñóbódý élšé çáñ réád ít. ·························································]</translation>
    </message>
    <message>
        <source>Write the first line</source>
        <translation>[Wríté thé fíršt líñé ······]</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message numerus="yes">
        <source>%Ln files were not added.</source>
        <translation>
            <numerusform>[%Ln fíléš wéré ñót áddéd. ········]</numerusform>
            <numerusform>[%Ln fíléš wéré ñót áddéd. ········]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>[Áñd %Ln móré. ····]</numerusform>
            <numerusform>[Áñd %Ln móré. ····]</numerusform>
        </translation>
    </message>
    <message>
        <source>The place was taken out of “{name}”.</source>
        <translation>[Thé pláçé wáš tákéñ óút óf “{name}”. ············]</translation>
    </message>
    <message numerus="yes">
        <source>The place was taken out of %Ln files.</source>
        <translation>
            <numerusform>[Thé pláçé wáš tákéñ óút óf %Ln fíléš. ············]</numerusform>
            <numerusform>[Thé pláçé wáš tákéñ óút óf %Ln fíléš. ············]</numerusform>
        </translation>
    </message>
    <message>
        <source>What “{name}” tells about itself could not all be read: a place may still be in it.</source>
        <translation>[Whát “{name}” téllš ábóút ítšélf çóúld ñót áll bé réád: á pláçé máý štíll bé íñ ít. ···························]</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln files tell about themselves could not all be read: a place may still be in them.</source>
        <translation>
            <numerusform>[Whát %Ln fíléš téll ábóút thémšélvéš çóúld ñót áll bé réád: á pláçé máý štíll bé íñ thém. ·····························]</numerusform>
            <numerusform>[Whát %Ln fíléš téll ábóút thémšélvéš çóúld ñót áll bé réád: á pláçé máý štíll bé íñ thém. ·····························]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search or type a command</source>
        <translation>[Šéárçh ór týpé á çómmáñd ········]</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>[Qúíçk ñóté ···]</translation>
    </message>
    <message>
        <source>Help on this screen (F1)</source>
        <translation>[Hélp óñ thíš šçrééñ (F1) ········]</translation>
    </message>
</context>
<context>
    <name>TurnsCard</name>
    <message>
        <source>Turn {n} of 5</source>
        <translation>[Túrñ {n} óf 5 ····]</translation>
    </message>
    <message>
        <source>not copied out yet</source>
        <translation>[ñót çópíéd óút ýét ······]</translation>
    </message>
    <message>
        <source>you</source>
        <translation>[ýóú ·]</translation>
    </message>
    <message>
        <source>All five turns are here. Write below what you agree, then close the session.</source>
        <translation>[Áll fívé túrñš áré héré. Wríté bélów whát ýóú ágréé, théñ çlóšé thé šéššíóñ. ·························]</translation>
    </message>
    <message>
        <source>Your turn is written. Copy it out and send it to {name} yourself.</source>
        <translation>[Ýóúr túrñ íš wríttéñ. Çópý ít óút áñd šéñd ít tó {name} ýóúršélf. ·····················]</translation>
    </message>
    <message>
        <source>Either of you may begin.</source>
        <translation>[Éíthér óf ýóú máý bégíñ. ········]</translation>
    </message>
    <message>
        <source>It is your turn: {n} of 5.</source>
        <translation>[Ít íš ýóúr túrñ: {n} óf 5. ········]</translation>
    </message>
    <message>
        <source>It is your turn: {n} of 5. First say back what you read.</source>
        <translation>[Ít íš ýóúr túrñ: {n} óf 5. Fíršt šáý báçk whát ýóú réád. ··················]</translation>
    </message>
    <message>
        <source>It is {name}'s turn: {n} of 5. Paste it here when it comes.</source>
        <translation>[Ít íš {name}'š túrñ: {n} óf 5. Pášté ít héré whéñ ít çóméš. ···················]</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>[šíñçé {day} ···]</translation>
    </message>
    <message numerus="yes">
        <source>you agreed on %n days to reply</source>
        <translation>
            <numerusform>[ýóú ágrééd óñ %n dáýš tó réplý ··········]</numerusform>
            <numerusform>[ýóú ágrééd óñ %n dáýš tó réplý ··········]</numerusform>
        </translation>
    </message>
    <message>
        <source>Five lines: where you are, what you tried, what is hard, one question, when.</source>
        <translation>[Fívé líñéš: whéré ýóú áré, whát ýóú tríéd, whát íš hárd, óñé qúéštíóñ, whéñ. ·························]</translation>
    </message>
    <message>
        <source>Say back what you read. Then your five lines.</source>
        <translation>[Šáý báçk whát ýóú réád. Théñ ýóúr fívé líñéš. ···············]</translation>
    </message>
    <message>
        <source>Your turn is written.</source>
        <translation>[Ýóúr túrñ íš wríttéñ. ·······]</translation>
    </message>
    <message>
        <source>— turn {n} of {all} —</source>
        <translation>[— túrñ {n} óf {all} — ·······]</translation>
    </message>
    <message>
        <source>Copied by you. Paste it where you write to {name}; nothing was sent.</source>
        <translation>[Çópíéd bý ýóú. Pášté ít whéré ýóú wríté tó {name}; ñóthíñg wáš šéñt. ······················]</translation>
    </message>
    <message>
        <source>Their turn is here.</source>
        <translation>[Théír túrñ íš héré. ······]</translation>
    </message>
    <message>
        <source>The last turn is open again.</source>
        <translation>[Thé lášt túrñ íš ópéñ ágáíñ. ·········]</translation>
    </message>
</context>
<context>
    <name>TurnsView</name>
    <message>
        <source>Five turns in writing</source>
        <translation>[Fívé túrñš íñ wrítíñg ·······]</translation>
    </message>
    <message>
        <source>For both of you · not sent</source>
        <translation>[Fór bóth óf ýóú · ñót šéñt ········]</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>[Ýóúr túrñ ···]</translation>
    </message>
    <message>
        <source>My turn is written</source>
        <translation>[Mý túrñ íš wríttéñ ······]</translation>
    </message>
    <message>
        <source>Copy it out</source>
        <translation>[Çópý ít óút ···]</translation>
    </message>
    <message>
        <source>Paste their turn</source>
        <translation>[Pášté théír túrñ ·····]</translation>
    </message>
    <message>
        <source>I begin</source>
        <translation>[Í bégíñ ··]</translation>
    </message>
    <message>
        <source>Open the last turn again</source>
        <translation>[Ópéñ thé lášt túrñ ágáíñ ········]</translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Close this message</source>
        <translation>[Çlóšé thíš méššágé ······]</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo: {said}</source>
        <translation>[Úñdó: {said} ····]</translation>
    </message>
    <message>
        <source>take back revert</source>
        <translation>[táké báçk révért ·····]</translation>
    </message>
    <message>
        <source>Do again: {said}</source>
        <translation>[Dó ágáíñ: {said} ·····]</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>[Úñdó ·]</translation>
    </message>
    <message>
        <source>In the last ten minutes nothing was done that can be taken back.</source>
        <translation>[Íñ thé lášt téñ míñútéš ñóthíñg wáš dóñé thát çáñ bé tákéñ báçk. ·····················]</translation>
    </message>
    <message>
        <source>Taken back: {said}</source>
        <translation>[Tákéñ báçk: {said} ······]</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>[Dó ít ágáíñ ···]</translation>
    </message>
    <message>
        <source>Nothing was taken back that can be done again.</source>
        <translation>[Ñóthíñg wáš tákéñ báçk thát çáñ bé dóñé ágáíñ. ···············]</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>First, your passphrase</source>
        <translation>[Fíršt, ýóúr páššphrášé ·······]</translation>
    </message>
    <message>
        <source>What you are about to change protects everything that you wrote.</source>
        <translation>[Whát ýóú áré ábóút tó çháñgé prótéçtš évérýthíñg thát ýóú wróté. ·····················]</translation>
    </message>
    <message>
        <source>The keyring did not answer. Your passphrase opens the desk as always.</source>
        <translation>[Thé kéýríñg díd ñót áñšwér. Ýóúr páššphrášé ópéñš thé déšk áš álwáýš. ·······················]</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>[Çápš Lóçk íš óñ. ·····]</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>[Týpé ýóúr páššphrášé fíršt. ·········]</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>[Úñlóçkíñg… ···]</translation>
    </message>
    <message>
        <source>Open without the keyring</source>
        <translation>[Ópéñ wíthóút thé kéýríñg ········]</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>[Úñlóçk ··]</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>[Çóñtíñúé ··]</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Welcome back</source>
        <translation>[Wélçómé báçk ····]</translation>
    </message>
    <message>
        <source>Your desk is locked. Nobody can read it without your passphrase, not even your organisation.</source>
        <translation>[Ýóúr déšk íš lóçkéd. Ñóbódý çáñ réád ít wíthóút ýóúr páššphrášé, ñót évéñ ýóúr órgáñíšátíóñ. ······························]</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>[Páššphrášé ···]</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>[Šhów thé páššphrášé ······]</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>[Hídé thé páššphrášé ······]</translation>
    </message>
    <message>
        <source>Unlock with this computer's keyring next time</source>
        <translation>[Úñlóçk wíth thíš çómpútér'š kéýríñg ñéxt tímé ···············]</translation>
    </message>
    <message>
        <source>Then whoever can log in to this computer as you can open your desk. You can switch it off in Settings.</source>
        <translation>[Théñ whóévér çáñ lóg íñ tó thíš çómpútér áš ýóú çáñ ópéñ ýóúr déšk. Ýóú çáñ šwítçh ít óff íñ Šéttíñgš. ··································]</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>[Úšé á réçóvérý çódé ······]</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation>[Ópéñ áñóthér déšk ·····]</translation>
    </message>
</context>
<context>
    <name>UnsavedSheet</name>
    <message>
        <source>Try again</source>
        <translation>[Trý ágáíñ ···]</translation>
    </message>
    <message>
        <source>Seal the words and leave</source>
        <translation>[Šéál thé wórdš áñd léávé ········]</translation>
    </message>
    <message>
        <source>Go back to the desk</source>
        <translation>[Gó báçk tó thé déšk ······]</translation>
    </message>
    <message>
        <source>Your last words could not be saved</source>
        <translation>[Ýóúr lášt wórdš çóúld ñót bé šávéd ···········]</translation>
    </message>
    <message>
        <source>They are still here, behind this sheet; your desk stays open until you choose. Make room on the disk and try again, or have them sealed: only your desk can open them, and they come back into your journal when you unlock it.</source>
        <translation>[Théý áré štíll héré, béhíñd thíš šhéét; ýóúr déšk štáýš ópéñ úñtíl ýóú çhóóšé. Máké róóm óñ thé díšk áñd trý ágáíñ, ór hávé thém šéáléd: óñlý ýóúr déšk çáñ ópéñ thém, áñd théý çómé báçk íñtó ýóúr jóúrñál whéñ ýóú úñlóçk ít. ··········································································]</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>Use it</source>
        <translation>[Úšé ít ··]</translation>
    </message>
    <message>
        <source>For which session</source>
        <translation>[Fór whíçh šéššíóñ ·····]</translation>
    </message>
    <message>
        <source>Practise it alone</source>
        <translation>[Práçtíšé ít álóñé ·····]</translation>
    </message>
    <message>
        <source>Answer it for yourself</source>
        <translation>[Áñšwér ít fór ýóúršélf ·······]</translation>
    </message>
    <message>
        <source>Plan a session, and you can put this on its agenda from here.</source>
        <translation>[Pláñ á šéššíóñ, áñd ýóú çáñ pút thíš óñ ítš ágéñdá fróm héré. ····················]</translation>
    </message>
    <message>
        <source>It is there already: {session}</source>
        <translation>[Ít íš théré álréádý: {session} ··········]</translation>
    </message>
    <message>
        <source>This session has an agenda. Change it there: {session}</source>
        <translation>[Thíš šéššíóñ háš áñ ágéñdá. Çháñgé ít théré: {session} ··················]</translation>
    </message>
    <message>
        <source>The checklist is attached: {session}</source>
        <translation>[Thé çhéçklíšt íš áttáçhéd: {session} ············]</translation>
    </message>
    <message>
        <source>The agenda is taken: {session}</source>
        <translation>[Thé ágéñdá íš tákéñ: {session} ··········]</translation>
    </message>
    <message>
        <source>Added to the agenda: {session}</source>
        <translation>[Áddéd tó thé ágéñdá: {session} ··········]</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Hidden. Write on, and your words are shown again.</source>
        <translation>[Híddéñ. Wríté óñ, áñd ýóúr wórdš áré šhówñ ágáíñ. ················]</translation>
    </message>
    <message>
        <source>Hidden. {key}, or writing on, shows your words.</source>
        <translation>[Híddéñ. {key}, ór wrítíñg óñ, šhówš ýóúr wórdš. ···············]</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture</source>
        <translation>[Píçtúré ··]</translation>
    </message>
    <message>
        <source>Previous picture (Page Up)</source>
        <translation>[Prévíóúš píçtúré (Págé Úp) ········]</translation>
    </message>
    <message>
        <source>Next picture (Page Down)</source>
        <translation>[Ñéxt píçtúré (Págé Dówñ) ········]</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>[Šmállér ··]</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>[Lárgér ··]</translation>
    </message>
    <message>
        <source>Turn (R)</source>
        <translation>[Túrñ (R) ··]</translation>
    </message>
    <message>
        <source>Save a copy… (Ctrl+S)</source>
        <translation>[Šávé á çópý… (Çtrl+Š) ·······]</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>[Çlóšé (Éšç) ···]</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. You can save a copy of it.</source>
        <translation>[Thíš píçtúré çáññót bé šhówñ héré. Ýóú çáñ šávé á çópý óf ít. ····················]</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>[Óñé móméñt… ···]</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>[{number} % ···]</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>[{place} óf {all} ·····]</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>List</source>
        <translation>[Líšt ·]</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>[Wéék ·]</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>[Móñth ·]</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>[Áçtíóñš ··]</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>[Šéššíóñš ··]</translation>
    </message>
    <message>
        <source>View of the sessions</source>
        <translation>[Víéw óf thé šéššíóñš ······]</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>[Víéw: {name} ····]</translation>
    </message>
    <message>
        <source>Sessions: {name}</source>
        <translation>[Šéššíóñš: {name} ·····]</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Give the word</source>
        <translation>[Gívé thé wórd ····]</translation>
    </message>
    <message>
        <source>Give the word to {name}</source>
        <translation>[Gívé thé wórd tó {name} ·······]</translation>
    </message>
    <message>
        <source>Time of {name}</source>
        <translation>[Tímé óf {name} ····]</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>[špéákš ··]</translation>
    </message>
</context>
<context>
    <name>VoicesCard</name>
    <message>
        <source>Each voice once before any twice</source>
        <translation>[Éáçh vóíçé óñçé béfóré áñý twíçé ··········]</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>[Whó çóméš ···]</translation>
    </message>
    <message>
        <source>Next voice</source>
        <translation>[Ñéxt vóíçé ···]</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>[Štóp thé çlóçk ····]</translation>
    </message>
    <message>
        <source>The clock is for this room: nothing of it is kept.</source>
        <translation>[Thé çlóçk íš fór thíš róóm: ñóthíñg óf ít íš képt. ················]</translation>
    </message>
    <message>
        <source>standing in</source>
        <translation>[štáñdíñg íñ ···]</translation>
    </message>
    <message>
        <source>Who is there is noted.</source>
        <translation>[Whó íš théré íš ñótéd. ·······]</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting for you</source>
        <translation>[Wáítíñg fór ýóú ·····]</translation>
    </message>
    <message>
        <source>You host: the pack is ready</source>
        <translation>[Ýóú hóšt: thé páçk íš réádý ·········]</translation>
    </message>
    <message>
        <source>Turn {n} is written, and not copied out yet</source>
        <translation>[Túrñ {n} íš wríttéñ, áñd ñót çópíéd óút ýét ··············]</translation>
    </message>
    <message>
        <source>Turn {n} of 5 is yours</source>
        <translation>[Túrñ {n} óf 5 íš ýóúrš ·······]</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>The week before</source>
        <translation>[Thé wéék béfóré ·····]</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>[Thé wéék áftér ····]</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>[Áll hóúrš ···]</translation>
    </message>
    <message>
        <source>Show when both are usually free</source>
        <translation>[Šhów whéñ bóth áré úšúállý fréé ··········]</translation>
    </message>
    <message>
        <source>Sessions by day and hour</source>
        <translation>[Šéššíóñš bý dáý áñd hóúr ········]</translation>
    </message>
    <message>
        <source>The week shows your sessions on your own clocks. Hours in which nothing is are drawn low. Where the clocks are put forward or back, that day has 23 or 25 hours. Amber and a pencil: still to be written up. Struck out: cancelled. Dotted: it did not happen.

Drag a session to put it to another time, or carry it with Shift and the arrows. Ctrl+Z takes it back.</source>
        <translation>[Thé wéék šhówš ýóúr šéššíóñš óñ ýóúr ówñ çlóçkš. Hóúrš íñ whíçh ñóthíñg íš áré dráwñ lów. Whéré thé çlóçkš áré pút fórwárd ór báçk, thát dáý háš 23 ór 25 hóúrš. Ámbér áñd á péñçíl: štíll tó bé wríttéñ úp. Štrúçk óút: çáñçélléd. Dóttéd: ít díd ñót háppéñ.

Drág á šéššíóñ tó pút ít tó áñóthér tímé, ór çárrý ít wíth Šhíft áñd thé árrówš. Çtrl+Z tákéš ít báçk. ·······················································································································]</translation>
    </message>
    <message>
        <source>Open the session, or plan one at the hour</source>
        <translation>[Ópéñ thé šéššíóñ, ór pláñ óñé át thé hóúr ·············]</translation>
    </message>
    <message>
        <source>A day back or on: the arrows to the sides</source>
        <translation>[Á dáý báçk ór óñ: thé árrówš tó thé šídéš ·············]</translation>
    </message>
    <message>
        <source>An hour or session up or down: the other arrows</source>
        <translation>[Áñ hóúr ór šéššíóñ úp ór dówñ: thé óthér árrówš ···············]</translation>
    </message>
    <message>
        <source>On to the next session; with Up, back</source>
        <translation>[Óñ tó thé ñéxt šéššíóñ; wíth Úp, báçk ············]</translation>
    </message>
    <message>
        <source>The week after; Page Up: the week before</source>
        <translation>[Thé wéék áftér; Págé Úp: thé wéék béfóré ·············]</translation>
    </message>
    <message>
        <source>The first day of the week; End: the last</source>
        <translation>[Thé fíršt dáý óf thé wéék; Éñd: thé lášt ·············]</translation>
    </message>
    <message>
        <source>Carry the session: a quarter of an hour, or a day</source>
        <translation>[Çárrý thé šéššíóñ: á qúártér óf áñ hóúr, ór á dáý ················]</translation>
    </message>
    <message>
        <source>Show all hours, or the usual ones</source>
        <translation>[Šhów áll hóúrš, ór thé úšúál óñéš ···········]</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Go to {place}</source>
        <translation>[Gó tó {place} ····]</translation>
    </message>
    <message>
        <source>write journal entry new</source>
        <translation>[wríté jóúrñál éñtrý ñéw ·······]</translation>
    </message>
    <message>
        <source>Quick note in today’s entry</source>
        <translation>[Qúíçk ñóté íñ tódáý’š éñtrý ·········]</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>[Hélp óñ thíš šçrééñ ······]</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>[Lóçk thé déšk ····]</translation>
    </message>
    <message>
        <source>Close MentorDesk and lock</source>
        <translation>[Çlóšé MéñtórDéšk áñd lóçk ········]</translation>
    </message>
    <message>
        <source>Write in today’s entry</source>
        <translation>[Wríté íñ tódáý’š éñtrý ·······]</translation>
    </message>
    <message>
        <source>Search, or find a command</source>
        <translation>[Šéárçh, ór fíñd á çómmáñd ········]</translation>
    </message>
    <message>
        <source>Take back what you did last; in a text, what you typed last</source>
        <translation>[Táké báçk whát ýóú díd lášt; íñ á téxt, whát ýóú týpéd lášt ···················]</translation>
    </message>
    <message>
        <source>Take back what you did last, also while you write</source>
        <translation>[Táké báçk whát ýóú díd lášt, álšó whílé ýóú wríté ················]</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation>[Dó ágáíñ whát ýóú tóók báçk ·········]</translation>
    </message>
    <message>
        <source>Open or close this help</source>
        <translation>[Ópéñ ór çlóšé thíš hélp ·······]</translation>
    </message>
    <message>
        <source>Go back a step; nothing you typed is lost</source>
        <translation>[Gó báçk á štép; ñóthíñg ýóú týpéd íš lóšt ·············]</translation>
    </message>
    <message>
        <source>promised steps snoozed to do</source>
        <translation>[prómíšéd štépš šñóózéd tó dó ·········]</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>[Áll áçtíóñš ···]</translation>
    </message>
    <message>
        <source>Help card</source>
        <translation>[Hélp çárd ···]</translation>
    </message>
    <message>
        <source>harm danger safety abuse emergency</source>
        <translation>[hárm dáñgér šáfétý ábúšé émérgéñçý ···········]</translation>
    </message>
    <message>
        <source>Open the Help card; nobody can see that you did</source>
        <translation>[Ópéñ thé Hélp çárd; ñóbódý çáñ šéé thát ýóú díd ···············]</translation>
    </message>
    <message>
        <source>Here: open the Help card</source>
        <translation>[Héré: ópéñ thé Hélp çárd ········]</translation>
    </message>
</context>
<context>
    <name>WordingsCard</name>
    <message>
        <source>Earlier wordings</source>
        <translation>[Éárlíér wórdíñgš ·····]</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>[Whát çháñgéd šíñçé ······]</translation>
    </message>
    <message>
        <source>As it stood</source>
        <translation>[Áš ít štóód ···]</translation>
    </message>
    <message>
        <source>How the wording is shown</source>
        <translation>[Hów thé wórdíñg íš šhówñ ········]</translation>
    </message>
    <message>
        <source>The wording</source>
        <translation>[Thé wórdíñg ···]</translation>
    </message>
    <message>
        <source>Bring this wording back</source>
        <translation>[Bríñg thíš wórdíñg báçk ·······]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>[Çlóšé ·]</translation>
    </message>
    <message>
        <source>Struck out: it stood then and is gone. Underlined: it came since. Whatever you bring back, the words that stand now are kept as a wording too.</source>
        <translation>[Štrúçk óút: ít štóód théñ áñd íš góñé. Úñdérlíñéd: ít çámé šíñçé. Whátévér ýóú bríñg báçk, thé wórdš thát štáñd ñów áré képt áš á wórdíñg tóó. ···············································]</translation>
    </message>
    <message>
        <source>There is no earlier wording yet: these words were saved once.</source>
        <translation>[Théré íš ñó éárlíér wórdíñg ýét: théšé wórdš wéré šávéd óñçé. ····················]</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>[úñtíl {when} ····]</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Other words for this action</source>
        <translation>[Óthér wórdš fór thíš áçtíóñ ·········]</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>[Áçtíóñ ··]</translation>
    </message>
    <message>
        <source>If …, then …</source>
        <translation>[Íf …, théñ … ····]</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>[Míñé ·]</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>[Théírš ··]</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>[Whóšé ít íš ···]</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>[Kéép ·]</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>[Báçk ·]</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is nothing to close: the session is closed, or did not happen.</source>
        <translation>[Théré íš ñóthíñg tó çlóšé: thé šéššíóñ íš çlóšéd, ór díd ñót háppéñ. ······················]</translation>
    </message>
</context>
<context>
    <name>WorkspacePages</name>
    <message>
        <source>session {n}</source>
        <translation>[šéššíóñ {n} ···]</translation>
    </message>
    <message>
        <source>{day}, {clocks}</source>
        <translation>[{day}, {clocks} ·····]</translation>
    </message>
</context>
<context>
    <name>WorkspaceView</name>
    <message>
        <source>Back to the sessions</source>
        <translation>[Báçk tó thé šéššíóñš ······]</translation>
    </message>
    <message>
        <source>1 Prepare</source>
        <translation>[1 Prépáré ···]</translation>
    </message>
    <message>
        <source>2 Meet</source>
        <translation>[2 Méét ··]</translation>
    </message>
    <message>
        <source>3 Reflect</source>
        <translation>[3 Réfléçt ···]</translation>
    </message>
    <message>
        <source>4 Share</source>
        <translation>[4 Šháré ··]</translation>
    </message>
    <message>
        <source>Parts of the session</source>
        <translation>[Pártš óf thé šéššíóñ ······]</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>[Çlóšé… ··]</translation>
    </message>
    <message>
        <source>Close this session (Ctrl+Enter)</source>
        <translation>[Çlóšé thíš šéššíóñ (Çtrl+Éñtér) ··········]</translation>
    </message>
</context>
<context>
    <name>WriteUpCard</name>
    <message>
        <source>Held, not written up yet</source>
        <translation>[Héld, ñót wríttéñ úp ýét ········]</translation>
    </message>
    <message>
        <source>Write up</source>
        <translation>[Wríté úp ··]</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Moved: these words are now for both of you. Nothing is sent.</source>
        <translation>[Móvéd: théšé wórdš áré ñów fór bóth óf ýóú. Ñóthíñg íš šéñt. ····················]</translation>
    </message>
    <message>
        <source>Moved: these words are private to you again.</source>
        <translation>[Móvéd: théšé wórdš áré príváté tó ýóú ágáíñ. ··············]</translation>
    </message>
</context>
<context>
    <name>YearTab</name>
    <message>
        <source>The year before</source>
        <translation>[Thé ýéár béfóré ·····]</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>[Thé ýéár áftér ····]</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>[Tódáý ·]</translation>
    </message>
    <message>
        <source>Days with entries</source>
        <translation>[Dáýš wíth éñtríéš ·····]</translation>
    </message>
    <message>
        <source>Entries of the day</source>
        <translation>[Éñtríéš óf thé dáý ······]</translation>
    </message>
    <message>
        <source>The calendar shows the days of a year on which you wrote; the more you wrote, the darker the day. Nothing is counted up: writing has no duty and no row to keep. The arrows move by day and by week, Return goes to the entries of the day, and Return there opens one.

On this day shows what you wrote on this day in earlier years. You can put it away; Today is then silent about it too.</source>
        <translation>[Thé çáléñdár šhówš thé dáýš óf á ýéár óñ whíçh ýóú wróté; thé móré ýóú wróté, thé dárkér thé dáý. Ñóthíñg íš çóúñtéd úp: wrítíñg háš ñó dútý áñd ñó rów tó kéép. Thé árrówš móvé bý dáý áñd bý wéék, Rétúrñ góéš tó thé éñtríéš óf thé dáý, áñd Rétúrñ théré ópéñš óñé.

Óñ thíš dáý šhówš whát ýóú wróté óñ thíš dáý íñ éárlíér ýéárš. Ýóú çáñ pút ít áwáý; Tódáý íš théñ šíléñt ábóút ít tóó. ·······························································································································]</translation>
    </message>
    <message>
        <source>Go to the entries of the day; there: open one</source>
        <translation>[Gó tó thé éñtríéš óf thé dáý; théré: ópéñ óñé ···············]</translation>
    </message>
    <message>
        <source>Back to the days</source>
        <translation>[Báçk tó thé dáýš ·····]</translation>
    </message>
    <message>
        <source>A day back or on: the arrows up and down</source>
        <translation>[Á dáý báçk ór óñ: thé árrówš úp áñd dówñ ·············]</translation>
    </message>
    <message>
        <source>A week back or on: the arrows to the sides</source>
        <translation>[Á wéék báçk ór óñ: thé árrówš tó thé šídéš ··············]</translation>
    </message>
    <message>
        <source>The month after; Page Up: the month before</source>
        <translation>[Thé móñth áftér; Págé Úp: thé móñth béfóré ··············]</translation>
    </message>
    <message>
        <source>The first day of the year; End: the last</source>
        <translation>[Thé fíršt dáý óf thé ýéár; Éñd: thé lášt ·············]</translation>
    </message>
    <message>
        <source>The year after; Shift+Y: the year before</source>
        <translation>[Thé ýéár áftér; Šhíft+Ý: thé ýéár béfóré ·············]</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>[Báçk tó tódáý ····]</translation>
    </message>
    <message>
        <source>Nothing was written on this day.</source>
        <translation>[Ñóthíñg wáš wríttéñ óñ thíš dáý. ··········]</translation>
    </message>
</context>
<context>
    <name>YouCard</name>
    <message>
        <source>Your name</source>
        <translation>[Ýóúr ñámé ···]</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>[Méñtór ··]</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>[Méñtéé ··]</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>[Bóth ·]</translation>
    </message>
    <message>
        <source>I am here as a</source>
        <translation>[Í ám héré áš á ····]</translation>
    </message>
    <message>
        <source>You</source>
        <translation>[Ýóú ·]</translation>
    </message>
    <message>
        <source>Greets you, and stands under what you agree with others.</source>
        <translation>[Gréétš ýóú, áñd štáñdš úñdér whát ýóú ágréé wíth óthérš. ··················]</translation>
    </message>
    <message>
        <source>Type your name and choose your role.</source>
        <translation>[Týpé ýóúr ñámé áñd çhóóšé ýóúr rólé. ············]</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Done; or open again</source>
        <translation>[Dóñé; ór ópéñ ágáíñ ······]</translation>
    </message>
    <message>
        <source>Other words for the chosen action</source>
        <translation>[Óthér wórdš fór thé çhóšéñ áçtíóñ ···········]</translation>
    </message>
    <message>
        <source>Snooze the chosen actions until a day</source>
        <translation>[Šñóózé thé çhóšéñ áçtíóñš úñtíl á dáý ············]</translation>
    </message>
    <message>
        <source>Set the chosen actions openly to another day</source>
        <translation>[Šét thé çhóšéñ áçtíóñš ópéñlý tó áñóthér dáý ··············]</translation>
    </message>
    <message>
        <source>Carry them to the next session with that person</source>
        <translation>[Çárrý thém tó thé ñéxt šéššíóñ wíth thát péršóñ ···············]</translation>
    </message>
    <message>
        <source>Say that they are theirs, or mine</source>
        <translation>[Šáý thát théý áré théírš, ór míñé ···········]</translation>
    </message>
    <message>
        <source>Let the chosen actions go</source>
        <translation>[Lét thé çhóšéñ áçtíóñš gó ········]</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>[Çhóóšé šévérál ····]</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>[Çhóóšé áll ···]</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>[Ádd áñ áçtíóñ ····]</translation>
    </message>
    <message>
        <source>Snooze the chosen actions</source>
        <translation>[Šñóózé thé çhóšéñ áçtíóñš ········]</translation>
    </message>
    <message>
        <source>Show snoozed actions</source>
        <translation>[Šhów šñóózéd áçtíóñš ······]</translation>
    </message>
    <message>
        <source>Show actions that were done lately</source>
        <translation>[Šhów áçtíóñš thát wéré dóñé látélý ···········]</translation>
    </message>
    <message>
        <source>{name} · circle</source>
        <translation>[{name} · çírçlé ·····]</translation>
    </message>
    <message>
        <source>done</source>
        <translation>[dóñé ·]</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>[lét gó ··]</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>[Áçtíóñ ··]</translation>
    </message>
    <message>
        <source>back {day}</source>
        <translation>[báçk {day} ···]</translation>
    </message>
    <message>
        <source>Add an action in plain words; so does any letter</source>
        <translation>[Ádd áñ áçtíóñ íñ pláíñ wórdš; šó dóéš áñý léttér ················]</translation>
    </message>
    <message>
        <source>All actions, yours and theirs, as you agreed them. Choose one or several, and say what became of them: done, let go, carried to the next session, openly set to another day. An action that you snooze is out of sight here and on Today until its day, and comes back by itself; the brief still shows it, because there you look at what was promised.

Begin to write anywhere in the list, and your words go to the line for a new action. Write it in plain words: “send worksheet Monday”, or “Jonas: call Kisumu by Friday”. What was understood stands below the line before you press Return; Backspace on it takes it off, and your words stay. Days are understood in English for now; beside the line is a field for the day.</source>
        <translation>[Áll áçtíóñš, ýóúrš áñd théírš, áš ýóú ágrééd thém. Çhóóšé óñé ór šévérál, áñd šáý whát béçámé óf thém: dóñé, lét gó, çárríéd tó thé ñéxt šéššíóñ, ópéñlý šét tó áñóthér dáý. Áñ áçtíóñ thát ýóú šñóózé íš óút óf šíght héré áñd óñ Tódáý úñtíl ítš dáý, áñd çóméš báçk bý ítšélf; thé bríéf štíll šhówš ít, béçáúšé théré ýóú lóók át whát wáš prómíšéd.

Bégíñ tó wríté áñýwhéré íñ thé líšt, áñd ýóúr wórdš gó tó thé líñé fór á ñéw áçtíóñ. Wríté ít íñ pláíñ wórdš: “šéñd wórkšhéét Móñdáý”, ór “Jóñáš: çáll Kíšúmú bý Frídáý”. Whát wáš úñdérštóód štáñdš bélów thé líñé béfóré ýóú préšš Rétúrñ; Báçkšpáçé óñ ít tákéš ít óff, áñd ýóúr wórdš štáý. Dáýš áré úñdérštóód íñ Éñglíšh fór ñów; béšídé thé líñé íš á fíéld fór thé dáý. ·············································································································································································································································]</translation>
    </message>
    <message>
        <source>Of your own</source>
        <translation>[Óf ýóúr ówñ ···]</translation>
    </message>
    <message>
        <source>Agreed outside a session</source>
        <translation>[Ágrééd óútšídé á šéššíóñ ········]</translation>
    </message>
    <message>
        <source>From earlier days</source>
        <translation>[Fróm éárlíér dáýš ·····]</translation>
    </message>
    <message>
        <source>Later this week</source>
        <translation>[Látér thíš wéék ·····]</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>[Ñéxt wéék ···]</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>[Látér ·]</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>[Wíthóút á dáý ····]</translation>
    </message>
</context>
<context>
    <name>circles</name>
    <message>
        <source>you</source>
        <translation>[ýóú ·]</translation>
    </message>
    <message>
        <source>there for the last time on {day}</source>
        <translation>[théré fór thé lášt tímé óñ {day} ··········]</translation>
    </message>
    <message>
        <source>You host on {day}</source>
        <translation>[Ýóú hóšt óñ {day} ·····]</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>[Ñóñé íš pláññéd. ·····]</translation>
    </message>
    <message>
        <source>standing in</source>
        <translation>[štáñdíñg íñ ···]</translation>
    </message>
    <message>
        <source>{day}: {host}</source>
        <translation>[{day}: {host} ····]</translation>
    </message>
    <message>
        <source>Not one yet.</source>
        <translation>[Ñót óñé ýét. ····]</translation>
    </message>
    <message>
        <source>What the circle understands together stands here, line by line.</source>
        <translation>[Whát thé çírçlé úñdérštáñdš tógéthér štáñdš héré, líñé bý líñé. ·····················]</translation>
    </message>
    <message>
        <source>{day}, {host}</source>
        <translation>[{day}, {host} ····]</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>[Çírçlé ··]</translation>
    </message>
    <message>
        <source>For the circle · not sent</source>
        <translation>[Fór thé çírçlé · ñót šéñt ········]</translation>
    </message>
    <message>
        <source>Agreed, for the circle</source>
        <translation>[Ágrééd, fór thé çírçlé ·······]</translation>
    </message>
    <message>
        <source>What the circle agreed. Nothing comes here by itself.</source>
        <translation>[Whát thé çírçlé ágrééd. Ñóthíñg çóméš héré bý ítšélf. ·················]</translation>
    </message>
    <message>
        <source>Mentor pocket</source>
        <translation>[Méñtór póçkét ····]</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>[páúšéd ··]</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>[éñdéd ·]</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>[évérý %n móñthš ·····]</numerusform>
            <numerusform>[évérý %n móñthš ·····]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>[%n mémbérš ···]</numerusform>
            <numerusform>[%n mémbérš ···]</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat {n}</source>
        <translation>[Šéát {n} ··]</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>[ñóbódý ýét ···]</translation>
    </message>
    <message>
        <source>You</source>
        <translation>[Ýóú ·]</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>[ñó hóšt ··]</translation>
    </message>
    <message>
        <source>you keep the room</source>
        <translation>[ýóú kéép thé róóm ·····]</translation>
    </message>
    <message>
        <source>{name} keeps the room</source>
        <translation>[{name} kéépš thé róóm ·······]</translation>
    </message>
    <message>
        <source>you host</source>
        <translation>[ýóú hóšt ··]</translation>
    </message>
    <message>
        <source>{name} hosts</source>
        <translation>[{name} hóštš ····]</translation>
    </message>
    <message>
        <source>No host</source>
        <translation>[Ñó hóšt ··]</translation>
    </message>
    <message>
        <source>You keep the room</source>
        <translation>[Ýóú kéép thé róóm ·····]</translation>
    </message>
    <message>
        <source>You host</source>
        <translation>[Ýóú hóšt ··]</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>[ñót šáíd ··]</translation>
    </message>
    <message>
        <source>here</source>
        <translation>[héré ·]</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>[óñ thé líñé ···]</translation>
    </message>
    <message>
        <source>away</source>
        <translation>[áwáý ·]</translation>
    </message>
</context>
<context>
    <name>copying</name>
    <message>
        <source>Our session on {day}</source>
        <translation>[Óúr šéššíóñ óñ {day} ······]</translation>
    </message>
    <message>
        <source>{me} and {name}</source>
        <translation>[{me} áñd {name} ·····]</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>[Whát móvéd ···]</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>[Whát wé ágrééd ····]</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>[Ñéxt štépš ···]</translation>
    </message>
    <message>
        <source>For our session on {day}</source>
        <translation>[Fór óúr šéššíóñ óñ {day} ········]</translation>
    </message>
    <message>
        <source>What I would like to talk about</source>
        <translation>[Whát Í wóúld líké tó tálk ábóút ··········]</translation>
    </message>
    <message>
        <source>My open steps</source>
        <translation>[Mý ópéñ štépš ····]</translation>
    </message>
    <message>
        <source>{step} (by {day})</source>
        <translation>[{step} (bý {day}) ·····]</translation>
    </message>
    <message>
        <source>{step} (done)</source>
        <translation>[{step} (dóñé) ····]</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>[çlípbóárd ···]</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>[PDF ·]</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>[óñ pápér ··]</translation>
    </message>
    <message>
        <source>file</source>
        <translation>[fílé ·]</translation>
    </message>
    <message>
        <source>A circle’s charter</source>
        <translation>[Á çírçlé’š çhártér ······]</translation>
    </message>
    <message>
        <source>A copy for {name}</source>
        <translation>[Á çópý fór {name} ·····]</translation>
    </message>
    <message>
        <source>A copy for somebody who was erased</source>
        <translation>[Á çópý fór šómébódý whó wáš érášéd ···········]</translation>
    </message>
    <message>
        <source>A calendar file, {name}</source>
        <translation>[Á çáléñdár fílé, {name} ·······]</translation>
    </message>
    <message>
        <source>A calendar file</source>
        <translation>[Á çáléñdár fílé ·····]</translation>
    </message>
    <message>
        <source>noted {when}, then not made</source>
        <translation>[ñótéd {when}, théñ ñót mádé ·········]</translation>
    </message>
    <message>
        <source>copied by you {when} · words erased</source>
        <translation>[çópíéd bý ýóú {when} · wórdš érášéd ···········]</translation>
    </message>
    <message>
        <source>copied by you {when} · {bytes}</source>
        <translation>[çópíéd bý ýóú {when} · {bytes} ··········]</translation>
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
        <translation>[{day}, {time} ····]</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>[Tódáý ·]</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>[Ýéštérdáý ···]</translation>
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
        <translation>[{day} {time} ····]</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>There is already a desk in {folder}.</source>
        <translation>[Théré íš álréádý á déšk íñ {folder}. ············]</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>[Ít wáš ñót tóúçhéd. ······]</translation>
    </message>
    <message>
        <source>Nothing here, or more than one thing, answers to {name}.</source>
        <translation>[Ñóthíñg héré, ór móré tháñ óñé thíñg, áñšwérš tó {name}. ··················]</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>[Ñóthíñg wáš çháñgéd. ······]</translation>
    </message>
    <message>
        <source>Look at the list, and give the whole name or the id.</source>
        <translation>[Lóók át thé líšt, áñd gívé thé whólé ñámé ór thé íd. ·················]</translation>
    </message>
    <message>
        <source>That command could not be used: {reason}.</source>
        <translation>[Thát çómmáñd çóúld ñót bé úšéd: {reason}. ·············]</translation>
    </message>
    <message>
        <source>See mentordesk --help.</source>
        <translation>[Šéé méñtórdéšk --hélp. ·······]</translation>
    </message>
    <message>
        <source>There is no desk in {folder}.</source>
        <translation>[Théré íš ñó déšk íñ {folder}. ·········]</translation>
    </message>
    <message>
        <source>Make one with mentordesk init, or name another folder with --desk.</source>
        <translation>[Máké óñé wíth méñtórdéšk íñít, ór ñámé áñóthér fóldér wíth --déšk. ······················]</translation>
    </message>
    <message>
        <source>After the wrong passphrases this desk rests for a moment.</source>
        <translation>[Áftér thé wróñg páššphrášéš thíš déšk réštš fór á móméñt. ···················]</translation>
    </message>
    <message>
        <source>Try again in {seconds} seconds.</source>
        <translation>[Trý ágáíñ íñ {seconds} šéçóñdš. ··········]</translation>
    </message>
    <message>
        <source>That is not a whole invite line.</source>
        <translation>[Thát íš ñót á whólé íñvíté líñé. ··········]</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing was sent.</source>
        <translation>[Ñóthíñg wáš çháñgéd, áñd ñóthíñg wáš šéñt. ··············]</translation>
    </message>
    <message>
        <source>Copy the whole line, from MD1- to its last character.</source>
        <translation>[Çópý thé whólé líñé, fróm MD1- tó ítš lášt çháráçtér. ·················]</translation>
    </message>
    <message>
        <source>This desk has not joined a programme yet.</source>
        <translation>[Thíš déšk háš ñót jóíñéd á prógrámmé ýét. ·············]</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>[Ñóthíñg wáš šéñt. ·····]</translation>
    </message>
    <message>
        <source>Ask your programme office for an invite, and paste it here.</source>
        <translation>[Ášk ýóúr prógrámmé óffíçé fór áñ íñvíté, áñd pášté ít héré. ···················]</translation>
    </message>
    <message>
        <source>You have not switched that on, or it has ended.</source>
        <translation>[Ýóú hávé ñót šwítçhéd thát óñ, ór ít háš éñdéd. ···············]</translation>
    </message>
    <message>
        <source>Switch it on first, and read what would leave.</source>
        <translation>[Šwítçh ít óñ fíršt, áñd réád whát wóúld léávé. ···············]</translation>
    </message>
    <message>
        <source>That is switched on already.</source>
        <translation>[Thát íš šwítçhéd óñ álréádý. ·········]</translation>
    </message>
    <message>
        <source>Switch it off first to agree anew.</source>
        <translation>[Šwítçh ít óff fíršt tó ágréé áñéw. ···········]</translation>
    </message>
    <message>
        <source>What you saw has changed since.</source>
        <translation>[Whát ýóú šáw háš çháñgéd šíñçé. ··········]</translation>
    </message>
    <message>
        <source>Nothing was signed and nothing was sent.</source>
        <translation>[Ñóthíñg wáš šígñéd áñd ñóthíñg wáš šéñt. ·············]</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>[Lóók át ít ágáíñ. ·····]</translation>
    </message>
    <message>
        <source>This entry has no date that can be read. It was left out.</source>
        <translation>[Thíš éñtrý háš ñó dáté thát çáñ bé réád. Ít wáš léft óút. ···················]</translation>
    </message>
    <message>
        <source>This entry is empty. It was left out.</source>
        <translation>[Thíš éñtrý íš émptý. Ít wáš léft óút. ············]</translation>
    </message>
    <message>
        <source>This entry holds characters that no file can keep. It was left out.</source>
        <translation>[Thíš éñtrý hóldš çháráçtérš thát ñó fílé çáñ kéép. Ít wáš léft óút. ······················]</translation>
    </message>
    <message>
        <source>This entry is damaged. It was left out.</source>
        <translation>[Thíš éñtrý íš dámágéd. Ít wáš léft óút. ·············]</translation>
    </message>
    <message>
        <source>This entry is larger than {most} MB. It was left out.</source>
        <translation>[Thíš éñtrý íš lárgér tháñ {most} MB. Ít wáš léft óút. ·················]</translation>
    </message>
    <message>
        <source>This entry is nested too deeply to be read safely. It was left out.</source>
        <translation>[Thíš éñtrý íš ñéštéd tóó dééplý tó bé réád šáfélý. Ít wáš léft óút. ······················]</translation>
    </message>
    <message>
        <source>The file {name} of this entry is not there. The entry came without it.</source>
        <translation>[Thé fílé {name} óf thíš éñtrý íš ñót théré. Thé éñtrý çámé wíthóút ít. ·······················]</translation>
    </message>
    <message>
        <source>The file {name} of this entry is empty. The entry came without it.</source>
        <translation>[Thé fílé {name} óf thíš éñtrý íš émptý. Thé éñtrý çámé wíthóút ít. ······················]</translation>
    </message>
    <message>
        <source>The file {name} is larger than {most} MB. The entry came without it.</source>
        <translation>[Thé fílé {name} íš lárgér tháñ {most} MB. Thé éñtrý çámé wíthóút ít. ······················]</translation>
    </message>
    <message>
        <source>{name} points out of the folder or is no plain file. It was not opened.</source>
        <translation>[{name} póíñtš óút óf thé fóldér ór íš ñó pláíñ fílé. Ít wáš ñót ópéñéd. ·······················]</translation>
    </message>
    <message>
        <source>This text was not in UTF-8. It was read as Western European (Windows-1252).</source>
        <translation>[Thíš téxt wáš ñót íñ ÚTF-8. Ít wáš réád áš Wéštérñ Éúrópéáñ (Wíñdówš-1252). ·························]</translation>
    </message>
    <message>
        <source>This text tells no date. The date of the file was taken.</source>
        <translation>[Thíš téxt téllš ñó dáté. Thé dáté óf thé fílé wáš tákéñ. ··················]</translation>
    </message>
    <message>
        <source>This file is no text in an alphabet that can be told. It was left out.</source>
        <translation>[Thíš fílé íš ñó téxt íñ áñ álphábét thát çáñ bé tóld. Ít wáš léft óút. ·······················]</translation>
    </message>
    <message>
        <source>This file is damaged. It was left out.</source>
        <translation>[Thíš fílé íš dámágéd. Ít wáš léft óút. ············]</translation>
    </message>
    <message>
        <source>This line looks like a date that cannot be read. It stays with the text before it.</source>
        <translation>[Thíš líñé lóókš líké á dáté thát çáññót bé réád. Ít štáýš wíth thé téxt béfóré ít. ···························]</translation>
    </message>
    <message>
        <source>The date written in this text cannot be read.</source>
        <translation>[Thé dáté wríttéñ íñ thíš téxt çáññót bé réád. ···············]</translation>
    </message>
    <message>
        <source>The date was taken from the name of the file.</source>
        <translation>[Thé dáté wáš tákéñ fróm thé ñámé óf thé fílé. ···············]</translation>
    </message>
    <message>
        <source>The title was too long for a title. It begins the text instead.</source>
        <translation>[Thé títlé wáš tóó lóñg fór á títlé. Ít bégíñš thé téxt íñštéád. ·····················]</translation>
    </message>
    <message>
        <source>Your journal was not changed, nor was this file.</source>
        <translation>[Ýóúr jóúrñál wáš ñót çháñgéd, ñór wáš thíš fílé. ················]</translation>
    </message>
    <message>
        <source>{path} cannot be opened.</source>
        <translation>[{path} çáññót bé ópéñéd. ········]</translation>
    </message>
    <message>
        <source>Look whether it is there and whether you may read it.</source>
        <translation>[Lóók whéthér ít íš théré áñd whéthér ýóú máý réád ít. ·················]</translation>
    </message>
    <message>
        <source>{path} is not a journal that MentorDesk can read.</source>
        <translation>[{path} íš ñót á jóúrñál thát MéñtórDéšk çáñ réád. ················]</translation>
    </message>
    <message>
        <source>Export it again from the program it comes from.</source>
        <translation>[Éxpórt ít ágáíñ fróm thé prógrám ít çóméš fróm. ···············]</translation>
    </message>
    <message>
        <source>{path} is damaged or not complete.</source>
        <translation>[{path} íš dámágéd ór ñót çómplété. ···········]</translation>
    </message>
    <message>
        <source>What was read before is whole. The file was not changed.</source>
        <translation>[Whát wáš réád béfóré íš whólé. Thé fílé wáš ñót çháñgéd. ··················]</translation>
    </message>
    <message>
        <source>{path} holds more than {most} MB.</source>
        <translation>[{path} hóldš móré tháñ {most} MB. ···········]</translation>
    </message>
    <message>
        <source>Export fewer entries at a time, or leave the films out.</source>
        <translation>[Éxpórt féwér éñtríéš át á tímé, ór léávé thé fílmš óút. ··················]</translation>
    </message>
    <message>
        <source>{path} holds more than {most} files.</source>
        <translation>[{path} hóldš móré tháñ {most} fíléš. ············]</translation>
    </message>
    <message>
        <source>Export fewer entries at a time.</source>
        <translation>[Éxpórt féwér éñtríéš át á tímé. ··········]</translation>
    </message>
    <message>
        <source>The archive {path} is not safe to open: {name} is not what an export holds.</source>
        <translation>[Thé árçhívé {path} íš ñót šáfé tó ópéñ: {name} íš ñót whát áñ éxpórt hóldš. ·························]</translation>
    </message>
    <message>
        <source>Nothing of it was unpacked. Your journal was not changed.</source>
        <translation>[Ñóthíñg óf ít wáš úñpáçkéd. Ýóúr jóúrñál wáš ñót çháñgéd. ···················]</translation>
    </message>
    <message>
        <source>Use it only if you made it yourself: then export it again.</source>
        <translation>[Úšé ít óñlý íf ýóú mádé ít ýóúršélf: théñ éxpórt ít ágáíñ. ···················]</translation>
    </message>
    <message>
        <source>The archive {path} is locked with a password of its own.</source>
        <translation>[Thé árçhívé {path} íš lóçkéd wíth á páššwórd óf ítš ówñ. ··················]</translation>
    </message>
    <message>
        <source>Unpack it with the program that locked it, then try again.</source>
        <translation>[Úñpáçk ít wíth thé prógrám thát lóçkéd ít, théñ trý ágáíñ. ···················]</translation>
    </message>
    <message>
        <source>{path} is encrypted.</source>
        <translation>[{path} íš éñçrýptéd. ······]</translation>
    </message>
    <message>
        <source>Type the password that opens it where it comes from.</source>
        <translation>[Týpé thé páššwórd thát ópéñš ít whéré ít çóméš fróm. ·················]</translation>
    </message>
    <message>
        <source>This password does not open {path}, or it is damaged.</source>
        <translation>[Thíš páššwórd dóéš ñót ópéñ {path}, ór ít íš dámágéd. ·················]</translation>
    </message>
    <message>
        <source>Type the password again, letter by letter.</source>
        <translation>[Týpé thé páššwórd ágáíñ, léttér bý léttér. ··············]</translation>
    </message>
    <message>
        <source>This note is encrypted where it comes from. It was left out.</source>
        <translation>[Thíš ñóté íš éñçrýptéd whéré ít çóméš fróm. Ít wáš léft óút. ····················]</translation>
    </message>
    <message>
        <source>A passage of this note is encrypted where it comes from. It was left out.</source>
        <translation>[Á páššágé óf thíš ñóté íš éñçrýptéd whéré ít çóméš fróm. Ít wáš léft óút. ························]</translation>
    </message>
    <message>
        <source>This note is in the bin where it comes from. It was left out.</source>
        <translation>[Thíš ñóté íš íñ thé bíñ whéré ít çóméš fróm. Ít wáš léft óút. ····················]</translation>
    </message>
    <message>
        <source>Only the words of this note could be read, not how they were laid out.</source>
        <translation>[Óñlý thé wórdš óf thíš ñóté çóúld bé réád, ñót hów théý wéré láíd óút. ·······················]</translation>
    </message>
    <message>
        <source>The files of this note are larger than {most} MB together. It came without {name}.</source>
        <translation>[Thé fíléš óf thíš ñóté áré lárgér tháñ {most} MB tógéthér. Ít çámé wíthóút {name}. ···························]</translation>
    </message>
    <message>
        <source>{path} is an encrypted backup.</source>
        <translation>[{path} íš áñ éñçrýptéd báçkúp. ··········]</translation>
    </message>
    <message>
        <source>Export a decrypted backup from the program it comes from, and read that.</source>
        <translation>[Éxpórt á déçrýptéd báçkúp fróm thé prógrám ít çóméš fróm, áñd réád thát. ························]</translation>
    </message>
    <message>
        <source>This text holds characters that no file can keep. Take them out.</source>
        <translation>[Thíš téxt hóldš çháráçtérš thát ñó fílé çáñ kéép. Táké thém óút. ·····················]</translation>
    </message>
    <message>
        <source>This title is too long. Say it in fewer words.</source>
        <translation>[Thíš títlé íš tóó lóñg. Šáý ít íñ féwér wórdš. ···············]</translation>
    </message>
    <message>
        <source>A title is one line. Put the rest into the text.</source>
        <translation>[Á títlé íš óñé líñé. Pút thé réšt íñtó thé téxt. ················]</translation>
    </message>
    <message>
        <source>This entry cannot be kept as it stands.</source>
        <translation>[Thíš éñtrý çáññót bé képt áš ít štáñdš. ·············]</translation>
    </message>
    <message>
        <source>What was kept before is safe.</source>
        <translation>[Whát wáš képt béfóré íš šáfé. ·········]</translation>
    </message>
    <message>
        <source>Look at the line beside the text.</source>
        <translation>[Lóók át thé líñé béšídé thé téxt. ···········]</translation>
    </message>
    <message>
        <source>This entry is no longer in your journal.</source>
        <translation>[Thíš éñtrý íš ñó lóñgér íñ ýóúr jóúrñál. ·············]</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>[Ñóthíñg élšé wáš çháñgéd. ········]</translation>
    </message>
    <message>
        <source>Go back to the list and choose again.</source>
        <translation>[Gó báçk tó thé líšt áñd çhóóšé ágáíñ. ············]</translation>
    </message>
    <message>
        <source>This entry was changed elsewhere while you were writing.</source>
        <translation>[Thíš éñtrý wáš çháñgéd élšéwhéré whílé ýóú wéré wrítíñg. ··················]</translation>
    </message>
    <message>
        <source>Both are safe: your words become an entry of their own.</source>
        <translation>[Bóth áré šáfé: ýóúr wórdš béçómé áñ éñtrý óf théír ówñ. ··················]</translation>
    </message>
    <message>
        <source>Open both and put together what belongs together.</source>
        <translation>[Ópéñ bóth áñd pút tógéthér whát bélóñgš tógéthér. ················]</translation>
    </message>
    <message>
        <source>This is too long. Say it in fewer words.</source>
        <translation>[Thíš íš tóó lóñg. Šáý ít íñ féwér wórdš. ·············]</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>[Wríté á féw wórdš. ······]</translation>
    </message>
    <message>
        <source>These notes were changed elsewhere while you were writing.</source>
        <translation>[Théšé ñótéš wéré çháñgéd élšéwhéré whílé ýóú wéré wrítíñg. ···················]</translation>
    </message>
    <message>
        <source>Both wordings are kept, yours among the earlier ones.</source>
        <translation>[Bóth wórdíñgš áré képt, ýóúrš ámóñg thé éárlíér óñéš. ·················]</translation>
    </message>
    <message>
        <source>Open the session again and put them together.</source>
        <translation>[Ópéñ thé šéššíóñ ágáíñ áñd pút thém tógéthér. ···············]</translation>
    </message>
    <message>
        <source>What these notes belong to is no longer on your desk.</source>
        <translation>[Whát théšé ñótéš bélóñg tó íš ñó lóñgér óñ ýóúr déšk. ·················]</translation>
    </message>
    <message>
        <source>Copy your words into a journal entry to keep them.</source>
        <translation>[Çópý ýóúr wórdš íñtó á jóúrñál éñtrý tó kéép thém. ················]</translation>
    </message>
    <message>
        <source>MentorDesk needs a screen to open its window and found none: start it from a graphical session, or run `make tour` in its source folder to get pictures of every screen.</source>
        <translation>[MéñtórDéšk ñéédš á šçrééñ tó ópéñ ítš wíñdów áñd fóúñd ñóñé: štárt ít fróm á gráphíçál šéššíóñ, ór rúñ `máké tóúr` íñ ítš šóúrçé fóldér tó gét píçtúréš óf évérý šçrééñ. ························································]</translation>
    </message>
    <message>
        <source>MentorDesk's window could not be opened.</source>
        <translation>[MéñtórDéšk'š wíñdów çóúld ñót bé ópéñéd. ·············]</translation>
    </message>
    <message>
        <source>Nothing on your desk was changed.</source>
        <translation>[Ñóthíñg óñ ýóúr déšk wáš çháñgéd. ···········]</translation>
    </message>
    <message>
        <source>Install MentorDesk again, or ask whoever installed it.</source>
        <translation>[Íñštáll MéñtórDéšk ágáíñ, ór ášk whóévér íñštálléd ít. ··················]</translation>
    </message>
    <message>
        <source>MentorDesk is open already, and its window does not answer.</source>
        <translation>[MéñtórDéšk íš ópéñ álréádý, áñd ítš wíñdów dóéš ñót áñšwér. ···················]</translation>
    </message>
    <message>
        <source>Wait a moment and start it again; if that does not help, log out and in.</source>
        <translation>[Wáít á móméñt áñd štárt ít ágáíñ; íf thát dóéš ñót hélp, lóg óút áñd íñ. ························]</translation>
    </message>
    <message>
        <source>MentorDesk's window ended unexpectedly.</source>
        <translation>[MéñtórDéšk'š wíñdów éñdéd úñéxpéçtédlý. ·············]</translation>
    </message>
    <message>
        <source>Your desk is locked and whole. What you typed is kept as a draft, up to the last seconds.</source>
        <translation>[Ýóúr déšk íš lóçkéd áñd whólé. Whát ýóú týpéd íš képt áš á dráft, úp tó thé lášt šéçóñdš. ·····························]</translation>
    </message>
    <message>
        <source>Unlock your desk to go on where you were.</source>
        <translation>[Úñlóçk ýóúr déšk tó gó óñ whéré ýóú wéré. ·············]</translation>
    </message>
    <message>
        <source>MentorDesk's window did not answer and was ended, so that your desk is locked.</source>
        <translation>[MéñtórDéšk'š wíñdów díd ñót áñšwér áñd wáš éñdéd, šó thát ýóúr déšk íš lóçkéd. ··························]</translation>
    </message>
    <message>
        <source>Your desk is locked and whole. At most the last ten seconds of typing may be missing.</source>
        <translation>[Ýóúr déšk íš lóçkéd áñd whólé. Át móšt thé lášt téñ šéçóñdš óf týpíñg máý bé míššíñg. ····························]</translation>
    </message>
    <message>
        <source>The unlock window ended unexpectedly and was started again.</source>
        <translation>[Thé úñlóçk wíñdów éñdéd úñéxpéçtédlý áñd wáš štártéd ágáíñ. ···················]</translation>
    </message>
    <message>
        <source>Please type your passphrase again.</source>
        <translation>[Pléášé týpé ýóúr páššphrášé ágáíñ. ···········]</translation>
    </message>
    <message>
        <source>MentorDesk's windows ended unexpectedly {times} times.</source>
        <translation>[MéñtórDéšk'š wíñdówš éñdéd úñéxpéçtédlý {times} tíméš. ··················]</translation>
    </message>
    <message>
        <source>Your desk is locked, and what was saved is kept.</source>
        <translation>[Ýóúr déšk íš lóçkéd, áñd whát wáš šávéd íš képt. ················]</translation>
    </message>
    <message>
        <source>Restart the computer and try again; `mentordesk verify` checks your desk.</source>
        <translation>[Réštárt thé çómpútér áñd trý ágáíñ; `méñtórdéšk vérífý` çhéçkš ýóúr déšk. ························]</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written.</source>
        <translation>[Thé fóldér {folder} çáññót bé wríttéñ. ············]</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>[Ñóthíñg íñ ít wáš çháñgéd. ········]</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or open another desk.</source>
        <translation>[Gívé ýóúršélf thé ríght tó wríté théré, ór ópéñ áñóthér déšk. ····················]</translation>
    </message>
    <message>
        <source>This is no longer on your desk.</source>
        <translation>[Thíš íš ñó lóñgér óñ ýóúr déšk. ··········]</translation>
    </message>
    <message>
        <source>This cannot be done any more: it stands as “{state}”.</source>
        <translation>[Thíš çáññót bé dóñé áñý móré: ít štáñdš áš “{state}”. ·················]</translation>
    </message>
    <message>
        <source>Open it again first, if that is what you want.</source>
        <translation>[Ópéñ ít ágáíñ fíršt, íf thát íš whát ýóú wáñt. ···············]</translation>
    </message>
    <message>
        <source>This text was changed elsewhere while you were writing.</source>
        <translation>[Thíš téxt wáš çháñgéd élšéwhéré whílé ýóú wéré wrítíñg. ··················]</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>[Wríté á ñámé. ····]</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>[Çhóóšé á tímé zóñé fróm thé líšt. ···········]</translation>
    </message>
    <message>
        <source>Choose a length between 5 minutes and 10 hours.</source>
        <translation>[Çhóóšé á léñgth bétwééñ 5 míñútéš áñd 10 hóúrš. ···············]</translation>
    </message>
    <message>
        <source>Choose a rhythm between 0 and 366 days.</source>
        <translation>[Çhóóšé á rhýthm bétwééñ 0 áñd 366 dáýš. ·············]</translation>
    </message>
    <message>
        <source>Choose whose it is: no other person is named.</source>
        <translation>[Çhóóšé whóšé ít íš: ñó óthér péršóñ íš ñáméd. ···············]</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>[Çhóóšé á péršóñ. ·····]</translation>
    </message>
    <message>
        <source>Choose a level between −2 and +2.</source>
        <translation>[Çhóóšé á lévél bétwééñ −2 áñd +2. ···········]</translation>
    </message>
    <message>
        <source>Say in a few words what “as expected” looks like.</source>
        <translation>[Šáý íñ á féw wórdš whát “áš éxpéçtéd” lóókš líké. ················]</translation>
    </message>
    <message>
        <source>Choose an importance between 1 and 3.</source>
        <translation>[Çhóóšé áñ ímpórtáñçé bétwééñ 1 áñd 3. ············]</translation>
    </message>
    <message>
        <source>Choose a language from the list.</source>
        <translation>[Çhóóšé á láñgúágé fróm thé líšt. ··········]</translation>
    </message>
    <message>
        <source>The playbook on this desk has no “{id}”.</source>
        <translation>[Thé pláýbóók óñ thíš déšk háš ñó “{id}”. ·············]</translation>
    </message>
    <message>
        <source>Nothing of yours was touched.</source>
        <translation>[Ñóthíñg óf ýóúrš wáš tóúçhéd. ·········]</translation>
    </message>
    <message>
        <source>Look for it by its words with Search.</source>
        <translation>[Lóók fór ít bý ítš wórdš wíth Šéárçh. ············]</translation>
    </message>
    <message>
        <source>Serving {host} without TLS would let others read and change.</source>
        <translation>[Šérvíñg {host} wíthóút TLŠ wóúld lét óthérš réád áñd çháñgé. ····················]</translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation>[Ñóthíñg wáš štártéd. ······]</translation>
    </message>
    <message>
        <source>Give --certificate and --key, or listen on 127.0.0.1 behind a proxy with TLS.</source>
        <translation>[Gívé --çértífíçáté áñd --kéý, ór líštéñ óñ 127.0.0.1 béhíñd á próxý wíth TLŠ. ·························]</translation>
    </message>
    <message>
        <source>The keys or the address in {folder} are damaged or missing.</source>
        <translation>[Thé kéýš ór thé áddréšš íñ {folder} áré dámágéd ór míššíñg. ···················]</translation>
    </message>
    <message>
        <source>Put your copies of keys.bin and server.toml back.</source>
        <translation>[Pút ýóúr çópíéš óf kéýš.bíñ áñd šérvér.tóml báçk. ················]</translation>
    </message>
    <message>
        <source>The SQLite library here ({version}) is too old.</source>
        <translation>[Thé ŠQLíté líbrárý héré ({version}) íš tóó óld. ···············]</translation>
    </message>
    <message>
        <source>No entry, or more than one, is called {name}.</source>
        <translation>[Ñó éñtrý, ór móré tháñ óñé, íš çálléd {name}. ···············]</translation>
    </message>
    <message>
        <source>Look at the list, and give more of the id.</source>
        <translation>[Lóók át thé líšt, áñd gívé móré óf thé íd. ··············]</translation>
    </message>
    <message>
        <source>That is no address of a proxy.</source>
        <translation>[Thát íš ñó áddréšš óf á próxý. ··········]</translation>
    </message>
    <message>
        <source>Write it as http://proxy.example.org:3128, with its port, or leave it empty.</source>
        <translation>[Wríté ít áš http://próxý.éxámplé.órg:3128, wíth ítš pórt, ór léávé ít émptý. ·························]</translation>
    </message>
    <message>
        <source>That holds no certificate, or not only certificates.</source>
        <translation>[Thát hóldš ñó çértífíçáté, ór ñót óñlý çértífíçátéš. ·················]</translation>
    </message>
    <message>
        <source>Ask for the authority’s certificate as PEM: a text from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----. A private key belongs to the server and nowhere else.</source>
        <translation>[Ášk fór thé áúthórítý’š çértífíçáté áš PÉM: á téxt fróm -----BÉGÍÑ ÇÉRTÍFÍÇÁTÉ----- tó -----ÉÑD ÇÉRTÍFÍÇÁTÉ-----. Á príváté kéý bélóñgš tó thé šérvér áñd ñówhéré élšé. ·······················································]</translation>
    </message>
    <message>
        <source>This desk shares with another programme.</source>
        <translation>[Thíš déšk šháréš wíth áñóthér prógrámmé. ·············]</translation>
    </message>
    <message>
        <source>Stop and erase what is switched on, let it be sent once, then paste the invite again.</source>
        <translation>[Štóp áñd érášé whát íš šwítçhéd óñ, lét ít bé šéñt óñçé, théñ pášté thé íñvíté ágáíñ. ····························]</translation>
    </message>
    <message>
        <source>These two cannot be one session.</source>
        <translation>[Théšé twó çáññót bé óñé šéššíóñ. ··········]</translation>
    </message>
    <message>
        <source>Choose two sessions with the same person, of which only one holds turns in writing.</source>
        <translation>[Çhóóšé twó šéššíóñš wíth thé šámé péršóñ, óf whíçh óñlý óñé hóldš túrñš íñ wrítíñg. ···························]</translation>
    </message>
    <message>
        <source>This file is no longer beside the entry.</source>
        <translation>[Thíš fílé íš ñó lóñgér béšídé thé éñtrý. ·············]</translation>
    </message>
    <message>
        <source>Look among the files that were removed, or add it again.</source>
        <translation>[Lóók ámóñg thé fíléš thát wéré rémóvéd, ór ádd ít ágáíñ. ··················]</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most} MB.</source>
        <translation>[“{name}” íš lárgér tháñ {most} MB. ···········]</translation>
    </message>
    <message>
        <source>It was not added. The file itself is as it was.</source>
        <translation>[Ít wáš ñót áddéd. Thé fílé ítšélf íš áš ít wáš. ···············]</translation>
    </message>
    <message>
        <source>Make it smaller, or keep it elsewhere and write where.</source>
        <translation>[Máké ít šmállér, ór kéép ít élšéwhéré áñd wríté whéré. ··················]</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for “{name}”.</source>
        <translation>[Théré íš ñót éñóúgh róóm óñ thé díšk fór “{name}”. ················]</translation>
    </message>
    <message>
        <source>It was not added, so that your words still find room.</source>
        <translation>[Ít wáš ñót áddéd, šó thát ýóúr wórdš štíll fíñd róóm. ·················]</translation>
    </message>
    <message>
        <source>Make room on this disk, then add it again.</source>
        <translation>[Máké róóm óñ thíš díšk, théñ ádd ít ágáíñ. ··············]</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>[“{name}” çóúld ñót bé réád. ·········]</translation>
    </message>
    <message>
        <source>Nothing of it was added. Your entry is as it was.</source>
        <translation>[Ñóthíñg óf ít wáš áddéd. Ýóúr éñtrý íš áš ít wáš. ················]</translation>
    </message>
    <message>
        <source>Look whether it is still there and yours to read.</source>
        <translation>[Lóók whéthér ít íš štíll théré áñd ýóúrš tó réád. ················]</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>[“{name}” íš á fóldér. ·······]</translation>
    </message>
    <message>
        <source>Choose the files that are in it.</source>
        <translation>[Çhóóšé thé fíléš thát áré íñ ít. ··········]</translation>
    </message>
    <message>
        <source>“{name}” changed while it was read.</source>
        <translation>[“{name}” çháñgéd whílé ít wáš réád. ···········]</translation>
    </message>
    <message>
        <source>Wait until nothing writes to it any more, then add it again.</source>
        <translation>[Wáít úñtíl ñóthíñg wrítéš tó ít áñý móré, théñ ádd ít ágáíñ. ····················]</translation>
    </message>
    <message>
        <source>Another file of this entry is called “{name}”.</source>
        <translation>[Áñóthér fílé óf thíš éñtrý íš çálléd “{name}”. ···············]</translation>
    </message>
    <message>
        <source>Both files are as they were.</source>
        <translation>[Bóth fíléš áré áš théý wéré. ·········]</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>[Çhóóšé áñóthér ñámé. ······]</translation>
    </message>
    <message>
        <source>This file is damaged: not all of it is there any more.</source>
        <translation>[Thíš fílé íš dámágéd: ñót áll óf ít íš théré áñý móré. ··················]</translation>
    </message>
    <message>
        <source>Your entries are not touched by this.</source>
        <translation>[Ýóúr éñtríéš áré ñót tóúçhéd bý thíš. ············]</translation>
    </message>
    <message>
        <source>Take it from your last backup, or remove it.</source>
        <translation>[Táké ít fróm ýóúr lášt báçkúp, ór rémóvé ít. ··············]</translation>
    </message>
    <message>
        <source>This entry is not in the bin.</source>
        <translation>[Thíš éñtrý íš ñót íñ thé bíñ. ·········]</translation>
    </message>
    <message>
        <source>It stands in your journal as before.</source>
        <translation>[Ít štáñdš íñ ýóúr jóúrñál áš béfóré. ············]</translation>
    </message>
    <message>
        <source>Delete it first, then shred it in the bin.</source>
        <translation>[Délété ít fíršt, théñ šhréd ít íñ thé bíñ. ··············]</translation>
    </message>
    <message>
        <source>No copy was made. Your journal is as it was.</source>
        <translation>[Ñó çópý wáš mádé. Ýóúr jóúrñál íš áš ít wáš. ··············]</translation>
    </message>
    <message>
        <source>There is no room for the copy of your journal there.</source>
        <translation>[Théré íš ñó róóm fór thé çópý óf ýóúr jóúrñál théré. ·················]</translation>
    </message>
    <message>
        <source>Make room, choose another folder, or leave out the files.</source>
        <translation>[Máké róóm, çhóóšé áñóthér fóldér, ór léávé óút thé fíléš. ···················]</translation>
    </message>
    <message>
        <source>The copy of your journal could not be written there.</source>
        <translation>[Thé çópý óf ýóúr jóúrñál çóúld ñót bé wríttéñ théré. ·················]</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>[Çhóóšé á fóldér íñ whíçh ýóú máý wríté. ·············]</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>[{path} íš théré álréádý. ········]</translation>
    </message>
    <message>
        <source>It was left as it is, and no copy was made.</source>
        <translation>[Ít wáš léft áš ít íš, áñd ñó çópý wáš mádé. ··············]</translation>
    </message>
    <message>
        <source>Give the copy another name.</source>
        <translation>[Gívé thé çópý áñóthér ñámé. ·········]</translation>
    </message>
    <message>
        <source>A copy cannot stand in the folder of the desk itself.</source>
        <translation>[Á çópý çáññót štáñd íñ thé fóldér óf thé déšk ítšélf. ·················]</translation>
    </message>
    <message>
        <source>Choose a folder outside of it.</source>
        <translation>[Çhóóšé á fóldér óútšídé óf ít. ··········]</translation>
    </message>
    <message>
        <source>There is no entry to copy.</source>
        <translation>[Théré íš ñó éñtrý tó çópý. ········]</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>[Ñó çópý wáš mádé. ·····]</translation>
    </message>
    <message>
        <source>Choose other days or other words.</source>
        <translation>[Çhóóšé óthér dáýš ór óthér wórdš. ···········]</translation>
    </message>
    <message>
        <source>The file {name} in your journal is damaged.</source>
        <translation>[Thé fílé {name} íñ ýóúr jóúrñál íš dámágéd. ··············]</translation>
    </message>
    <message>
        <source>Take it out of its entry, or make the copy without files.</source>
        <translation>[Táké ít óút óf ítš éñtrý, ór máké thé çópý wíthóút fíléš. ···················]</translation>
    </message>
    <message>
        <source>The file {name} of this entry is damaged. The entry came without it.</source>
        <translation>[Thé fílé {name} óf thíš éñtrý íš dámágéd. Thé éñtrý çámé wíthóút ít. ······················]</translation>
    </message>
    <message>
        <source>{path} holds this desk itself.</source>
        <translation>[{path} hóldš thíš déšk ítšélf. ··········]</translation>
    </message>
    <message>
        <source>Nothing was opened and nothing was changed.</source>
        <translation>[Ñóthíñg wáš ópéñéd áñd ñóthíñg wáš çháñgéd. ··············]</translation>
    </message>
    <message>
        <source>Choose the file or the folder of the other journal.</source>
        <translation>[Çhóóšé thé fílé ór thé fóldér óf thé óthér jóúrñál. ·················]</translation>
    </message>
    <message>
        <source>This entry is not as the copy was made, and it could not be read.</source>
        <translation>[Thíš éñtrý íš ñót áš thé çópý wáš mádé, áñd ít çóúld ñót bé réád. ·····················]</translation>
    </message>
    <message>
        <source>The copy holds this entry twice. The first one came, this one was left out.</source>
        <translation>[Thé çópý hóldš thíš éñtrý twíçé. Thé fíršt óñé çámé, thíš óñé wáš léft óút. ·························]</translation>
    </message>
    <message>
        <source>{path} was made by a newer MentorDesk.</source>
        <translation>[{path} wáš mádé bý á ñéwér MéñtórDéšk. ············]</translation>
    </message>
    <message>
        <source>Update MentorDesk, then try again.</source>
        <translation>[Úpdáté MéñtórDéšk, théñ trý ágáíñ. ···········]</translation>
    </message>
    <message>
        <source>This place cannot be kept as it stands.</source>
        <translation>[Thíš pláçé çáññót bé képt áš ít štáñdš. ·············]</translation>
    </message>
    <message>
        <source>Say the place in a few words, on one line.</source>
        <translation>[Šáý thé pláçé íñ á féw wórdš, óñ óñé líñé. ··············]</translation>
    </message>
    <message>
        <source>Write the words with which such notes begin.</source>
        <translation>[Wríté thé wórdš wíth whíçh šúçh ñótéš bégíñ. ··············]</translation>
    </message>
    <message>
        <source>This text is too long to be kept in one piece.</source>
        <translation>[Thíš téxt íš tóó lóñg tó bé képt íñ óñé píéçé. ···············]</translation>
    </message>
    <message>
        <source>All your words are kept.</source>
        <translation>[Áll ýóúr wórdš áré képt. ········]</translation>
    </message>
    <message>
        <source>Take a part of it out. What stays too long becomes an entry of your journal when the desk is opened next.</source>
        <translation>[Táké á párt óf ít óút. Whát štáýš tóó lóñg béçóméš áñ éñtrý óf ýóúr jóúrñál whéñ thé déšk íš ópéñéd ñéxt. ···································]</translation>
    </message>
    <message>
        <source>This question cannot be kept as it stands.</source>
        <translation>[Thíš qúéštíóñ çáññót bé képt áš ít štáñdš. ··············]</translation>
    </message>
    <message>
        <source>Your other questions are as they were.</source>
        <translation>[Ýóúr óthér qúéštíóñš áré áš théý wéré. ············]</translation>
    </message>
    <message>
        <source>Ask one thing, in at most 300 characters.</source>
        <translation>[Ášk óñé thíñg, íñ át móšt 300 çháráçtérš. ·············]</translation>
    </message>
    <message>
        <source>This question is no longer among yours.</source>
        <translation>[Thíš qúéštíóñ íš ñó lóñgér ámóñg ýóúrš. ·············]</translation>
    </message>
    <message>
        <source>These words are not in the entry as it was saved.</source>
        <translation>[Théšé wórdš áré ñót íñ thé éñtrý áš ít wáš šávéd. ················]</translation>
    </message>
    <message>
        <source>Nothing was starred; the entry is as it was.</source>
        <translation>[Ñóthíñg wáš štárréd; thé éñtrý íš áš ít wáš. ··············]</translation>
    </message>
    <message>
        <source>Choose at most a few paragraphs, and star them again.</source>
        <translation>[Çhóóšé át móšt á féw párágráphš, áñd štár thém ágáíñ. ·················]</translation>
    </message>
    <message>
        <source>This passage is no longer starred.</source>
        <translation>[Thíš páššágé íš ñó lóñgér štárréd. ···········]</translation>
    </message>
    <message>
        <source>This is no tag.</source>
        <translation>[Thíš íš ñó tág. ·····]</translation>
    </message>
    <message>
        <source>The entry is as it was.</source>
        <translation>[Thé éñtrý íš áš ít wáš. ·······]</translation>
    </message>
    <message>
        <source>Take a word or two, at most 100 characters.</source>
        <translation>[Táké á wórd ór twó, át móšt 100 çháráçtérš. ··············]</translation>
    </message>
    <message>
        <source>This earlier wording is no longer in your journal.</source>
        <translation>[Thíš éárlíér wórdíñg íš ñó lóñgér íñ ýóúr jóúrñál. ················]</translation>
    </message>
    <message>
        <source>Go back to its wordings and choose again.</source>
        <translation>[Gó báçk tó ítš wórdíñgš áñd çhóóšé ágáíñ. ·············]</translation>
    </message>
    <message>
        <source>Character {place} of this circle code does not fit.</source>
        <translation>[Çháráçtér {place} óf thíš çírçlé çódé dóéš ñót fít. ·················]</translation>
    </message>
    <message>
        <source>Look at it again on the charter.</source>
        <translation>[Lóók át ít ágáíñ óñ thé çhártér. ··········]</translation>
    </message>
    <message>
        <source>This is not a circle code.</source>
        <translation>[Thíš íš ñót á çírçlé çódé. ········]</translation>
    </message>
    <message>
        <source>It has eight letters and digits, such as AM1E-M720: look at the charter.</source>
        <translation>[Ít háš éíght léttérš áñd dígítš, šúçh áš ÁM1É-M720: lóók át thé çhártér. ························]</translation>
    </message>
    <message>
        <source>This circle code was made by a newer MentorDesk.</source>
        <translation>[Thíš çírçlé çódé wáš mádé bý á ñéwér MéñtórDéšk. ················]</translation>
    </message>
    <message>
        <source>Update MentorDesk, then type it again.</source>
        <translation>[Úpdáté MéñtórDéšk, théñ týpé ít ágáíñ. ············]</translation>
    </message>
    <message>
        <source>A circle has 2 to 12 members. Name each of them.</source>
        <translation>[Á çírçlé háš 2 tó 12 mémbérš. Ñámé éáçh óf thém. ················]</translation>
    </message>
    <message>
        <source>Name who keeps the room.</source>
        <translation>[Ñámé whó kéépš thé róóm. ········]</translation>
    </message>
    <message>
        <source>Only one of these names can be you.</source>
        <translation>[Óñlý óñé óf théšé ñáméš çáñ bé ýóú. ···········]</translation>
    </message>
    <message>
        <source>Choose a first day between 2025 and June 2047.</source>
        <translation>[Çhóóšé á fíršt dáý bétwééñ 2025 áñd Júñé 2047. ···············]</translation>
    </message>
    <message>
        <source>The number of names is not that of the code: look at the charter again.</source>
        <translation>[Thé ñúmbér óf ñáméš íš ñót thát óf thé çódé: lóók át thé çhártér ágáíñ. ·······················]</translation>
    </message>
    <message>
        <source>Write the hours as in this example: 12345 09:00-17:00. Monday is 1, Sunday is 7; a semicolon parts one span from the next.</source>
        <translation>[Wríté thé hóúrš áš íñ thíš éxámplé: 12345 09:00-17:00. Móñdáý íš 1, Šúñdáý íš 7; á šémíçólóñ pártš óñé špáñ fróm thé ñéxt. ········································]</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>[Ít háš ñó ñámé. ·····]</translation>
    </message>
    <message>
        <source>Its name is longer than 120 characters.</source>
        <translation>[Ítš ñámé íš lóñgér tháñ 120 çháráçtérš. ·············]</translation>
    </message>
    <message>
        <source>Its name begins as a formula of a spreadsheet does.</source>
        <translation>[Ítš ñámé bégíñš áš á fórmúlá óf á špréádšhéét dóéš. ·················]</translation>
    </message>
    <message>
        <source>It has no end.</source>
        <translation>[Ít háš ñó éñd. ····]</translation>
    </message>
    <message>
        <source>A line of it could not be read.</source>
        <translation>[Á líñé óf ít çóúld ñót bé réád. ··········]</translation>
    </message>
    <message>
        <source>It is a group, not a person.</source>
        <translation>[Ít íš á gróúp, ñót á péršóñ. ·········]</translation>
    </message>
    <message>
        <source>The row cannot be read; a quotation mark may be missing.</source>
        <translation>[Thé rów çáññót bé réád; á qúótátíóñ márk máý bé míššíñg. ··················]</translation>
    </message>
    <message>
        <source>Its time zone is no place; yours stands in its stead.</source>
        <translation>[Ítš tímé zóñé íš ñó pláçé; ýóúrš štáñdš íñ ítš štéád. ·················]</translation>
    </message>
    <message>
        <source>An address was left out: it is too long.</source>
        <translation>[Áñ áddréšš wáš léft óút: ít íš tóó lóñg. ·············]</translation>
    </message>
    <message>
        <source>Only the first ten addresses are taken.</source>
        <translation>[Óñlý thé fíršt téñ áddréššéš áré tákéñ. ·············]</translation>
    </message>
    <message>
        <source>This file is larger than 10 MB, or holds more than 10,000 people.</source>
        <translation>[Thíš fílé íš lárgér tháñ 10 MB, ór hóldš móré tháñ 10,000 péóplé. ·····················]</translation>
    </message>
    <message>
        <source>Export fewer people into a file of their own.</source>
        <translation>[Éxpórt féwér péóplé íñtó á fílé óf théír ówñ. ···············]</translation>
    </message>
    <message>
        <source>This file is not a list of contacts: it is no text.</source>
        <translation>[Thíš fílé íš ñót á líšt óf çóñtáçtš: ít íš ñó téxt. ·················]</translation>
    </message>
    <message>
        <source>Export the contacts as vCard (.vcf) or as CSV, and choose that file.</source>
        <translation>[Éxpórt thé çóñtáçtš áš vÇárd (.vçf) ór áš ÇŠV, áñd çhóóšé thát fílé. ······················]</translation>
    </message>
    <message>
        <source>This file cannot be read as a list of contacts.</source>
        <translation>[Thíš fílé çáññót bé réád áš á líšt óf çóñtáçtš. ···············]</translation>
    </message>
    <message>
        <source>Choose a plain file on this computer that you may read, and not one of the desk.</source>
        <translation>[Çhóóšé á pláíñ fílé óñ thíš çómpútér thát ýóú máý réád, áñd ñót óñé óf thé déšk. ··························]</translation>
    </message>
    <message>
        <source>No person was found in this file.</source>
        <translation>[Ñó péršóñ wáš fóúñd íñ thíš fílé. ···········]</translation>
    </message>
    <message>
        <source>Choose between 1 and 366 days, or 1 and 24 months.</source>
        <translation>[Çhóóšé bétwééñ 1 áñd 366 dáýš, ór 1 áñd 24 móñthš. ················]</translation>
    </message>
    <message>
        <source>Choose a last day that is not before the first.</source>
        <translation>[Çhóóšé á lášt dáý thát íš ñót béfóré thé fíršt. ···············]</translation>
    </message>
    <message>
        <source>It is the other's turn in this exchange, not this one's.</source>
        <translation>[Ít íš thé óthér'š túrñ íñ thíš éxçháñgé, ñót thíš óñé'š. ··················]</translation>
    </message>
    <message>
        <source>Look at whose turn it is, or open the last turn again.</source>
        <translation>[Lóók át whóšé túrñ ít íš, ór ópéñ thé lášt túrñ ágáíñ. ··················]</translation>
    </message>
    <message>
        <source>Turn {number} is here already.</source>
        <translation>[Túrñ {number} íš héré álréádý. ··········]</translation>
    </message>
    <message>
        <source>Paste the turn that came after it.</source>
        <translation>[Pášté thé túrñ thát çámé áftér ít. ···········]</translation>
    </message>
    <message>
        <source>This is turn {number}. Turn {wanted} comes first.</source>
        <translation>[Thíš íš túrñ {number}. Túrñ {wanted} çóméš fíršt. ················]</translation>
    </message>
    <message>
        <source>Paste turn {wanted}, or ask for it again.</source>
        <translation>[Pášté túrñ {wanted}, ór ášk fór ít ágáíñ. ·············]</translation>
    </message>
    <message>
        <source>This is too long for a turn of five lines.</source>
        <translation>[Thíš íš tóó lóñg fór á túrñ óf fívé líñéš. ··············]</translation>
    </message>
    <message>
        <source>Copy only the turn, then paste it again.</source>
        <translation>[Çópý óñlý thé túrñ, théñ pášté ít ágáíñ. ·············]</translation>
    </message>
    <message>
        <source>There are no words in this turn.</source>
        <translation>[Théré áré ñó wórdš íñ thíš túrñ. ··········]</translation>
    </message>
    <message>
        <source>Copy the turn as text, then paste it again.</source>
        <translation>[Çópý thé túrñ áš téxt, théñ pášté ít ágáíñ. ··············]</translation>
    </message>
    <message>
        <source>Choose a day between the years 1900 and 2199.</source>
        <translation>[Çhóóšé á dáý bétwééñ thé ýéárš 1900 áñd 2199. ···············]</translation>
    </message>
    <message>
        <source>Choose a reply time between 0 and 90 days.</source>
        <translation>[Çhóóšé á réplý tímé bétwééñ 0 áñd 90 dáýš. ··············]</translation>
    </message>
    <message>
        <source>Ten ways to reach a person are enough.</source>
        <translation>[Téñ wáýš tó réáçh á péršóñ áré éñóúgh. ············]</translation>
    </message>
    <message>
        <source>“{title}” was withdrawn from the playbook.</source>
        <translation>[“{title}” wáš wíthdráwñ fróm thé pláýbóók. ··············]</translation>
    </message>
    <message>
        <source>What you wrote with it is kept, with the words that it had then.</source>
        <translation>[Whát ýóú wróté wíth ít íš képt, wíth thé wórdš thát ít hád théñ. ·····················]</translation>
    </message>
    <message>
        <source>Look for what took its place with Search.</source>
        <translation>[Lóók fór whát tóók ítš pláçé wíth Šéárçh. ·············]</translation>
    </message>
    <message>
        <source>The database was not opened.</source>
        <translation>[Thé dátábášé wáš ñót ópéñéd. ·········]</translation>
    </message>
    <message>
        <source>Install the server again from its own packages.</source>
        <translation>[Íñštáll thé šérvér ágáíñ fróm ítš ówñ páçkágéš. ···············]</translation>
    </message>
    <message>
        <source>The server cannot listen on {host}, port {port}: {reason}.</source>
        <translation>[Thé šérvér çáññót líštéñ óñ {host}, pórt {port}: {reason}. ···················]</translation>
    </message>
    <message>
        <source>Choose another with --host and --port, or end what is listening there.</source>
        <translation>[Çhóóšé áñóthér wíth --hóšt áñd --pórt, ór éñd whát íš líštéñíñg théré. ·······················]</translation>
    </message>
    <message>
        <source>A server is running already over {folder}.</source>
        <translation>[Á šérvér íš rúññíñg álréádý óvér {folder}. ··············]</translation>
    </message>
    <message>
        <source>It goes on. Nothing else was started.</source>
        <translation>[Ít góéš óñ. Ñóthíñg élšé wáš štártéd. ············]</translation>
    </message>
    <message>
        <source>End it first, or use the one that runs.</source>
        <translation>[Éñd ít fíršt, ór úšé thé óñé thát rúñš. ·············]</translation>
    </message>
    <message>
        <source>TLS cannot begin with {certificate} and {key}: {reason}.</source>
        <translation>[TLŠ çáññót bégíñ wíth {certificate} áñd {key}: {reason}. ··················]</translation>
    </message>
    <message>
        <source>Give the certificate chain and its own private key, both as PEM and without a passphrase, in files that this account may read.</source>
        <translation>[Gívé thé çértífíçáté çháíñ áñd ítš ówñ príváté kéý, bóth áš PÉM áñd wíthóút á páššphrášé, íñ fíléš thát thíš áççóúñt máý réád. ··········································]</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {reason}.</source>
        <translation>[Thé fóldér {folder} çáññót bé úšéd: {reason}. ···············]</translation>
    </message>
    <message>
        <source>Name a folder with --home that this account may read and write.</source>
        <translation>[Ñámé á fóldér wíth --hómé thát thíš áççóúñt máý réád áñd wríté. ·····················]</translation>
    </message>
    <message>
        <source>The database in {folder} cannot be read: it is damaged.</source>
        <translation>[Thé dátábášé íñ {folder} çáññót bé réád: ít íš dámágéd. ··················]</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>[Ít wáš ñót çháñgéd. ······]</translation>
    </message>
    <message>
        <source>Put a backup back as docs/server says, then run mentordesk-server restored.</source>
        <translation>[Pút á báçkúp báçk áš dóçš/šérvér šáýš, théñ rúñ méñtórdéšk-šérvér réštóréd. ·························]</translation>
    </message>
    <message>
        <source>The database in {folder} was made by a newer MentorDesk server.</source>
        <translation>[Thé dátábášé íñ {folder} wáš mádé bý á ñéwér MéñtórDéšk šérvér. ·····················]</translation>
    </message>
    <message>
        <source>Install that version, or a later one.</source>
        <translation>[Íñštáll thát véršíóñ, ór á látér óñé. ············]</translation>
    </message>
    <message>
        <source>The database in {folder} could not be written: {reason}.</source>
        <translation>[Thé dátábášé íñ {folder} çóúld ñót bé wríttéñ: {reason}. ··················]</translation>
    </message>
    <message>
        <source>Make room on the disk, look at its rights, and try again.</source>
        <translation>[Máké róóm óñ thé díšk, lóók át ítš ríghtš, áñd trý ágáíñ. ···················]</translation>
    </message>
    <message>
        <source>{count} devices here begin with {device}.</source>
        <translation>[{count} dévíçéš héré bégíñ wíth {device}. ·············]</translation>
    </message>
    <message>
        <source>Copy a whole id, 16 letters and digits, from mentordesk-server devices.</source>
        <translation>[Çópý á whólé íd, 16 léttérš áñd dígítš, fróm méñtórdéšk-šérvér dévíçéš. ·······················]</translation>
    </message>
    <message>
        <source>There is no MentorDesk server in {folder}.</source>
        <translation>[Théré íš ñó MéñtórDéšk šérvér íñ {folder}. ··············]</translation>
    </message>
    <message>
        <source>Make one with mentordesk-server --home DIR init --url URL.</source>
        <translation>[Máké óñé wíth méñtórdéšk-šérvér --hómé DÍR íñít --úrl ÚRL. ···················]</translation>
    </message>
    <message>
        <source>There is already a MentorDesk server in {folder}.</source>
        <translation>[Théré íš álréádý á MéñtórDéšk šérvér íñ {folder}. ················]</translation>
    </message>
    <message>
        <source>Name another folder with --home.</source>
        <translation>[Ñámé áñóthér fóldér wíth --hómé. ··········]</translation>
    </message>
    <message>
        <source>Desks cannot use the address {url}.</source>
        <translation>[Déškš çáññót úšé thé áddréšš {url}. ···········]</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>[Ñóthíñg wáš mádé. ·····]</translation>
    </message>
    <message>
        <source>Give an https:// address; http:// is for a server on this very machine only.</source>
        <translation>[Gívé áñ httpš:// áddréšš; http:// íš fór á šérvér óñ thíš vérý máçhíñé óñlý. ·························]</translation>
    </message>
    <message>
        <source>The database was not touched.</source>
        <translation>[Thé dátábášé wáš ñót tóúçhéd. ·········]</translation>
    </message>
    <message>
        <source>The PDF could not be written there.</source>
        <translation>[Thé PDF çóúld ñót bé wríttéñ théré. ···········]</translation>
    </message>
    <message>
        <source>No file was made; Sharing says so too.</source>
        <translation>[Ñó fílé wáš mádé; Šháríñg šáýš šó tóó. ············]</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the text instead.</source>
        <translation>[Çhóóšé áñóthér fóldér, ór çópý thé téxt íñštéád. ················]</translation>
    </message>
    <message>
        <source>MentorDesk made a mistake and could not finish this.</source>
        <translation>[MéñtórDéšk mádé á míštáké áñd çóúld ñót fíñíšh thíš. ·················]</translation>
    </message>
    <message>
        <source>What you typed is still here, and kept as a draft on your desk.</source>
        <translation>[Whát ýóú týpéd íš štíll héré, áñd képt áš á dráft óñ ýóúr déšk. ·····················]</translation>
    </message>
    <message>
        <source>You can try again. If it happens again, report this place: {place}.</source>
        <translation>[Ýóú çáñ trý ágáíñ. Íf ít háppéñš ágáíñ, répórt thíš pláçé: {place}. ······················]</translation>
    </message>
    <message>
        <source>Something in MentorDesk itself went wrong.</source>
        <translation>[Šóméthíñg íñ MéñtórDéšk ítšélf wéñt wróñg. ··············]</translation>
    </message>
    <message>
        <source>What you wrote is where it was; nothing was changed.</source>
        <translation>[Whát ýóú wróté íš whéré ít wáš; ñóthíñg wáš çháñgéd. ·················]</translation>
    </message>
    <message>
        <source>Please try again, or close MentorDesk and start it anew.</source>
        <translation>[Pléášé trý ágáíñ, ór çlóšé MéñtórDéšk áñd štárt ít áñéw. ··················]</translation>
    </message>
    <message>
        <source>The desk's key file is damaged.</source>
        <translation>[Thé déšk'š kéý fílé íš dámágéd. ··········]</translation>
    </message>
    <message>
        <source>The one before it is whole and will be used; nothing is lost.</source>
        <translation>[Thé óñé béfóré ít íš whólé áñd wíll bé úšéd; ñóthíñg íš lóšt. ····················]</translation>
    </message>
    <message>
        <source>If you changed your passphrase or your recovery sheet last, use the ones from before.</source>
        <translation>[Íf ýóú çháñgéd ýóúr páššphrášé ór ýóúr réçóvérý šhéét lášt, úšé thé óñéš fróm béfóré. ····························]</translation>
    </message>
    <message>
        <source>The recovery sheet could not be saved as {file}.</source>
        <translation>[Thé réçóvérý šhéét çóúld ñót bé šávéd áš {file}. ················]</translation>
    </message>
    <message>
        <source>The code is still shown here.</source>
        <translation>[Thé çódé íš štíll šhówñ héré. ·········]</translation>
    </message>
    <message>
        <source>Choose another place, print it or write it down.</source>
        <translation>[Çhóóšé áñóthér pláçé, príñt ít ór wríté ít dówñ. ················]</translation>
    </message>
    <message>
        <source>The copy could not be written there.</source>
        <translation>[Thé çópý çóúld ñót bé wríttéñ théré. ············]</translation>
    </message>
    <message>
        <source>No file was made, and the one in your desk is as it was.</source>
        <translation>[Ñó fílé wáš mádé, áñd thé óñé íñ ýóúr déšk íš áš ít wáš. ··················]</translation>
    </message>
    <message>
        <source>The report could not be written there.</source>
        <translation>[Thé répórt çóúld ñót bé wríttéñ théré. ············]</translation>
    </message>
    <message>
        <source>No file was made. What was brought in is in your journal.</source>
        <translation>[Ñó fílé wáš mádé. Whát wáš bróúght íñ íš íñ ýóúr jóúrñál. ···················]</translation>
    </message>
    <message>
        <source>The calendar file could not be written there.</source>
        <translation>[Thé çáléñdár fílé çóúld ñót bé wríttéñ théré. ···············]</translation>
    </message>
    <message>
        <source>Make room on that disk, or choose another folder.</source>
        <translation>[Máké róóm óñ thát díšk, ór çhóóšé áñóthér fóldér. ················]</translation>
    </message>
    <message>
        <source>The setting holds for now, but could not be saved.</source>
        <translation>[Thé šéttíñg hóldš fór ñów, bút çóúld ñót bé šávéd. ················]</translation>
    </message>
    <message>
        <source>Nothing you wrote is concerned.</source>
        <translation>[Ñóthíñg ýóú wróté íš çóñçérñéd. ··········]</translation>
    </message>
    <message>
        <source>Look whether the disk is full, then try again.</source>
        <translation>[Lóók whéthér thé díšk íš fúll, théñ trý ágáíñ. ···············]</translation>
    </message>
    <message>
        <source>“{said}” cannot be taken back any more: something in it was changed since.</source>
        <translation>[“{said}” çáññót bé tákéñ báçk áñý móré: šóméthíñg íñ ít wáš çháñgéd šíñçé. ························]</translation>
    </message>
    <message>
        <source>“{said}” cannot be done again: something in it was changed since.</source>
        <translation>[“{said}” çáññót bé dóñé ágáíñ: šóméthíñg íñ ít wáš çháñgéd šíñçé. ·····················]</translation>
    </message>
    <message>
        <source>This desk is already open in another window.</source>
        <translation>[Thíš déšk íš álréádý ópéñ íñ áñóthér wíñdów. ··············]</translation>
    </message>
    <message>
        <source>Use that window, or lock it first.</source>
        <translation>[Úšé thát wíñdów, ór lóçk ít fíršt. ···········]</translation>
    </message>
    <message>
        <source>The file {file} is damaged.</source>
        <translation>[Thé fílé {file} íš dámágéd. ·········]</translation>
    </message>
    <message>
        <source>Your passphrase was right, and the file was left as it was found.</source>
        <translation>[Ýóúr páššphrášé wáš ríght, áñd thé fílé wáš léft áš ít wáš fóúñd. ·····················]</translation>
    </message>
    <message>
        <source>Copy the whole folder to a safe place first, then bring back your newest backup.</source>
        <translation>[Çópý thé whólé fóldér tó á šáfé pláçé fíršt, théñ bríñg báçk ýóúr ñéwéšt báçkúp. ··························]</translation>
    </message>
    <message>
        <source>The file {file} is missing from your desk's folder.</source>
        <translation>[Thé fílé {file} íš míššíñg fróm ýóúr déšk'š fóldér. ·················]</translation>
    </message>
    <message>
        <source>Nothing was made in its place, and nothing was changed.</source>
        <translation>[Ñóthíñg wáš mádé íñ ítš pláçé, áñd ñóthíñg wáš çháñgéd. ··················]</translation>
    </message>
    <message>
        <source>If you moved it, put it back; otherwise bring back your newest backup.</source>
        <translation>[Íf ýóú móvéd ít, pút ít báçk; óthérwíšé bríñg báçk ýóúr ñéwéšt báçkúp. ·······················]</translation>
    </message>
    <message>
        <source>Your desk's files are no longer in {folder}: they were moved or deleted.</source>
        <translation>[Ýóúr déšk'š fíléš áré ñó lóñgér íñ {folder}: théý wéré móvéd ór délétéd. ························]</translation>
    </message>
    <message>
        <source>What you see is still here, but it is not saved.</source>
        <translation>[Whát ýóú šéé íš štíll héré, bút ít íš ñót šávéd. ················]</translation>
    </message>
    <message>
        <source>Leave this window open and put the folder back where it was, from the bin if need be; then what you wrote is saved.</source>
        <translation>[Léávé thíš wíñdów ópéñ áñd pút thé fóldér báçk whéré ít wáš, fróm thé bíñ íf ñééd bé; théñ whát ýóú wróté íš šávéd. ······································]</translation>
    </message>
    <message>
        <source>This desk was last used by a newer MentorDesk.</source>
        <translation>[Thíš déšk wáš lášt úšéd bý á ñéwér MéñtórDéšk. ···············]</translation>
    </message>
    <message>
        <source>Install MentorDesk {needed} or newer and open it again.</source>
        <translation>[Íñštáll MéñtórDéšk {needed} ór ñéwér áñd ópéñ ít ágáíñ. ··················]</translation>
    </message>
    <message>
        <source>This desk can be read but not written here.</source>
        <translation>[Thíš déšk çáñ bé réád bút ñót wríttéñ héré. ··············]</translation>
    </message>
    <message>
        <source>Everything that was saved before is safe.</source>
        <translation>[Évérýthíñg thát wáš šávéd béfóré íš šáfé. ·············]</translation>
    </message>
    <message>
        <source>Check who may write to its folder, and whether MentorDesk is up to date.</source>
        <translation>[Çhéçk whó máý wríté tó ítš fóldér, áñd whéthér MéñtórDéšk íš úp tó dáté. ························]</translation>
    </message>
    <message>
        <source>Another program is using the file {file}.</source>
        <translation>[Áñóthér prógrám íš úšíñg thé fílé {file}. ·············]</translation>
    </message>
    <message>
        <source>Wait until the copying or checking of that folder has ended, then try again.</source>
        <translation>[Wáít úñtíl thé çópýíñg ór çhéçkíñg óf thát fóldér háš éñdéd, théñ trý ágáíñ. ·························]</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation>[Thé díšk íš fúll, šó thíš çóúld ñót bé šávéd. ···············]</translation>
    </message>
    <message>
        <source>Everything that was saved before is safe; what you see is not saved yet.</source>
        <translation>[Évérýthíñg thát wáš šávéd béfóré íš šáfé; whát ýóú šéé íš ñót šávéd ýét. ························]</translation>
    </message>
    <message>
        <source>Make room on this disk, then save again.</source>
        <translation>[Máké róóm óñ thíš díšk, théñ šávé ágáíñ. ·············]</translation>
    </message>
    <message>
        <source>Less than {megabytes} MB are free on the disk where your desk lies.</source>
        <translation>[Léšš tháñ {megabytes} MB áré fréé óñ thé díšk whéré ýóúr déšk líéš. ······················]</translation>
    </message>
    <message>
        <source>Everything you wrote is saved.</source>
        <translation>[Évérýthíñg ýóú wróté íš šávéd. ··········]</translation>
    </message>
    <message>
        <source>Make some room soon, so that it stays so: empty the bin, or move large files to another disk.</source>
        <translation>[Máké šómé róóm šóóñ, šó thát ít štáýš šó: émptý thé bíñ, ór móvé lárgé fíléš tó áñóthér díšk. ·······························]</translation>
    </message>
    <message>
        <source>The disk reported an error while your desk was in use.</source>
        <translation>[Thé díšk répórtéd áñ érrór whílé ýóúr déšk wáš íñ úšé. ··················]</translation>
    </message>
    <message>
        <source>Copy what you see to another place, then lock and open your desk again.</source>
        <translation>[Çópý whát ýóú šéé tó áñóthér pláçé, théñ lóçk áñd ópéñ ýóúr déšk ágáíñ. ·······················]</translation>
    </message>
    <message>
        <source>This installation cannot keep a desk safely: {reason}.</source>
        <translation>[Thíš íñštállátíóñ çáññót kéép á déšk šáfélý: {reason}. ··················]</translation>
    </message>
    <message>
        <source>Install MentorDesk again from its own package.</source>
        <translation>[Íñštáll MéñtórDéšk ágáíñ fróm ítš ówñ páçkágé. ···············]</translation>
    </message>
    <message>
        <source>Your desk could not be brought up to date: {reason}.</source>
        <translation>[Ýóúr déšk çóúld ñót bé bróúght úp tó dáté: {reason}. ·················]</translation>
    </message>
    <message>
        <source>The file was left as it was; nothing is lost.</source>
        <translation>[Thé fílé wáš léft áš ít wáš; ñóthíñg íš lóšt. ···············]</translation>
    </message>
    <message>
        <source>Go on with the MentorDesk that you used before, and report this.</source>
        <translation>[Gó óñ wíth thé MéñtórDéšk thát ýóú úšéd béfóré, áñd répórt thíš. ·····················]</translation>
    </message>
    <message>
        <source>MentorDesk may not write in the folder {folder}.</source>
        <translation>[MéñtórDéšk máý ñót wríté íñ thé fóldér {folder}. ················]</translation>
    </message>
    <message>
        <source>What is in it was left as it is.</source>
        <translation>[Whát íš íñ ít wáš léft áš ít íš. ··········]</translation>
    </message>
    <message>
        <source>Allow writing there, or choose another folder, and try again.</source>
        <translation>[Állów wrítíñg théré, ór çhóóšé áñóthér fóldér, áñd trý ágáíñ. ····················]</translation>
    </message>
    <message>
        <source>A desk cannot be kept in {folder}.</source>
        <translation>[Á déšk çáññót bé képt íñ {folder}. ···········]</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>[Ñóthíñg wáš çháñgéd théré. ········]</translation>
    </message>
    <message>
        <source>Choose a folder on this computer's own disk.</source>
        <translation>[Çhóóšé á fóldér óñ thíš çómpútér'š ówñ díšk. ··············]</translation>
    </message>
    <message>
        <source>There is a file where the folder {folder} should be.</source>
        <translation>[Théré íš á fílé whéré thé fóldér {folder} šhóúld bé. ·················]</translation>
    </message>
    <message>
        <source>The file was not touched.</source>
        <translation>[Thé fílé wáš ñót tóúçhéd. ········]</translation>
    </message>
    <message>
        <source>Choose another folder, or move the file away.</source>
        <translation>[Çhóóšé áñóthér fóldér, ór móvé thé fílé áwáý. ···············]</translation>
    </message>
    <message>
        <source>The folder {folder} lies on a network drive, where a desk can be damaged.</source>
        <translation>[Thé fóldér {folder} líéš óñ á ñétwórk drívé, whéré á déšk çáñ bé dámágéd. ························]</translation>
    </message>
    <message>
        <source>Choose a folder on this computer's own disk; a desk that lies there already can be copied to it while MentorDesk is closed.</source>
        <translation>[Çhóóšé á fóldér óñ thíš çómpútér'š ówñ díšk; á déšk thát líéš théré álréádý çáñ bé çópíéd tó ít whílé MéñtórDéšk íš çlóšéd. ·········································]</translation>
    </message>
    <message>
        <source>The folder {folder} lies on a removable disk, where a desk can be damaged.</source>
        <translation>[Thé fóldér {folder} líéš óñ á rémóváblé díšk, whéré á déšk çáñ bé dámágéd. ························]</translation>
    </message>
    <message>
        <source>Choose a folder on this computer's own disk; keep removable disks for backups.</source>
        <translation>[Çhóóšé á fóldér óñ thíš çómpútér'š ówñ díšk; kéép rémóváblé díškš fór báçkúpš. ··························]</translation>
    </message>
    <message>
        <source>The folder {folder} is copied by {service}, which can damage a desk that is in use.</source>
        <translation>[Thé fóldér {folder} íš çópíéd bý {service}, whíçh çáñ dámágé á déšk thát íš íñ úšé. ···························]</translation>
    </message>
    <message>
        <source>Choose a folder that is not synchronised, on this computer's own disk.</source>
        <translation>[Çhóóšé á fóldér thát íš ñót šýñçhróñíšéd, óñ thíš çómpútér'š ówñ díšk. ·······················]</translation>
    </message>
    <message>
        <source>Open that desk, or choose another folder for a new one.</source>
        <translation>[Ópéñ thát déšk, ór çhóóšé áñóthér fóldér fór á ñéw óñé. ··················]</translation>
    </message>
    <message>
        <source>Choose the folder of your desk; if its key file vault.hdr was moved, put it back.</source>
        <translation>[Çhóóšé thé fóldér óf ýóúr déšk; íf ítš kéý fílé váúlt.hdr wáš móvéd, pút ít báçk. ···························]</translation>
    </message>
    <message>
        <source>There is a desk in {folder}, but its key file vault.hdr is missing.</source>
        <translation>[Théré íš á déšk íñ {folder}, bút ítš kéý fílé váúlt.hdr íš míššíñg. ······················]</translation>
    </message>
    <message>
        <source>Its writing is still there, sealed. Nothing was changed, and no new desk is made over it.</source>
        <translation>[Ítš wrítíñg íš štíll théré, šéáléd. Ñóthíñg wáš çháñgéd, áñd ñó ñéw déšk íš mádé óvér ít. ·····························]</translation>
    </message>
    <message>
        <source>Put back vault.hdr from a backup or from another copy of this folder, or choose another folder.</source>
        <translation>[Pút báçk váúlt.hdr fróm á báçkúp ór fróm áñóthér çópý óf thíš fóldér, ór çhóóšé áñóthér fóldér. ·······························]</translation>
    </message>
    <message>
        <source>The desk's key file in {folder} cannot be read.</source>
        <translation>[Thé déšk'š kéý fílé íñ {folder} çáññót bé réád. ···············]</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is lost.</source>
        <translation>[Ñóthíñg wáš çháñgéd, áñd ñóthíñg íš lóšt. ·············]</translation>
    </message>
    <message>
        <source>Make sure that your account may read that folder, then try again.</source>
        <translation>[Máké šúré thát ýóúr áççóúñt máý réád thát fóldér, théñ trý ágáíñ. ·····················]</translation>
    </message>
    <message>
        <source>The desk's key file in {folder} is damaged.</source>
        <translation>[Thé déšk'š kéý fílé íñ {folder} íš dámágéd. ··············]</translation>
    </message>
    <message>
        <source>Your writing is still there, sealed, and the key file was left as it was found.</source>
        <translation>[Ýóúr wrítíñg íš štíll théré, šéáléd, áñd thé kéý fílé wáš léft áš ít wáš fóúñd. ··························]</translation>
    </message>
    <message>
        <source>Copy the whole folder to a safe place, then put back the file vault.hdr from your newest backup.</source>
        <translation>[Çópý thé whólé fóldér tó á šáfé pláçé, théñ pút báçk thé fílé váúlt.hdr fróm ýóúr ñéwéšt báçkúp. ································]</translation>
    </message>
    <message>
        <source>The desk's key file asks for a weaker or heavier protection of the passphrase than MentorDesk allows.</source>
        <translation>[Thé déšk'š kéý fílé áškš fór á wéákér ór héávíér prótéçtíóñ óf thé páššphrášé tháñ MéñtórDéšk állówš. ·································]</translation>
    </message>
    <message>
        <source>Your passphrase was not used, and the key file was left as it was found.</source>
        <translation>[Ýóúr páššphrášé wáš ñót úšéd, áñd thé kéý fílé wáš léft áš ít wáš fóúñd. ························]</translation>
    </message>
    <message>
        <source>Somebody may have changed this file: put back the file vault.hdr from your newest backup.</source>
        <translation>[Šómébódý máý hávé çháñgéd thíš fílé: pút báçk thé fílé váúlt.hdr fróm ýóúr ñéwéšt báçkúp. ·····························]</translation>
    </message>
    <message>
        <source>This desk was made or changed by a newer MentorDesk.</source>
        <translation>[Thíš déšk wáš mádé ór çháñgéd bý á ñéwér MéñtórDéšk. ·················]</translation>
    </message>
    <message>
        <source>Install the newest MentorDesk on this computer and open the desk with it.</source>
        <translation>[Íñštáll thé ñéwéšt MéñtórDéšk óñ thíš çómpútér áñd ópéñ thé déšk wíth ít. ························]</translation>
    </message>
    <message>
        <source>That passphrase does not open this desk.</source>
        <translation>[Thát páššphrášé dóéš ñót ópéñ thíš déšk. ·············]</translation>
    </message>
    <message>
        <source>Your desk is whole; nothing was changed.</source>
        <translation>[Ýóúr déšk íš whólé; ñóthíñg wáš çháñgéd. ·············]</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard's language and try again, or use your recovery sheet.</source>
        <translation>[Çhéçk Çápš Lóçk áñd thé kéýbóárd'š láñgúágé áñd trý ágáíñ, ór úšé ýóúr réçóvérý šhéét. ····························]</translation>
    </message>
    <message>
        <source>That recovery code does not open this desk.</source>
        <translation>[Thát réçóvérý çódé dóéš ñót ópéñ thíš déšk. ··············]</translation>
    </message>
    <message>
        <source>Compare every group and their order with the sheet, and make sure that it is the newest sheet of this desk.</source>
        <translation>[Çómpáré évérý gróúp áñd théír órdér wíth thé šhéét, áñd máké šúré thát ít íš thé ñéwéšt šhéét óf thíš déšk. ···································]</translation>
    </message>
    <message>
        <source>Something is mistyped in the recovery code, most likely in group {group}.</source>
        <translation>[Šóméthíñg íš míštýpéd íñ thé réçóvérý çódé, móšt líkélý íñ gróúp {group}. ························]</translation>
    </message>
    <message>
        <source>Compare group {group} with your sheet and try again.</source>
        <translation>[Çómpáré gróúp {group} wíth ýóúr šhéét áñd trý ágáíñ. ·················]</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>[Thíš páššphrášé íš tóó éášý tó gúéšš. ············]</translation>
    </message>
    <message>
        <source>It was not set; nothing was changed.</source>
        <translation>[Ít wáš ñót šét; ñóthíñg wáš çháñgéd. ············]</translation>
    </message>
    <message>
        <source>Use five words that have nothing to do with each other, or a longer text.</source>
        <translation>[Úšé fívé wórdš thát hávé ñóthíñg tó dó wíth éáçh óthér, ór á lóñgér téxt. ························]</translation>
    </message>
    <message>
        <source>There is too little free memory to check the passphrase: it takes {mib} MiB.</source>
        <translation>[Théré íš tóó líttlé fréé mémórý tó çhéçk thé páššphrášé: ít tákéš {mib} MíB. ·························]</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>[Çlóšé óthér prógrámš áñd trý ágáíñ. ···········]</translation>
    </message>
    <message>
        <source>This computer's keyring could not keep the key of your desk.</source>
        <translation>[Thíš çómpútér'š kéýríñg çóúld ñót kéép thé kéý óf ýóúr déšk. ····················]</translation>
    </message>
    <message>
        <source>Nothing was changed: your passphrase and your recovery sheet still open it.</source>
        <translation>[Ñóthíñg wáš çháñgéd: ýóúr páššphrášé áñd ýóúr réçóvérý šhéét štíll ópéñ ít. ·························]</translation>
    </message>
    <message>
        <source>Unlock the keyring of your system and try again, or go on without it.</source>
        <translation>[Úñlóçk thé kéýríñg óf ýóúr šýštém áñd trý ágáíñ, ór gó óñ wíthóút ít. ·······················]</translation>
    </message>
    <message>
        <source>The disk is full, so the keys could not be saved.</source>
        <translation>[Thé díšk íš fúll, šó thé kéýš çóúld ñót bé šávéd. ················]</translation>
    </message>
    <message>
        <source>The keys of before are still in force, and your writing is untouched.</source>
        <translation>[Thé kéýš óf béfóré áré štíll íñ fórçé, áñd ýóúr wrítíñg íš úñtóúçhéd. ·······················]</translation>
    </message>
    <message>
        <source>Make room on this disk, then do it again.</source>
        <translation>[Máké róóm óñ thíš díšk, théñ dó ít ágáíñ. ·············]</translation>
    </message>
    <message>
        <source>The disk reported an error while the keys were saved.</source>
        <translation>[Thé díšk répórtéd áñ érrór whílé thé kéýš wéré šávéd. ·················]</translation>
    </message>
    <message>
        <source>Your writing is untouched, and the desk opens with the keys of before or with the new ones.</source>
        <translation>[Ýóúr wrítíñg íš úñtóúçhéd, áñd thé déšk ópéñš wíth thé kéýš óf béfóré ór wíth thé ñéw óñéš. ······························]</translation>
    </message>
    <message>
        <source>Make a backup on another disk soon, then try again.</source>
        <translation>[Máké á báçkúp óñ áñóthér díšk šóóñ, théñ trý ágáíñ. ·················]</translation>
    </message>
    <message>
        <source>This cannot be taken back any more: something in it was changed since.</source>
        <translation>[Thíš çáññót bé tákéñ báçk áñý móré: šóméthíñg íñ ít wáš çháñgéd šíñçé. ·······················]</translation>
    </message>
    <message>
        <source>Nothing was changed now.</source>
        <translation>[Ñóthíñg wáš çháñgéd ñów. ········]</translation>
    </message>
    <message>
        <source>Look at it as it is now, and change it there.</source>
        <translation>[Lóók át ít áš ít íš ñów, áñd çháñgé ít théré. ···············]</translation>
    </message>
    <message>
        <source>This computer may write parts of its memory to a disk that is not encrypted (swap).</source>
        <translation>[Thíš çómpútér máý wríté pártš óf ítš mémórý tó á díšk thát íš ñót éñçrýptéd (šwáp). ···························]</translation>
    </message>
    <message>
        <source>Your desk's own files are encrypted all the same, and so is a copy of them.</source>
        <translation>[Ýóúr déšk'š ówñ fíléš áré éñçrýptéd áll thé šámé, áñd šó íš á çópý óf thém. ·························]</translation>
    </message>
    <message>
        <source>Whoever takes the disk could find words there that were on your screen. Encrypting the whole disk closes this.</source>
        <translation>[Whóévér tákéš thé díšk çóúld fíñd wórdš théré thát wéré óñ ýóúr šçrééñ. Éñçrýptíñg thé whólé díšk çlóšéš thíš. ····································]</translation>
    </message>
    <message>
        <source>This computer may write parts of its memory to a disk that is not encrypted (swap), and all of it when it hibernates.</source>
        <translation>[Thíš çómpútér máý wríté pártš óf ítš mémórý tó á díšk thát íš ñót éñçrýptéd (šwáp), áñd áll óf ít whéñ ít híbérñátéš. ·······································]</translation>
    </message>
    <message>
        <source>Whoever takes the disk could find words there that were on your screen. Encrypting the whole disk closes this; until then, lock your desk before the computer hibernates.</source>
        <translation>[Whóévér tákéš thé díšk çóúld fíñd wórdš théré thát wéré óñ ýóúr šçrééñ. Éñçrýptíñg thé whólé díšk çlóšéš thíš; úñtíl théñ, lóçk ýóúr déšk béfóré thé çómpútér híbérñátéš. ························································]</translation>
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
        <translation>[tímé tó révíéw ····]</translation>
    </message>
    <message>
        <source>review {day}</source>
        <translation>[révíéw {day} ····]</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>[{done} óf {count} ·····]</translation>
    </message>
    <message>
        <source>You</source>
        <translation>[Ýóú ·]</translation>
    </message>
    <message>
        <source>You, with {name}</source>
        <translation>[Ýóú, wíth {name} ·····]</translation>
    </message>
    <message>
        <source>people we serve</source>
        <translation>[péóplé wé šérvé ·····]</translation>
    </message>
    <message>
        <source>safety and care</source>
        <translation>[šáfétý áñd çáré ·····]</translation>
    </message>
    <message>
        <source>digital change</source>
        <translation>[dígítál çháñgé ····]</translation>
    </message>
    <message>
        <source>cost and resources</source>
        <translation>[çóšt áñd réšóúrçéš ······]</translation>
    </message>
    <message>
        <source>new ideas</source>
        <translation>[ñéw ídéáš ···]</translation>
    </message>
    <message>
        <source>skills and succession</source>
        <translation>[škíllš áñd šúççéššíóñ ·······]</translation>
    </message>
    <message>
        <source>working across teams</source>
        <translation>[wórkíñg áçróšš téámš ······]</translation>
    </message>
    <message>
        <source>fair access</source>
        <translation>[fáír áççéšš ···]</translation>
    </message>
    <message>
        <source>serves the priority “{name}”</source>
        <translation>[šérvéš thé príórítý “{name}” ·········]</translation>
    </message>
    <message>
        <source>open</source>
        <translation>[ópéñ ·]</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>[réáçhéd ··]</translation>
    </message>
    <message>
        <source>let go well</source>
        <translation>[lét gó wéll ···]</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>[háñdéd óvér ···]</translation>
    </message>
    <message>
        <source>a goal to learn</source>
        <translation>[á góál tó léárñ ·····]</translation>
    </message>
    <message>
        <source>a goal to perform</source>
        <translation>[á góál tó pérfórm ·····]</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Journal</source>
        <translation>[Jóúrñál ··]</translation>
    </message>
</context>
<context>
    <name>occasions</name>
    <message>
        <source>after a session</source>
        <translation>[áftér á šéššíóñ ·····]</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>[wééklý ··]</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>[qúártérlý ···]</translation>
    </message>
    <message>
        <source>setback</source>
        <translation>[šétbáçk ··]</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>[móméñt ··]</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>[góál ·]</translation>
    </message>
    <message>
        <source>career</source>
        <translation>[çáréér ··]</translation>
    </message>
    <message>
        <source>inclusion</source>
        <translation>[íñçlúšíóñ ···]</translation>
    </message>
    <message>
        <source>field</source>
        <translation>[fíéld ·]</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>[çlóšíñg ··]</translation>
    </message>
    <message>
        <source>my own mentoring</source>
        <translation>[mý ówñ méñtóríñg ·····]</translation>
    </message>
    <message>
        <source>closed gently</source>
        <translation>[çlóšéd géñtlý ····]</translation>
    </message>
</context>
<context>
    <name>patterns</name>
    <message>
        <source>Heard, noticed, wondering</source>
        <translation>[Héárd, ñótíçéd, wóñdéríñg ········]</translation>
    </message>
    <message>
        <source>## What I heard

## What I noticed

## What I wonder
</source>
        <translation>[## Whát Í héárd

## Whát Í ñótíçéd

## Whát Í wóñdér
 ·················]</translation>
    </message>
    <message>
        <source>A regular session</source>
        <translation>[Á régúlár šéššíóñ ·····]</translation>
    </message>
    <message>
        <source>## Since last time

## Their question

## What they will try

## For me
</source>
        <translation>[## Šíñçé lášt tímé

## Théír qúéštíóñ

## Whát théý wíll trý

## Fór mé
 ························]</translation>
    </message>
    <message>
        <source>A hard talk</source>
        <translation>[Á hárd tálk ···]</translation>
    </message>
    <message>
        <source>## What happened, without judging

## How it felt

## What is needed

## What comes next
</source>
        <translation>[## Whát háppéñéd, wíthóút júdgíñg

## Hów ít félt

## Whát íš ñéédéd

## Whát çóméš ñéxt
 ·····························]</translation>
    </message>
    <message>
        <source>A circle</source>
        <translation>[Á çírçlé ··]</translation>
    </message>
    <message>
        <source>## The question

## Who has not spoken yet

## What each takes along
</source>
        <translation>[## Thé qúéštíóñ

## Whó háš ñót špókéñ ýét

## Whát éáçh tákéš álóñg
 ·······················]</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>here already: {name}</source>
        <translation>[héré álréádý: {name} ······]</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>[çhóšéñ ··]</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>[léft óút ··]</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>[Péršóñ ··]</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>[Góál ·]</translation>
    </message>
    <message>
        <source>Goal · {name}</source>
        <translation>[Góál · {name} ····]</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>[Méñtééš ··]</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>[Méñtórš ··]</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>[Péérš ·]</translation>
    </message>
    <message>
        <source>Circles and pockets</source>
        <translation>[Çírçléš áñd póçkétš ······]</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>[Páúšéd ··]</translation>
    </message>
    <message>
        <source>Ended well</source>
        <translation>[Éñdéd wéll ···]</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>[Méñtéé ··]</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>[Méñtór ··]</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>[Péér ·]</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>[góéš óñ ··]</translation>
    </message>
    <message>
        <source>one question, once</source>
        <translation>[óñé qúéštíóñ, óñçé ······]</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>[Vídéó ·]</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>[Phóñé ·]</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>[Méššágé ··]</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>[Émáíl ·]</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>[Téxt méššágé ····]</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>[Pápér ·]</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>[Áñóthér wáý ···]</translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>[wíthíñ %n dáýš ····]</numerusform>
            <numerusform>[wíthíñ %n dáýš ····]</numerusform>
        </translation>
    </message>
    <message>
        <source>One session, on {day}</source>
        <translation>[Óñé šéššíóñ, óñ {day} ·······]</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions since {first}, the last one on {last}</source>
        <translation>
            <numerusform>[%n šéššíóñš šíñçé {first}, thé lášt óñé óñ {last} ················]</numerusform>
            <numerusform>[%n šéššíóñš šíñçé {first}, thé lášt óñé óñ {last} ················]</numerusform>
        </translation>
    </message>
    <message>
        <source>Days between the last sessions: {days}</source>
        <translation>[Dáýš bétwééñ thé lášt šéššíóñš: {days} ············]</translation>
    </message>
    <message>
        <source>You agreed {rhythm}. Days between the last sessions: {days}</source>
        <translation>[Ýóú ágrééd {rhythm}. Dáýš bétwééñ thé lášt šéššíóñš: {days} ···················]</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>promises</comment>
        <translation>
            <numerusform>[%n dóñé ··]</numerusform>
            <numerusform>[%n dóñé ··]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>promises</comment>
        <translation>
            <numerusform>[%n ópéñ ··]</numerusform>
            <numerusform>[%n ópéñ ··]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n let go</source>
        <comment>promises</comment>
        <translation>
            <numerusform>[%n lét gó ···]</numerusform>
            <numerusform>[%n lét gó ···]</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}, {begin}–{end}</source>
        <translation>[{days}, {begin}–{end} ·······]</translation>
    </message>
    <message>
        <source>It ended well on {day}.</source>
        <translation>[Ít éñdéd wéll óñ {day}. ·······]</translation>
    </message>
    <message>
        <source>You ended it well on {day}.</source>
        <translation>[Ýóú éñdéd ít wéll óñ {day}. ·········]</translation>
    </message>
    <message>
        <source>{name} ended it well on {day}.</source>
        <translation>[{name} éñdéd ít wéll óñ {day}. ··········]</translation>
    </message>
    <message>
        <source>You ended it well together on {day}.</source>
        <translation>[Ýóú éñdéd ít wéll tógéthér óñ {day}. ············]</translation>
    </message>
    <message>
        <source>It ended well with the programme on {day}.</source>
        <translation>[Ít éñdéd wéll wíth thé prógrámmé óñ {day}. ··············]</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>[páúšéd ··]</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>[éñdéd ·]</translation>
    </message>
    <message>
        <source>no fixed rhythm</source>
        <translation>[ñó fíxéd rhýthm ·····]</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>[évérý %n dáýš ····]</numerusform>
            <numerusform>[évérý %n dáýš ····]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>[évérý %n wéékš ····]</numerusform>
            <numerusform>[évérý %n wéékš ····]</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} in {city}</source>
        <translation>[{time} íñ {city} ·····]</translation>
    </message>
    <message>
        <source>tomorrow {clock}</source>
        <translation>[tómórrów {clock} ·····]</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>[ýéštérdáý {clock} ·····]</translation>
    </message>
    <message>
        <source>I am full</source>
        <translation>[Í ám fúll ···]</translation>
    </message>
    <message numerus="yes">
        <source>{here} of %n people</source>
        <translation>
            <numerusform>[{here} óf %n péóplé ······]</numerusform>
            <numerusform>[{here} óf %n péóplé ······]</numerusform>
        </translation>
    </message>
    <message>
        <source>Room for people</source>
        <translation>[Róóm fór péóplé ·····]</translation>
    </message>
    <message>
        <source>You said that you are full. You can add somebody all the same.</source>
        <translation>[Ýóú šáíd thát ýóú áré fúll. Ýóú çáñ ádd šómébódý áll thé šámé. ····················]</translation>
    </message>
    <message numerus="yes">
        <source>You said that %n people at once are enough, and so many are here.</source>
        <translation>
            <numerusform>[Ýóú šáíd thát %n péóplé át óñçé áré éñóúgh, áñd šó máñý áré héré. ·····················]</numerusform>
            <numerusform>[Ýóú šáíd thát %n péóplé át óñçé áré éñóúgh, áñd šó máñý áré héré. ·····················]</numerusform>
        </translation>
    </message>
    <message>
        <source>the same time as yours</source>
        <translation>[thé šámé tímé áš ýóúrš ·······]</translation>
    </message>
    <message>
        <source>{hours} h ahead of you</source>
        <translation>[{hours} h áhéád óf ýóú ·······]</translation>
    </message>
    <message>
        <source>{hours} h behind you</source>
        <translation>[{hours} h béhíñd ýóú ······]</translation>
    </message>
    <message>
        <source>{here} where you are, {there}, {away}</source>
        <translation>[{here} whéré ýóú áré, {there}, {away} ············]</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions held</source>
        <translation>
            <numerusform>[%n šéššíóñš héld ·····]</numerusform>
            <numerusform>[%n šéššíóñš héld ·····]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open actions</source>
        <translation>
            <numerusform>[%n ópéñ áçtíóñš ·····]</numerusform>
            <numerusform>[%n ópéñ áçtíóñš ·····]</numerusform>
        </translation>
    </message>
    <message>
        <source>session {n}</source>
        <translation>[šéššíóñ {n} ···]</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>[Rémíñdér ··]</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message numerus="yes">
        <source>There is a session with them on %n of these days already: {day}.</source>
        <translation>
            <numerusform>[Théré íš á šéššíóñ wíth thém óñ %n óf théšé dáýš álréádý: {day}. ·····················]</numerusform>
            <numerusform>[Théré íš á šéššíóñ wíth thém óñ %n óf théšé dáýš álréádý: {day}. ·····················]</numerusform>
        </translation>
    </message>
    <message>
        <source>On {day} the clocks skip this hour: the session begins later by as much.</source>
        <translation>[Óñ {day} thé çlóçkš škíp thíš hóúr: thé šéššíóñ bégíñš látér bý áš múçh. ························]</translation>
    </message>
    <message>
        <source>On {day} the clocks show this hour twice: the session is in the first.</source>
        <translation>[Óñ {day} thé çlóçkš šhów thíš hóúr twíçé: thé šéššíóñ íš íñ thé fíršt. ·······················]</translation>
    </message>
</context>
<context>
    <name>playbook</name>
    <message>
        <source>{person} · {when}</source>
        <translation>[{person} · {when} ·····]</translation>
    </message>
    <message>
        <source>{when} · {person}</source>
        <translation>[{when} · {person} ·····]</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Attach to today's session</source>
        <translation>[Áttáçh tó tódáý'š šéššíóñ ········]</translation>
    </message>
    <message>
        <source>Use it as today's agenda</source>
        <translation>[Úšé ít áš tódáý'š ágéñdá ········]</translation>
    </message>
    <message>
        <source>Add to today's agenda</source>
        <translation>[Ádd tó tódáý'š ágéñdá ·······]</translation>
    </message>
    <message>
        <source>Attach to tomorrow's session</source>
        <translation>[Áttáçh tó tómórrów'š šéššíóñ ·········]</translation>
    </message>
    <message>
        <source>Use it as tomorrow's agenda</source>
        <translation>[Úšé ít áš tómórrów'š ágéñdá ·········]</translation>
    </message>
    <message>
        <source>Add to tomorrow's agenda</source>
        <translation>[Ádd tó tómórrów'š ágéñdá ········]</translation>
    </message>
    <message>
        <source>Attach to {day}'s session</source>
        <translation>[Áttáçh tó {day}'š šéššíóñ ········]</translation>
    </message>
    <message>
        <source>Use it as {day}'s agenda</source>
        <translation>[Úšé ít áš {day}'š ágéñdá ········]</translation>
    </message>
    <message>
        <source>Add to {day}'s agenda</source>
        <translation>[Ádd tó {day}'š ágéñdá ·······]</translation>
    </message>
    <message>
        <source>Attach to the session on {day}</source>
        <translation>[Áttáçh tó thé šéššíóñ óñ {day} ··········]</translation>
    </message>
    <message>
        <source>Use it as agenda on {day}</source>
        <translation>[Úšé ít áš ágéñdá óñ {day} ········]</translation>
    </message>
    <message>
        <source>Add to the agenda on {day}</source>
        <translation>[Ádd tó thé ágéñdá óñ {day} ········]</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>[%n dáýš óld ···]</numerusform>
            <numerusform>[%n dáýš óld ···]</numerusform>
        </translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>[fróm {day} ···]</translation>
    </message>
    <message>
        <source>session {n}</source>
        <translation>[šéššíóñ {n} ···]</translation>
    </message>
    <message>
        <source>This is your first session together</source>
        <translation>[Thíš íš ýóúr fíršt šéššíóñ tógéthér ···········]</translation>
    </message>
    <message>
        <source>Agreed last time, {day}</source>
        <translation>[Ágrééd lášt tímé, {day} ·······]</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>[Ñóthíñg wáš wríttéñ dówñ. ········]</translation>
    </message>
    <message>
        <source>Open on {name}’s side</source>
        <translation>[Ópéñ óñ {name}’š šídé ·······]</translation>
    </message>
    <message>
        <source>Open on your side</source>
        <translation>[Ópéñ óñ ýóúr šídé ·····]</translation>
    </message>
    <message>
        <source>Goals to look at today</source>
        <translation>[Góálš tó lóók át tódáý ·······]</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>[Ágéñdá ··]</translation>
    </message>
    <message>
        <source>Remind me (private to you)</source>
        <translation>[Rémíñd mé (príváté tó ýóú) ········]</translation>
    </message>
    <message>
        <source>video</source>
        <translation>[vídéó ·]</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>[phóñé ·]</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>[íñ péršóñ ···]</translation>
    </message>
    <message>
        <source>in person and on the line</source>
        <translation>[íñ péršóñ áñd óñ thé líñé ········]</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>[íñ wrítíñg ···]</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>[Fíršt šéššíóñ ····]</translation>
    </message>
    <message>
        <source>Micro session</source>
        <translation>[Míçró šéššíóñ ····]</translation>
    </message>
    <message>
        <source>Regular session</source>
        <translation>[Régúlár šéššíóñ ·····]</translation>
    </message>
    <message>
        <source>Career session</source>
        <translation>[Çáréér šéššíóñ ····]</translation>
    </message>
    <message>
        <source>Quarterly session</source>
        <translation>[Qúártérlý šéššíóñ ·····]</translation>
    </message>
    <message>
        <source>Closing session</source>
        <translation>[Çlóšíñg šéššíóñ ·····]</translation>
    </message>
    <message>
        <source>Repair talk</source>
        <translation>[Répáír tálk ···]</translation>
    </message>
    <message>
        <source>Peer session</source>
        <translation>[Péér šéššíóñ ····]</translation>
    </message>
    <message>
        <source>Three-way talk</source>
        <translation>[Thréé-wáý tálk ····]</translation>
    </message>
    <message>
        <source>Long session</source>
        <translation>[Lóñg šéššíóñ ····]</translation>
    </message>
    <message>
        <source>Five-line exchange</source>
        <translation>[Fívé-líñé éxçháñgé ······]</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>[Çírçlé ··]</translation>
    </message>
    <message>
        <source>Mentor pocket</source>
        <translation>[Méñtór póçkét ····]</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>[çáñçélléd ···]</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>[díd ñót háppéñ ····]</translation>
    </message>
    <message>
        <source>to write up</source>
        <translation>[tó wríté úp ···]</translation>
    </message>
    <message>
        <source>held</source>
        <translation>[héld ·]</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>[móvéd ·]</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>[{n} míñ ··]</translation>
    </message>
    <message>
        <source>You</source>
        <translation>[Ýóú ·]</translation>
    </message>
    <message>
        <source>much less than hoped</source>
        <translation>[múçh léšš tháñ hópéd ······]</translation>
    </message>
    <message>
        <source>a little behind</source>
        <translation>[á líttlé béhíñd ·····]</translation>
    </message>
    <message>
        <source>as hoped</source>
        <translation>[áš hópéd ··]</translation>
    </message>
    <message>
        <source>more than hoped</source>
        <translation>[móré tháñ hópéd ·····]</translation>
    </message>
    <message>
        <source>much more than hoped</source>
        <translation>[múçh móré tháñ hópéd ······]</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>To</source>
        <translation>[Tó ]</translation>
    </message>
    <message>
        <source>Signed by the key</source>
        <translation>[Šígñéd bý thé kéý ·····]</translation>
    </message>
    <message>
        <source>the programme office</source>
        <translation>[thé prógrámmé óffíçé ······]</translation>
    </message>
    <message>
        <source>the programme’s server</source>
        <translation>[thé prógrámmé’š šérvér ·······]</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>[Móñth ·]</translation>
    </message>
    <message>
        <source>You agreed to</source>
        <translation>[Ýóú ágrééd tó ····]</translation>
    </message>
    <message>
        <source>On</source>
        <translation>[Óñ ]</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>[Úñtíl ·]</translation>
    </message>
    <message>
        <source>To be erased: all under consent</source>
        <translation>[Tó bé érášéd: áll úñdér çóñšéñt ··········]</translation>
    </message>
    <message>
        <source>Your public key</source>
        <translation>[Ýóúr públíç kéý ·····]</translation>
    </message>
    <message>
        <source>This device’s public key</source>
        <translation>[Thíš dévíçé’š públíç kéý ········]</translation>
    </message>
    <message>
        <source>Sessions, in numbers</source>
        <translation>[Šéššíóñš, íñ ñúmbérš ······]</translation>
    </message>
    <message>
        <source>State of goals</source>
        <translation>[Štáté óf góálš ····]</translation>
    </message>
    <message>
        <source>planned, held, moved, cancelled; no dates</source>
        <translation>[pláññéd, héld, móvéd, çáñçélléd; ñó dátéš ·············]</translation>
    </message>
    <message>
        <source>open, reached, handed over; never a level</source>
        <translation>[ópéñ, réáçhéd, háñdéd óvér; ñévér á lévél ·············]</translation>
    </message>
    <message>
        <source>I share how many sessions were planned, held, moved and cancelled in a month, summed over all my pairs: no dates, no names, no content. It goes to the programme office, is seen by the people who run the programme, and serves to see where mentoring needs support. I agree until {until}. It is kept there for {months} months at most, or until I withdraw it.</source>
        <translation>[Í šháré hów máñý šéššíóñš wéré pláññéd, héld, móvéd áñd çáñçélléd íñ á móñth, šúmméd óvér áll mý páírš: ñó dátéš, ñó ñáméš, ñó çóñtéñt. Ít góéš tó thé prógrámmé óffíçé, íš šééñ bý thé péóplé whó rúñ thé prógrámmé, áñd šérvéš tó šéé whéré méñtóríñg ñéédš šúppórt. Í ágréé úñtíl {until}. Ít íš képt théré fór {months} móñthš át móšt, ór úñtíl Í wíthdráw ít. ······················································································································]</translation>
    </message>
    <message>
        <source>I share whether each of my goals is open, reached, dropped well or handed over: no wording, no level, no names. It goes to the programme office, is seen by the people who run the programme, and serves to see where mentoring needs support. I agree until {until}. It is kept there for {months} months at most, or until I withdraw it.</source>
        <translation>[Í šháré whéthér éáçh óf mý góálš íš ópéñ, réáçhéd, dróppéd wéll ór háñdéd óvér: ñó wórdíñg, ñó lévél, ñó ñáméš. Ít góéš tó thé prógrámmé óffíçé, íš šééñ bý thé péóplé whó rúñ thé prógrámmé, áñd šérvéš tó šéé whéré méñtóríñg ñéédš šúppórt. Í ágréé úñtíl {until}. Ít íš képt théré fór {months} móñthš át móšt, ór úñtíl Í wíthdráw ít. ··············································································································]</translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation>[Šéššíóñš pláññéd ·····]</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>[Šéššíóñš héld ····]</translation>
    </message>
    <message>
        <source>Sessions moved</source>
        <translation>[Šéššíóñš móvéd ····]</translation>
    </message>
    <message>
        <source>Sessions cancelled</source>
        <translation>[Šéššíóñš çáñçélléd ······]</translation>
    </message>
    <message>
        <source>Goals open</source>
        <translation>[Góálš ópéñ ···]</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation>[Góálš réáçhéd ····]</translation>
    </message>
    <message>
        <source>Goals dropped well</source>
        <translation>[Góálš dróppéd wéll ······]</translation>
    </message>
    <message>
        <source>Goals handed over</source>
        <translation>[Góálš háñdéd óvér ·····]</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>[%n býtéš ··]</numerusform>
            <numerusform>[%n býtéš ··]</numerusform>
        </translation>
    </message>
    <message>
        <source>one letter</source>
        <translation>[óñé léttér ···]</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>[%n léttérš ···]</numerusform>
            <numerusform>[%n léttérš ···]</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}, {what}</source>
        <translation>[{month}, {what} ·····]</translation>
    </message>
    <message>
        <source>You joined the programme</source>
        <translation>[Ýóú jóíñéd thé prógrámmé ········]</translation>
    </message>
    <message>
        <source>Your consent: {what}</source>
        <translation>[Ýóúr çóñšéñt: {what} ······]</translation>
    </message>
    <message>
        <source>Withdrawn: {what}</source>
        <translation>[Wíthdráwñ: {what} ·····]</translation>
    </message>
    <message>
        <source>confirmed {when}</source>
        <translation>[çóñfírméd {when} ·····]</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>[wáítíñg ··]</translation>
    </message>
    <message>
        <source>sent, not confirmed</source>
        <translation>[šéñt, ñót çóñfírméd ······]</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>[çóñfírméd ···]</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>[réfúšéd ··]</translation>
    </message>
    <message>
        <source>to be erased</source>
        <translation>[tó bé érášéd ····]</translation>
    </message>
    <message>
        <source>erased, signed</source>
        <translation>[érášéd, šígñéd ····]</translation>
    </message>
    <message>
        <source>It is larger than the server takes.</source>
        <translation>[Ít íš lárgér tháñ thé šérvér tákéš. ···········]</translation>
    </message>
    <message>
        <source>The server could not read it.</source>
        <translation>[Thé šérvér çóúld ñót réád ít. ·········]</translation>
    </message>
    <message>
        <source>The server is older than this desk.</source>
        <translation>[Thé šérvér íš óldér tháñ thíš déšk. ···········]</translation>
    </message>
    <message>
        <source>The programme does not take this.</source>
        <translation>[Thé prógrámmé dóéš ñót táké thíš. ···········]</translation>
    </message>
    <message>
        <source>Its signature does not fit this desk.</source>
        <translation>[Ítš šígñátúré dóéš ñót fít thíš déšk. ············]</translation>
    </message>
    <message>
        <source>It was signed by another key than the one known.</source>
        <translation>[Ít wáš šígñéd bý áñóthér kéý tháñ thé óñé kñówñ. ················]</translation>
    </message>
    <message>
        <source>Another letter of the same number is there already.</source>
        <translation>[Áñóthér léttér óf thé šámé ñúmbér íš théré álréádý. ·················]</translation>
    </message>
    <message>
        <source>Your consent had not arrived, or has ended.</source>
        <translation>[Ýóúr çóñšéñt hád ñót árrívéd, ór háš éñdéd. ··············]</translation>
    </message>
    <message>
        <source>You have withdrawn it.</source>
        <translation>[Ýóú hávé wíthdráwñ ít. ·······]</translation>
    </message>
    <message>
        <source>This device may not report any more. Ask the office.</source>
        <translation>[Thíš dévíçé máý ñót répórt áñý móré. Ášk thé óffíçé. ·················]</translation>
    </message>
    <message>
        <source>The invite was used or is not valid. Ask for another.</source>
        <translation>[Thé íñvíté wáš úšéd ór íš ñót válíd. Ášk fór áñóthér. ·················]</translation>
    </message>
    <message>
        <source>The server does not know this desk yet.</source>
        <translation>[Thé šérvér dóéš ñót kñów thíš déšk ýét. ·············]</translation>
    </message>
    <message>
        <source>A copy of this desk has reported. Ask the office.</source>
        <translation>[Á çópý óf thíš déšk háš répórtéd. Ášk thé óffíçé. ················]</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>[Thé šérvér gávé ñó réášóñ. ········]</translation>
    </message>
    <message>
        <source>Two copies of this desk have reported to the programme, so it takes nothing more from either. Nothing was lost or overwritten, and what waits stays here. Go on with one copy only, ask your programme office for a new invite, and paste it below.</source>
        <translation>[Twó çópíéš óf thíš déšk hávé répórtéd tó thé prógrámmé, šó ít tákéš ñóthíñg móré fróm éíthér. Ñóthíñg wáš lóšt ór óvérwríttéñ, áñd whát wáítš štáýš héré. Gó óñ wíth óñé çópý óñlý, ášk ýóúr prógrámmé óffíçé fór á ñéw íñvíté, áñd pášté ít bélów. ·················································································]</translation>
    </message>
    <message>
        <source>The programme takes nothing more from this desk: its office has ended that, or a copy of this desk has reported as well. Nothing was lost or overwritten, and what waits stays here. Ask your programme office for a new invite, and paste it below.</source>
        <translation>[Thé prógrámmé tákéš ñóthíñg móré fróm thíš déšk: ítš óffíçé háš éñdéd thát, ór á çópý óf thíš déšk háš répórtéd áš wéll. Ñóthíñg wáš lóšt ór óvérwríttéñ, áñd whát wáítš štáýš héré. Ášk ýóúr prógrámmé óffíçé fór á ñéw íñvíté, áñd pášté ít bélów. ·················································································]</translation>
    </message>
    <message>
        <source>The server did not take this desk’s invite: it may have been used already, or has ended. Nothing was lost, and what waits stays here. Ask your programme office for a new invite, and paste it below.</source>
        <translation>[Thé šérvér díd ñót táké thíš déšk’š íñvíté: ít máý hávé bééñ úšéd álréádý, ór háš éñdéd. Ñóthíñg wáš lóšt, áñd whát wáítš štáýš héré. Ášk ýóúr prógrámmé óffíçé fór á ñéw íñvíté, áñd pášté ít bélów. ·································································]</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>[ñó líñk ··]</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>[ñó áñšwér ···]</translation>
    </message>
    <message>
        <source>the server was busy</source>
        <translation>[thé šérvér wáš búšý ······]</translation>
    </message>
    <message>
        <source>the answer could not be read</source>
        <translation>[thé áñšwér çóúld ñót bé réád ·········]</translation>
    </message>
    <message>
        <source>the server does not know this desk yet</source>
        <translation>[thé šérvér dóéš ñót kñów thíš déšk ýét ············]</translation>
    </message>
    <message>
        <source>the server’s certificate does not fit</source>
        <translation>[thé šérvér’š çértífíçáté dóéš ñót fít ············]</translation>
    </message>
    <message>
        <source>the server’s certificate is not known</source>
        <translation>[thé šérvér’š çértífíçáté íš ñót kñówñ ············]</translation>
    </message>
    <message>
        <source>the server’s certificate has ended, or this computer’s date is wrong</source>
        <translation>[thé šérvér’š çértífíçáté háš éñdéd, ór thíš çómpútér’š dáté íš wróñg ······················]</translation>
    </message>
    <message>
        <source>this computer’s date is wrong</source>
        <translation>[thíš çómpútér’š dáté íš wróñg ·········]</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>[thé próxý réfúšéd ·····]</translation>
    </message>
    <message>
        <source>the server refused this device</source>
        <translation>[thé šérvér réfúšéd thíš dévíçé ··········]</translation>
    </message>
    <message>
        <source>waiting a little</source>
        <translation>[wáítíñg á líttlé ·····]</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>[%n wáítíñg ···]</numerusform>
            <numerusform>[%n wáítíñg ···]</numerusform>
        </translation>
    </message>
    <message>
        <source>Last tried {when}, {outcome}</source>
        <translation>[Lášt tríéd {when}, {outcome} ·········]</translation>
    </message>
    <message>
        <source>Last delivered {when}</source>
        <translation>[Lášt délívéréd {when} ·······]</translation>
    </message>
    <message>
        <source>Sharing says why, and what to do</source>
        <translation>[Šháríñg šáýš whý, áñd whát tó dó ··········]</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>[Ñóthíñg wáš šéñt ýét ······]</translation>
    </message>
</context>
<context>
    <name>shift</name>
    <message>
        <source>The clocks do not shift on the same day there: {here} your time is {there} in {city}, not {usual} as last time.</source>
        <translation>[Thé çlóçkš dó ñót šhíft óñ thé šámé dáý théré: {here} ýóúr tímé íš {there} íñ {city}, ñót {usual} áš lášt tímé. ·····································]</translation>
    </message>
    <message>
        <source>The clocks do not shift on the same day there: {here} your time will be {there} in {city}, not {usual} as today.</source>
        <translation>[Thé çlóçkš dó ñót šhíft óñ thé šámé dáý théré: {here} ýóúr tímé wíll bé {there} íñ {city}, ñót {usual} áš tódáý. ·····································]</translation>
    </message>
    <message>
        <source>the clocks have shifted since last time</source>
        <translation>[thé çlóçkš hávé šhíftéd šíñçé lášt tímé ·············]</translation>
    </message>
    <message numerus="yes">
        <source>%n hours later there than last time</source>
        <translation>
            <numerusform>[%n hóúrš látér théré tháñ lášt tímé ···········]</numerusform>
            <numerusform>[%n hóúrš látér théré tháñ lášt tímé ···········]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes later there than last time</source>
        <translation>
            <numerusform>[%n míñútéš látér théré tháñ lášt tímé ············]</numerusform>
            <numerusform>[%n míñútéš látér théré tháñ lášt tímé ············]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours earlier there than last time</source>
        <translation>
            <numerusform>[%n hóúrš éárlíér théré tháñ lášt tímé ············]</numerusform>
            <numerusform>[%n hóúrš éárlíér théré tháñ lášt tímé ············]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes earlier there than last time</source>
        <translation>
            <numerusform>[%n míñútéš éárlíér théré tháñ lášt tímé ·············]</numerusform>
            <numerusform>[%n míñútéš éárlíér théré tháñ lášt tímé ·············]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours later for you than last time</source>
        <translation>
            <numerusform>[%n hóúrš látér fór ýóú tháñ lášt tímé ············]</numerusform>
            <numerusform>[%n hóúrš látér fór ýóú tháñ lášt tímé ············]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes later for you than last time</source>
        <translation>
            <numerusform>[%n míñútéš látér fór ýóú tháñ lášt tímé ·············]</numerusform>
            <numerusform>[%n míñútéš látér fór ýóú tháñ lášt tímé ·············]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours earlier for you than last time</source>
        <translation>
            <numerusform>[%n hóúrš éárlíér fór ýóú tháñ lášt tímé ·············]</numerusform>
            <numerusform>[%n hóúrš éárlíér fór ýóú tháñ lášt tímé ·············]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes earlier for you than last time</source>
        <translation>
            <numerusform>[%n míñútéš éárlíér fór ýóú tháñ lášt tímé ·············]</numerusform>
            <numerusform>[%n míñútéš éárlíér fór ýóú tháñ lášt tímé ·············]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strength</name>
    <message>
        <source>very strong</source>
        <translation>[vérý štróñg ···]</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>[štróñg ··]</translation>
    </message>
    <message>
        <source>good enough</source>
        <translation>[góód éñóúgh ···]</translation>
    </message>
    <message>
        <source>too easy to guess</source>
        <translation>[tóó éášý tó gúéšš ·····]</translation>
    </message>
</context>
<context>
    <name>suggestions</name>
    <message>
        <source>Because it is a session of a circle.</source>
        <translation>[Béçáúšé ít íš á šéššíóñ óf á çírçlé. ············]</translation>
    </message>
    <message>
        <source>Because it is a closing session.</source>
        <translation>[Béçáúšé ít íš á çlóšíñg šéššíóñ. ··········]</translation>
    </message>
    <message>
        <source>Because it is a repair talk.</source>
        <translation>[Béçáúšé ít íš á répáír tálk. ·········]</translation>
    </message>
    <message>
        <source>Because it is your first session together.</source>
        <translation>[Béçáúšé ít íš ýóúr fíršt šéššíóñ tógéthér. ··············]</translation>
    </message>
    <message>
        <source>Because a line manager joins this session.</source>
        <translation>[Béçáúšé á líñé máñágér jóíñš thíš šéššíóñ. ··············]</translation>
    </message>
    <message>
        <source>Because it is a quarterly session.</source>
        <translation>[Béçáúšé ít íš á qúártérlý šéššíóñ. ···········]</translation>
    </message>
    <message>
        <source>Because it is a career session.</source>
        <translation>[Béçáúšé ít íš á çáréér šéššíóñ. ··········]</translation>
    </message>
    <message>
        <source>Because it is a short session.</source>
        <translation>[Béçáúšé ít íš á šhórt šéššíóñ. ··········]</translation>
    </message>
    <message>
        <source>Because your last session was on {day}.</source>
        <translation>[Béçáúšé ýóúr lášt šéššíóñ wáš óñ {day}. ·············]</translation>
    </message>
    <message>
        <source>Because “{goal}” is to be looked at today.</source>
        <translation>[Béçáúšé “{goal}” íš tó bé lóókéd át tódáý. ··············]</translation>
    </message>
    <message>
        <source>Because “{goal}” stands below where it began.</source>
        <translation>[Béçáúšé “{goal}” štáñdš bélów whéré ít bégáñ. ···············]</translation>
    </message>
    <message>
        <source>Because “{step}” was put off and is still open.</source>
        <translation>[Béçáúšé “{step}” wáš pút óff áñd íš štíll ópéñ. ···············]</translation>
    </message>
    <message>
        <source>Because no goal is written down yet.</source>
        <translation>[Béçáúšé ñó góál íš wríttéñ dówñ ýét. ············]</translation>
    </message>
    <message>
        <source>Because you will talk in writing.</source>
        <translation>[Béçáúšé ýóú wíll tálk íñ wrítíñg. ···········]</translation>
    </message>
    <message>
        <source>Because you will talk on the phone.</source>
        <translation>[Béçáúšé ýóú wíll tálk óñ thé phóñé. ···········]</translation>
    </message>
    <message>
        <source>Because some are in the room and some on the line.</source>
        <translation>[Béçáúšé šómé áré íñ thé róóm áñd šómé óñ thé líñé. ················]</translation>
    </message>
    <message>
        <source>Because the card of {name} says what helps.</source>
        <translation>[Béçáúšé thé çárd óf {name} šáýš whát hélpš. ··············]</translation>
    </message>
    <message>
        <source>Because last time nothing stands under what moved.</source>
        <translation>[Béçáúšé lášt tímé ñóthíñg štáñdš úñdér whát móvéd. ················]</translation>
    </message>
    <message>
        <source>Because your clocks are hours apart.</source>
        <translation>[Béçáúšé ýóúr çlóçkš áré hóúrš ápárt. ············]</translation>
    </message>
    <message>
        <source>Because it is a session between peers.</source>
        <translation>[Béçáúšé ít íš á šéššíóñ bétwééñ péérš. ············]</translation>
    </message>
    <message>
        <source>Because it helps before any session.</source>
        <translation>[Béçáúšé ít hélpš béfóré áñý šéššíóñ. ············]</translation>
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
        <translation>[Tódáý ·]</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>[Tómórrów ··]</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>[Ýéštérdáý ···]</translation>
    </message>
    <message>
        <source>{near} · {day}</source>
        <translation>[{near} · {day} ····]</translation>
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
        <translation>[tódáý ·]</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>[tómórrów ··]</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>[šíñçé {day} ···]</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>now</source>
        <translation>[ñów ·]</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>[íñ %n míñútéš ····]</numerusform>
            <numerusform>[íñ %n míñútéš ····]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>[íñ %n hóúrš ···]</numerusform>
            <numerusform>[íñ %n hóúrš ···]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>[íñ %n dáýš ···]</numerusform>
            <numerusform>[íñ %n dáýš ···]</numerusform>
        </translation>
    </message>
    <message>
        <source>{here} your time; this computer does not know the clocks of {city}</source>
        <translation>[{here} ýóúr tímé; thíš çómpútér dóéš ñót kñów thé çlóçkš óf {city} ······················]</translation>
    </message>
    <message>
        <source>{there} in {city}</source>
        <translation>[{there} íñ {city} ·····]</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>[{day} {time} ····]</translation>
    </message>
    <message>
        <source>{here} your time, {there} in {city}</source>
        <translation>[{here} ýóúr tímé, {there} íñ {city} ···········]</translation>
    </message>
</context>
</TS>