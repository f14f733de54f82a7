<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActionRows</name>
    <message numerus="yes">
        <source>%Ln more stand in Sessions, Actions.</source>
        <translation>
            <numerusform>لا مزيد في الجلسات، الخطوات.</numerusform>
            <numerusform>واحدة أخرى في الجلسات، الخطوات.</numerusform>
            <numerusform>اثنتان أخريان في الجلسات، الخطوات.</numerusform>
            <numerusform>%Ln أخرى في الجلسات، الخطوات.</numerusform>
            <numerusform>%Ln أخرى في الجلسات، الخطوات.</numerusform>
            <numerusform>%Ln أخرى في الجلسات، الخطوات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionVerbs</name>
    <message numerus="yes">
        <source>%Ln actions are open again.</source>
        <translation>
            <numerusform>لا خطوات مفتوحة من جديد.</numerusform>
            <numerusform>خطوة واحدة مفتوحة من جديد.</numerusform>
            <numerusform>خطوتان مفتوحتان من جديد.</numerusform>
            <numerusform>%Ln خطوات مفتوحة من جديد.</numerusform>
            <numerusform>%Ln خطوة مفتوحة من جديد.</numerusform>
            <numerusform>%Ln خطوة مفتوحة من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions are done.</source>
        <translation>
            <numerusform>لا خطوات أُنجزت.</numerusform>
            <numerusform>خطوة واحدة أُنجزت.</numerusform>
            <numerusform>خطوتان أُنجزتا.</numerusform>
            <numerusform>%Ln خطوات أُنجزت.</numerusform>
            <numerusform>%Ln خطوة أُنجزت.</numerusform>
            <numerusform>%Ln خطوة أُنجزت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions are let go.</source>
        <translation>
            <numerusform>لا خطوات تُركت.</numerusform>
            <numerusform>خطوة واحدة تُركت.</numerusform>
            <numerusform>خطوتان تُركتا.</numerusform>
            <numerusform>%Ln خطوات تُركت.</numerusform>
            <numerusform>%Ln خطوة تُركت.</numerusform>
            <numerusform>%Ln خطوة تُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions are in sight again.</source>
        <translation>
            <numerusform>لا خطوات ظاهرة من جديد.</numerusform>
            <numerusform>خطوة واحدة ظاهرة من جديد.</numerusform>
            <numerusform>خطوتان ظاهرتان من جديد.</numerusform>
            <numerusform>%Ln خطوات ظاهرة من جديد.</numerusform>
            <numerusform>%Ln خطوة ظاهرة من جديد.</numerusform>
            <numerusform>%Ln خطوة ظاهرة من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions have another owner.</source>
        <translation>
            <numerusform>لا خطوات لها صاحب آخر.</numerusform>
            <numerusform>خطوة واحدة لها صاحب آخر.</numerusform>
            <numerusform>خطوتان لهما صاحب آخر.</numerusform>
            <numerusform>%Ln خطوات لها صاحب آخر.</numerusform>
            <numerusform>%Ln خطوة لها صاحب آخر.</numerusform>
            <numerusform>%Ln خطوة لها صاحب آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried to the next session.</source>
        <translation>نُقلت إلى الجلسة القادمة.</translation>
    </message>
    <message>
        <source>Snoozed until the next session.</source>
        <translation>أُجّلت عن النظر حتى الجلسة القادمة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions are snoozed until {day}.</source>
        <translation>
            <numerusform>لا خطوات أُجّلت عن النظر حتى {day}.</numerusform>
            <numerusform>خطوة واحدة أُجّلت عن النظر حتى {day}.</numerusform>
            <numerusform>خطوتان أُجّلتا عن النظر حتى {day}.</numerusform>
            <numerusform>%Ln خطوات أُجّلت عن النظر حتى {day}.</numerusform>
            <numerusform>%Ln خطوة أُجّلت عن النظر حتى {day}.</numerusform>
            <numerusform>%Ln خطوة أُجّلت عن النظر حتى {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions have no day now.</source>
        <translation>
            <numerusform>لا خطوات بلا يوم الآن.</numerusform>
            <numerusform>خطوة واحدة بلا يوم الآن.</numerusform>
            <numerusform>خطوتان بلا يوم الآن.</numerusform>
            <numerusform>%Ln خطوات بلا يوم الآن.</numerusform>
            <numerusform>%Ln خطوة بلا يوم الآن.</numerusform>
            <numerusform>%Ln خطوة بلا يوم الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions are due {day} now.</source>
        <translation>
            <numerusform>لا خطوات موعدها الآن {day}.</numerusform>
            <numerusform>خطوة واحدة موعدها الآن {day}.</numerusform>
            <numerusform>خطوتان موعدهما الآن {day}.</numerusform>
            <numerusform>%Ln خطوات موعدها الآن {day}.</numerusform>
            <numerusform>%Ln خطوة موعدها الآن {day}.</numerusform>
            <numerusform>%Ln خطوة موعدها الآن {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The action has other words.</source>
        <translation>للخطوة كلمات أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions stay: no session to come is planned for them.</source>
        <translation>
            <numerusform>لا خطوات تبقى: لا جلسة قادمة مخططة لها.</numerusform>
            <numerusform>خطوة واحدة تبقى: لا جلسة قادمة مخططة لها.</numerusform>
            <numerusform>خطوتان تبقيان: لا جلسة قادمة مخططة لهما.</numerusform>
            <numerusform>%Ln خطوات تبقى: لا جلسة قادمة مخططة لها.</numerusform>
            <numerusform>%Ln خطوة تبقى: لا جلسة قادمة مخططة لها.</numerusform>
            <numerusform>%Ln خطوة تبقى: لا جلسة قادمة مخططة لها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>التخطيط لجلسة</translation>
    </message>
</context>
<context>
    <name>ActionsCard</name>
    <message>
        <source>Actions</source>
        <translation>خطوات متفق عليها</translation>
    </message>
    <message>
        <source>For both of you · not sent</source>
        <translation>لكما معًا · لم تُرسَل</translation>
    </message>
    <message>
        <source>Add an action: who, what, by when</source>
        <translation>إضافة خطوة متفق عليها: من، ماذا، متى</translation>
    </message>
    <message>
        <source>Add an action…</source>
        <translation>إضافة خطوة…</translation>
    </message>
    <message>
        <source>@ name first for the other’s step; a day at the end</source>
        <translation>‏@ مع الاسم أولًا لخطوة الطرف الآخر؛ واليوم في النهاية</translation>
    </message>
    <message>
        <source>@ name first for a member’s step; a day at the end</source>
        <translation>@ والاسم أولًا لخطوة عضو، واليوم في النهاية</translation>
    </message>
    <message>
        <source>Action: {action}</source>
        <translation>خطوة متفق عليها: {action}</translation>
    </message>
    <message>
        <source>The action is done.</source>
        <translation>أُنجزت الخطوة.</translation>
    </message>
    <message>
        <source>The action is open again.</source>
        <translation>الخطوة مفتوحة من جديد.</translation>
    </message>
</context>
<context>
    <name>ActionsLayout</name>
    <message>
        <source>All actions</source>
        <translation>كل الخطوات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>مؤجَّلة عن النظر</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>أُنجزت مؤخرًا</translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation>أيّ الخطوات</translation>
    </message>
    <message>
        <source>Mine and theirs</source>
        <translation>لي ولهم</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>لهم</translation>
    </message>
    <message>
        <source>Whose actions</source>
        <translation>خطوات مَن</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>حسب الشخص</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>حسب الجلسة</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>How they stand together</source>
        <translation>كيف تُجمع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجزت</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>تأجيل عن النظر…</translation>
    </message>
    <message>
        <source>Back now</source>
        <translation>إعادتها الآن</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>يوم آخر…</translation>
    </message>
    <message>
        <source>Carry to the next session</source>
        <translation>نقلها إلى الجلسة القادمة</translation>
    </message>
    <message>
        <source>Other words…</source>
        <translation>كلمات أخرى…</translation>
    </message>
    <message>
        <source>It is theirs</source>
        <translation>إنها لهم</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح من جديد</translation>
    </message>
    <message>
        <source>Write the first action</source>
        <translation>كتابة أول خطوة</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>لا شيء مفتوح</translation>
    </message>
    <message>
        <source>An action is a promised step: who, what, perhaps by when. Write one in plain words above, or behind a ! in the notes of a session.</source>
        <translation>الخطوة وعد: مَن وماذا، وربما متى. اكتب واحدة بكلمات بسيطة في الأعلى، أو بعد ! في ملاحظات جلسة.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>لا شيء مؤجَّل عن النظر</translation>
    </message>
    <message>
        <source>What you snooze is out of sight here and on Today, and is back by itself.</source>
        <translation>ما تؤجّله يغيب عن النظر هنا وفي اليوم، ويعود من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Nothing was done or let go in the last thirty days</source>
        <translation>لم يُنجز شيء ولم يُترك في الثلاثين يومًا الماضية</translation>
    </message>
    <message>
        <source>What is done stays readable in its session, for as long as the desk.</source>
        <translation>ما أُنجز يبقى مقروءًا في جلسته ما بقي المكتب.</translation>
    </message>
</context>
<context>
    <name>ActionsView</name>
    <message>
        <source>It is theirs</source>
        <translation>إنها لهم</translation>
    </message>
    <message>
        <source>It is mine</source>
        <translation>إنها لي</translation>
    </message>
    <message>
        <source>Action: {action}</source>
        <translation>خطوة: {action}</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>A file was added.</source>
        <translation>أُضيف ملف.</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{address} · MentorDesk opens no address</source>
        <translation>⁨{address}⁩ · لا يفتح ⁨MentorDesk⁩ أي عنوان</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>Again</name>
    <message>
        <source>How it comes again</source>
        <translation>كيف تتكرر</translation>
    </message>
    <message>
        <source>Days from one to the next</source>
        <translation>الأيام من جلسة إلى التالية</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>أقرب</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>أبعد</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>مستمرة</translation>
    </message>
    <message>
        <source>Whose clock keeps the hour</source>
        <translation>على ساعة مَن يثبت الوقت</translation>
    </message>
    <message>
        <source>Comes a&amp;gain</source>
        <translation>تت&amp;كرر</translation>
    </message>
    <message>
        <source>Days &amp;from one to the next</source>
        <translation>الأ&amp;يام من جلسة إلى التالية</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;حتى</translation>
    </message>
    <message>
        <source>Whose &amp;clock keeps the hour</source>
        <translation>على &amp;ساعة مَن يثبت الوقت</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>كل %n أسبوع</numerusform>
            <numerusform>كل أسبوع</numerusform>
            <numerusform>كل أسبوعين</numerusform>
            <numerusform>كل %n أسابيع</numerusform>
            <numerusform>كل %n أسبوعًا</numerusform>
            <numerusform>كل %n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>same weekday, every %n months</source>
        <translation>
            <numerusform>اليوم نفسه من الأسبوع، كل %n شهر</numerusform>
            <numerusform>اليوم نفسه من الأسبوع، كل شهر</numerusform>
            <numerusform>اليوم نفسه من الأسبوع، كل شهرين</numerusform>
            <numerusform>اليوم نفسه من الأسبوع، كل %n أشهر</numerusform>
            <numerusform>اليوم نفسه من الأسبوع، كل %n شهرًا</numerusform>
            <numerusform>اليوم نفسه من الأسبوع، كل %n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>another rhythm</source>
        <translation>إيقاع آخر</translation>
    </message>
    <message>
        <source>the one in {city}</source>
        <translation>الساعة في {city}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ساعتك</translation>
    </message>
    <message>
        <source>There is a session with them on this day already, at {time}.</source>
        <translation>توجد جلسة معهم في هذا اليوم، في {time}.</translation>
    </message>
    <message>
        <source>No session of this series is still to come.</source>
        <translation>لا جلسة قادمة في هذه السلسلة.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are written ahead, up to {day}.</source>
        <translation>
            <numerusform>لا جلسات مكتوبة مسبقًا حتى {day}.</numerusform>
            <numerusform>جلسة واحدة مكتوبة مسبقًا، حتى {day}.</numerusform>
            <numerusform>جلستان مكتوبتان مسبقًا، حتى {day}.</numerusform>
            <numerusform>%n جلسات مكتوبة مسبقًا، حتى {day}.</numerusform>
            <numerusform>%n جلسة مكتوبة مسبقًا، حتى {day}.</numerusform>
            <numerusform>%n جلسة مكتوبة مسبقًا، حتى {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>One more item, with its minutes at the end</source>
        <translation>بند آخر، وفي نهايته عدد دقائقه</translation>
    </message>
    <message>
        <source>Add an item… 10</source>
        <translation>إضافة بند… 10</translation>
    </message>
    <message>
        <source>Enter keeps the new words, Esc leaves the item as it is.</source>
        <translation>‏⁨Enter⁩ يحفظ الكلمات الجديدة، و⁨Esc⁩ يترك البند كما هو.</translation>
    </message>
    <message>
        <source>Nothing stands on the agenda yet.</source>
        <translation>لا شيء في جدول الأعمال بعد.</translation>
    </message>
    <message>
        <source>{total} of {planned} planned</source>
        <translation>‏{total} من {planned} مخطط لها</translation>
    </message>
    <message>
        <source>more than there is time for: choose</source>
        <translation>أكثر مما يتسع له الوقت: يلزم الاختيار</translation>
    </message>
    <message>
        <source>Your questions, and the agenda</source>
        <translation>أسئلتك وجدول الأعمال</translation>
    </message>
    <message>
        <source>Add a question… 10</source>
        <translation>إضافة سؤال… 10</translation>
    </message>
    <message>
        <source>An item is on the agenda.</source>
        <translation>أُضيف بند إلى جدول الأعمال.</translation>
    </message>
    <message>
        <source>The item has other words.</source>
        <translation>تغيّرت كلمات البند.</translation>
    </message>
    <message>
        <source>The item is ticked.</source>
        <translation>وُضعت علامة على البند.</translation>
    </message>
    <message>
        <source>The tick is taken away.</source>
        <translation>أُزيلت العلامة.</translation>
    </message>
    <message>
        <source>The agenda has another order.</source>
        <translation>تغيّر ترتيب جدول الأعمال.</translation>
    </message>
    <message>
        <source>The item has other minutes.</source>
        <translation>تغيّرت دقائق البند.</translation>
    </message>
    <message>
        <source>“{title}” is off the agenda.</source>
        <translation>حُذف «{title}» من جدول الأعمال.</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>talked about</source>
        <translation>جرى الحديث عنه</translation>
    </message>
</context>
<context>
    <name>AgreedFields</name>
    <message>
        <source>What you agreed</source>
        <translation>ما اتفقتما عليه</translation>
    </message>
    <message>
        <source>Whatever you know by now. All of it may stay empty.</source>
        <translation>ما تعرفه حتى الآن. يجوز أن يبقى كله فارغًا.</translation>
    </message>
    <message>
        <source>Days until a reply</source>
        <translation>أيام حتى الرد</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>لم يُتفق عليه</translation>
    </message>
    <message>
        <source>Fewer days</source>
        <translation>أيام أقل</translation>
    </message>
    <message>
        <source>More days</source>
        <translation>أيام أكثر</translation>
    </message>
    <message>
        <source>Their usual hours</source>
        <translation>ساعاته المعتادة</translation>
    </message>
    <message>
        <source>Show the word</source>
        <translation>إظهار الكلمة</translation>
    </message>
    <message>
        <source>Cover the word</source>
        <translation>تغطية الكلمة</translation>
    </message>
    <message>
        <source>The first is tried first. Alt+Up and Alt+Down change the order.</source>
        <translation>تُجرَّب الأولى أولًا. يغيّر Alt+Up وAlt+Down الترتيب.</translation>
    </message>
    <message>
        <source>How many days you both have to answer. 0: you did not agree on it.</source>
        <translation>كم يومًا لدى كل منكما للرد. 0: لم تتفقا على ذلك.</translation>
    </message>
    <message>
        <source>On their clocks. They make it easier to find a time.</source>
        <translation>بتوقيته. تجعل إيجاد موعد أسهل.</translation>
    </message>
    <message>
        <source>A neutral word that changes the subject when somebody may be listening, such as “Did the books arrive?”. It stays covered on the page.</source>
        <translation>كلمة محايدة تغيّر الموضوع حين قد يسمع أحد، مثل «هل وصلت الكتب؟». تبقى مغطاة في الصفحة.</translation>
    </message>
    <message>
        <source>Ways to &amp;reach them</source>
        <translation>&amp;طرق التواصل معه</translation>
    </message>
    <message>
        <source>A reply &amp;takes, in days</source>
        <translation>ال&amp;رد خلال، بالأيام</translation>
    </message>
    <message>
        <source>Their &amp;usual hours</source>
        <translation>ساعاته ال&amp;معتادة</translation>
    </message>
    <message>
        <source>What they need to take &amp;part</source>
        <translation>ما يحتاج إليه &amp;للمشاركة</translation>
    </message>
    <message>
        <source>What helps with the lan&amp;guage</source>
        <translation>ما يعين على ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Word for a line that is not safe</source>
        <translation>&amp;كلمة لخط غير آمن</translation>
    </message>
    <message>
        <source>such as captions, large print, a break</source>
        <translation>مثل شرح مكتوب أو خط كبير أو استراحة</translation>
    </message>
    <message>
        <source>such as slow, short sentences, an interpreter</source>
        <translation>مثل جمل بطيئة قصيرة أو مترجم</translation>
    </message>
</context>
<context>
    <name>AnnouncementCard</name>
    <message>
        <source>From your programme</source>
        <translation>من برنامجك</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>{area}: {word}</source>
        <translation>{area}: {word}</translation>
    </message>
    <message>
        <source>{area}: at the start “{then}”, now “{now}”</source>
        <translation>{area}: في البداية «{then}»، والآن «{now}»</translation>
    </message>
    <message>
        <source>{statement} ({word})</source>
        <translation>{statement} ({word})</translation>
    </message>
    <message>
        <source>{statement} (at the start: {word})</source>
        <translation>{statement} (في البداية: {word})</translation>
    </message>
    <message>
        <source>{statement} (at the start: {then}; now: {now})</source>
        <translation>{statement} (في البداية: {then}؛ الآن: {now})</translation>
    </message>
    <message>
        <source>I begin with: {area}</source>
        <translation>أبدأ بـ: {area}</translation>
    </message>
    <message>
        <source>start here</source>
        <translation>البدء من هنا</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>في نمو</translation>
    </message>
    <message>
        <source>keep it up</source>
        <translation>يستحق الاستمرار</translation>
    </message>
    <message>
        <source>too few marks to say</source>
        <translation>العلامات أقل من أن تدل</translation>
    </message>
</context>
<context>
    <name>AskedChoice</name>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>AttachmentWords</name>
    <message>
        <source>A place was taken out; not all that the file tells about itself could be read</source>
        <translation>أُزيل مكان، ولم تمكن قراءة كل ما يذكره الملف عن نفسه</translation>
    </message>
    <message>
        <source>The place was taken out</source>
        <translation>أُزيل المكان</translation>
    </message>
    <message>
        <source>What the file tells about itself could not all be read; a place may still be in it</source>
        <translation>لم تمكن قراءة كل ما يذكره الملف عن نفسه، وقد يبقى فيه مكان</translation>
    </message>
</context>
<context>
    <name>Backlinks</name>
    <message>
        <source>Only you</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>In your journal: one entry</source>
        <translation>في يومياتك: تدوينة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>In your journal: %Ln entries</source>
        <translation>
            <numerusform>في يومياتك: لا تدوينات</numerusform>
            <numerusform>في يومياتك: تدوينة واحدة</numerusform>
            <numerusform>في يومياتك: تدوينتان</numerusform>
            <numerusform>في يومياتك: %Ln تدوينات</numerusform>
            <numerusform>في يومياتك: %Ln تدوينة</numerusform>
            <numerusform>في يومياتك: %Ln تدوينة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Write to a question</source>
        <translation>الكتابة جوابًا عن سؤال</translation>
    </message>
    <message>
        <source>Give the entry a tag</source>
        <translation>إعطاء التدوينة وسمًا</translation>
    </message>
    <message>
        <source>Star the entry, or take the star away</source>
        <translation>وضع نجمة على التدوينة أو إزالتها</translation>
    </message>
    <message>
        <source>Star the chosen words, as evidence for a goal</source>
        <translation>وضع نجمة على الكلمات المحددة، دليلًا على هدف</translation>
    </message>
    <message>
        <source>Star this passage… (evidence for a goal)</source>
        <translation>وضع نجمة على هذا المقطع… (دليلًا على هدف)</translation>
    </message>
    <message>
        <source>Give this entry a tag</source>
        <translation>إعطاء هذه التدوينة وسمًا</translation>
    </message>
</context>
<context>
    <name>BinCard</name>
    <message>
        <source>Deleted: {day}</source>
        <translation>تاريخ الحذف: {day}</translation>
    </message>
    <message>
        <source>one day left</source>
        <translation>بقي يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>لم يبق أي يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %Ln أيام</numerusform>
            <numerusform>بقي %Ln يومًا</numerusform>
            <numerusform>بقي %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>The entry is back in your journal.</source>
        <translation>عادت التدوينة إلى يومياتك.</translation>
    </message>
    <message>
        <source>Shred “{name}” now? Nobody can bring it back, not even you.</source>
        <translation>هل تُتلَف «{name}» الآن؟ لا يمكن لأحد إعادتها بعد ذلك، ولا لك أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>Shred %Ln entries now? Nobody can bring them back.</source>
        <translation>
            <numerusform>لا تدوينات لإتلافها.</numerusform>
            <numerusform>هل تُتلَف تدوينة واحدة الآن؟ لا يمكن لأحد إعادتها.</numerusform>
            <numerusform>هل تُتلَف تدوينتان الآن؟ لا يمكن لأحد إعادتهما.</numerusform>
            <numerusform>هل تُتلَف %Ln تدوينات الآن؟ لا يمكن لأحد إعادتها.</numerusform>
            <numerusform>هل تُتلَف %Ln تدوينة الآن؟ لا يمكن لأحد إعادتها.</numerusform>
            <numerusform>هل تُتلَف %Ln تدوينة الآن؟ لا يمكن لأحد إعادتها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinCardView</name>
    <message>
        <source>Bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>What you deleted lies here for 30 days and can be brought back. Then it is shredded: with every wording and file of it, for good.</source>
        <translation>ما حُذف يبقى هنا 30 يومًا وتمكن إعادته. ثم يُتلَف نهائيًا مع كل صياغاته وملفاته.</translation>
    </message>
    <message>
        <source>Deleted entries, the latest first</source>
        <translation>التدوينات المحذوفة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>The deleted entry</source>
        <translation>التدوينة المحذوفة</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>سلة المحذوفات فارغة</translation>
    </message>
    <message>
        <source>A deleted entry comes here first.</source>
        <translation>التدوينة المحذوفة تأتي إلى هنا أولًا.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Shred now…</source>
        <translation>إتلاف الآن…</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>إفراغ السلة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Shred for good</source>
        <translation>إتلاف نهائي</translation>
    </message>
    <message>
        <source>Keep it in the bin</source>
        <translation>إبقاء في السلة</translation>
    </message>
</context>
<context>
    <name>BriefCard</name>
    <message>
        <source>The brief</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>عرضه كله</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>This is your first session together</source>
        <translation>هذه جلستكما الأولى معًا</translation>
    </message>
    <message>
        <source>No session of this circle is written up yet</source>
        <translation>لم تُدوَّن بعدُ أي جلسة لهذه الحلقة</translation>
    </message>
    <message>
        <source>Agreed last time, {day}</source>
        <translation>ما اتُّفق عليه في المرة السابقة، {day}</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>لم يُدوَّن شيء.</translation>
    </message>
    <message>
        <source>Open on your side</source>
        <translation>المتبقي من جانبك</translation>
    </message>
    <message>
        <source>Open on {name}’s side</source>
        <translation>المتبقي من جانب {name}</translation>
    </message>
    <message>
        <source>Open with the others</source>
        <translation>مفتوح لدى الآخرين</translation>
    </message>
    <message>
        <source>to look at today</source>
        <translation>للنظر فيه اليوم</translation>
    </message>
    <message>
        <source>The action is done.</source>
        <translation>أُنجزت الخطوة.</translation>
    </message>
    <message>
        <source>The action is open again.</source>
        <translation>الخطوة قائمة من جديد.</translation>
    </message>
</context>
<context>
    <name>BringWay</name>
    <message>
        <source>Bring in a journal…</source>
        <translation>إدخال يوميات…</translation>
    </message>
    <message>
        <source>import day one joplin obsidian jrnl evernote markdown</source>
        <translation>استيراد يوميات day one joplin obsidian jrnl evernote markdown</translation>
    </message>
</context>
<context>
    <name>BringingCard</name>
    <message>
        <source>Bringing your desk up to date</source>
        <translation>تحديث مكتبك</translation>
    </message>
    <message>
        <source>This MentorDesk is newer than the one that wrote your desk. Your writing is safe: the old file stays as it is until the new one is proved to hold every line.</source>
        <translation>هذا الإصدار من ⁨MentorDesk⁩ أحدث من الذي كُتب به مكتبك. كتابتك آمنة: يبقى الملف القديم كما هو إلى أن يثبت أن الملف الجديد يضم كل سطر.</translation>
    </message>
    <message>
        <source>A large desk takes up to a minute or two; small ones take no time. You may close the window: then it begins again next time, and nothing is lost.</source>
        <translation>قد يستغرق المكتب الكبير دقيقة أو دقيقتين، أما الصغير فلا يستغرق وقتًا. يمكن إغلاق النافذة: يبدأ الأمر من جديد في المرة القادمة، ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>Step {part} of {parts}: {what}</source>
        <translation>الخطوة {part} من {parts}: {what}</translation>
    </message>
    <message>
        <source>looking whether the old file is whole</source>
        <translation>التحقق من سلامة الملف القديم</translation>
    </message>
    <message>
        <source>copying it</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>reading every line of the old file</source>
        <translation>قراءة كل سطر من الملف القديم</translation>
    </message>
    <message>
        <source>giving the copy its new form</source>
        <translation>إعطاء النسخة شكلها الجديد</translation>
    </message>
    <message>
        <source>comparing every line with the old file</source>
        <translation>مقارنة كل سطر بالملف القديم</translation>
    </message>
    <message>
        <source>looking whether the new file is whole</source>
        <translation>التحقق من سلامة الملف الجديد</translation>
    </message>
    <message>
        <source>putting the new file in its place</source>
        <translation>وضع الملف الجديد في مكانه</translation>
    </message>
</context>
<context>
    <name>BringingTab</name>
    <message>
        <source>Choose the file of a journal</source>
        <translation>اختر ملف يوميات</translation>
    </message>
    <message>
        <source>Choose the folder of a journal</source>
        <translation>اختر مجلد يوميات</translation>
    </message>
    <message>
        <source>Looking at {name}…</source>
        <translation>يُنظر في {name}…</translation>
    </message>
    <message numerus="yes">
        <source>Looking… %Ln entries so far</source>
        <translation>
            <numerusform>يُنظر…</numerusform>
            <numerusform>يُنظر… تدوينة واحدة حتى الآن</numerusform>
            <numerusform>يُنظر… تدوينتان حتى الآن</numerusform>
            <numerusform>يُنظر… %Ln تدوينات حتى الآن</numerusform>
            <numerusform>يُنظر… %Ln تدوينة حتى الآن</numerusform>
            <numerusform>يُنظر… %Ln تدوينة حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} comes in</source>
        <translation>{name} في الطريق</translation>
    </message>
    <message>
        <source>It begins…</source>
        <translation>يبدأ…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>What was brought in</source>
        <translation>ما أُدخل</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>The report is saved as {name}.</source>
        <translation>حُفظ التقرير باسم {name}.</translation>
    </message>
    <message>
        <source>An import is taken back</source>
        <translation>يُسترجع ما أُدخل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in the bin</source>
        <translation>
            <numerusform>لا تدوينات في السلة</numerusform>
            <numerusform>تدوينة واحدة في السلة</numerusform>
            <numerusform>تدوينتان في السلة</numerusform>
            <numerusform>%Ln تدوينات في السلة</numerusform>
            <numerusform>%Ln تدوينة في السلة</numerusform>
            <numerusform>%Ln تدوينة في السلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingView</name>
    <message>
        <source>Bring in a journal</source>
        <translation>إدخال يوميات</translation>
    </message>
    <message>
        <source>Back to your entries</source>
        <translation>عودة إلى تدويناتك</translation>
    </message>
    <message>
        <source>Choose the file or the folder that another program has exported: as it came, also when it is a zip. You see first what is in it, what is here already and what cannot be carried.

Nothing in the file is changed, nothing leaves this computer, and the same journal twice brings nothing twice. You may stop at any time: what has come stays, and the rest comes when you go on.

A journal that was brought in can be taken back as a whole: its entries go to the bin, but for those that you worked on since.</source>
        <translation>اختر الملف أو المجلد الذي أخرجه برنامج آخر: كما أتى، حتى لو كان مضغوطًا. ترى أولًا ما فيه، وما هو موجود هنا، وما لا يمكن نقله.

لا يتغير شيء في الملف، ولا يغادر شيء هذا الحاسوب، واليوميات نفسها مرتين لا تأتي بشيء مرتين. يمكنك التوقف في أي وقت: ما أتى يبقى، والباقي يأتي حين تتابع.

يمكن استرجاع اليوميات التي أُدخلت كلها: تذهب تدويناتها إلى السلة، إلا ما عملت عليه منذ ذلك.</translation>
    </message>
    <message>
        <source>Bring in what is shown</source>
        <translation>إدخال ما هو معروض</translation>
    </message>
    <message>
        <source>Back; while it comes in: stop</source>
        <translation>عودة؛ وأثناء الإدخال: توقف</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>+%Ln أخرى</numerusform>
            <numerusform>+%Ln أخريان</numerusform>
            <numerusform>+%Ln أخرى</numerusform>
            <numerusform>+%Ln أخرى</numerusform>
            <numerusform>+%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>to write up</source>
        <translation>للتدوين</translation>
    </message>
    <message>
        <source>{day}, {time}. Nothing planned.</source>
        <translation>‏{day}، {time}. لا شيء مخطط.</translation>
    </message>
    <message>
        <source>{day}, {time}, for the second time. Nothing planned.</source>
        <translation>‏{day}، {time}، للمرة الثانية. لا شيء مخطط.</translation>
    </message>
    <message>
        <source>{day}, {first} to {last}. Nothing planned.</source>
        <translation>‏{day}، من {first} إلى {last}. لا شيء مخطط.</translation>
    </message>
    <message>
        <source>{day}. No session.</source>
        <translation>‏{day}. لا جلسة.</translation>
    </message>
    <message>
        <source>{name}: {day}, {clocks}. Return puts it there, Esc leaves it as it was.</source>
        <translation>‏{name}: {day}، {clocks}. مفتاح الإدخال يضعها هناك، وEsc يتركها كما كانت.</translation>
    </message>
    <message>
        <source>The session is moved to {day}, {clocks}.</source>
        <translation>‏نُقلت الجلسة إلى {day}، {clocks}.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>‏{first} – {last}</translation>
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
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Still to write up: %Ln</source>
        <translation>
            <numerusform>لا شيء للتدوين</numerusform>
            <numerusform>بقي للتدوين: %Ln</numerusform>
            <numerusform>بقي للتدوين: %Ln</numerusform>
            <numerusform>بقي للتدوين: %Ln</numerusform>
            <numerusform>بقي للتدوين: %Ln</numerusform>
            <numerusform>بقي للتدوين: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Go to today</source>
        <translation>الانتقال إلى اليوم</translation>
    </message>
    <message>
        <source>Plan a session at the chosen hour</source>
        <translation>التخطيط لجلسة في الساعة المختارة</translation>
    </message>
    <message>
        <source>Move the chosen session</source>
        <translation>تغيير موعد الجلسة المختارة</translation>
    </message>
    <message>
        <source>Cancel the chosen session</source>
        <translation>إلغاء الجلسة المختارة</translation>
    </message>
    <message>
        <source>On to the next session still to be written up</source>
        <translation>إلى الجلسة التالية التي تنتظر التدوين</translation>
    </message>
    <message>
        <source>Save the chosen session as a calendar file</source>
        <translation>حفظ الجلسة المختارة كملف تقويم</translation>
    </message>
    <message>
        <source>Copy for the other, or questions for them</source>
        <translation>نسخة إلى الطرف الآخر، أو أسئلة إليه</translation>
    </message>
</context>
<context>
    <name>CardCover</name>
    <message>
        <source>Hidden. {key} shows it again.</source>
        <translation>مخفيّ. {key} يُظهره من جديد.</translation>
    </message>
</context>
<context>
    <name>ChannelRow</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>عنوان أو رقم</translation>
    </message>
    <message>
        <source>Try it earlier (Alt+Up)</source>
        <translation>جرّبها قبل غيرها (Alt+Up)</translation>
    </message>
    <message>
        <source>Try it later (Alt+Down)</source>
        <translation>جرّبها بعد غيرها (Alt+Down)</translation>
    </message>
    <message>
        <source>Take this way out</source>
        <translation>إزالة هذه الطريقة</translation>
    </message>
</context>
<context>
    <name>ChannelRows</name>
    <message>
        <source>A way to reach them</source>
        <translation>طريقة للتواصل معه</translation>
    </message>
</context>
<context>
    <name>CharterWriting</name>
    <message>
        <source>The charter is copied and noted in Sharing, with the code and the names.</source>
        <translation>نُسخ الميثاق مع الرمز والأسماء، وسُجّل ذلك في المشاركة.</translation>
    </message>
    <message>
        <source>Print the charter</source>
        <translation>طباعة الميثاق</translation>
    </message>
    <message>
        <source>Sent to the printer and noted in Sharing.</source>
        <translation>أُرسل إلى الطابعة وسُجّل في المشاركة.</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Where does it stand now?</source>
        <translation>أين وصل الآن؟</translation>
    </message>
    <message>
        <source>What did you see that shows it?</source>
        <translation>ما الذي رأيته ويدل على ذلك؟</translation>
    </message>
    <message>
        <source>In one &amp;line</source>
        <translation>في &amp;سطر واحد</translation>
    </message>
    <message>
        <source>Keep check-in</source>
        <translation>حفظ المتابعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>CheckRows</name>
    <message>
        <source>Ready to meet</source>
        <translation>جاهزية اللقاء</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>‏{done} من {all}</translation>
    </message>
    <message>
        <source>The line is ticked.</source>
        <translation>وُضعت علامة على السطر.</translation>
    </message>
    <message>
        <source>The tick is taken away.</source>
        <translation>أُزيلت العلامة.</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <source>Checklist</source>
        <translation>قائمة تحقق</translation>
    </message>
    <message>
        <source>A checklist from the playbook</source>
        <translation>قائمة تحقق من الدليل</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>The checklist is taken.</source>
        <translation>اعتُمدت قائمة التحقق.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Backspace takes this off; the words stay.</source>
        <translation>مفتاح التراجع يزيل هذا، وتبقى الكلمات.</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Narrow the list down</source>
        <translation>تضييق القائمة</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>مع ملفات</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln</source>
        <translation>
            <numerusform>+ %Ln</numerusform>
            <numerusform>+ %Ln</numerusform>
            <numerusform>+ %Ln</numerusform>
            <numerusform>+ %Ln</numerusform>
            <numerusform>+ %Ln</numerusform>
            <numerusform>+ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more to narrow down by</source>
        <translation>
            <numerusform>لا خيارات أخرى للتضييق (%Ln)</numerusform>
            <numerusform>خيار آخر للتضييق (%Ln)</numerusform>
            <numerusform>خياران آخران للتضييق (%Ln)</numerusform>
            <numerusform>%Ln خيارات أخرى للتضييق</numerusform>
            <numerusform>%Ln خيارًا آخر للتضييق</numerusform>
            <numerusform>%Ln خيار آخر للتضييق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>What do you want to share?</source>
        <translation>ما الذي تودّ مشاركته؟</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Programme office, in numbers</source>
        <translation>إدارة البرنامج، بالأرقام</translation>
    </message>
    <message>
        <source>Choose line by line</source>
        <translation>الاختيار سطرًا سطرًا</translation>
    </message>
    <message>
        <source>Everything stays on this machine.</source>
        <translation>يبقى كل شيء على هذا الجهاز.</translation>
    </message>
    <message>
        <source>How many sessions there were, and where goals stand. Never a word of yours.</source>
        <translation>عدد الجلسات، وأين وصلت الأهداف. ولا كلمة واحدة من كلماتك.</translation>
    </message>
    <message>
        <source>Switch each kind on and off, and read what you agree to.</source>
        <translation>تشغيل كل نوع أو إيقافه، مع قراءة ما توافق عليه.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>A year at most. It holds for what you switch on from now on.</source>
        <translation>سنة على الأكثر. يسري على ما يُشغَّل من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>حتى متى</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Bring your journal with you</source>
        <translation>أحضر يومياتك معك</translation>
    </message>
    <message>
        <source>From Day One, Joplin, jrnl, Obsidian, RedNotebook, Standard Notes, Apple Journal, Evernote, or files of Markdown and plain text. You see what is in it first, and nothing comes before you say so. The file stays as it is.</source>
        <translation>من Day One أو Joplin أو jrnl أو Obsidian أو RedNotebook أو Standard Notes أو Apple Journal أو Evernote، أو من ملفات Markdown ونصوص بسيطة. ترى ما فيها أولًا، ولا يأتي شيء قبل أن تقول ذلك. ويبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختر ملفًا…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختر مجلدًا…</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>التعرف عليه</translation>
    </message>
    <message>
        <source>Brought in before</source>
        <translation>أُدخل من قبل</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة السر</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة السر</translation>
    </message>
    <message>
        <source>Password of this journal</source>
        <translation>كلمة سر هذه اليوميات</translation>
    </message>
    <message>
        <source>It opens the file where it comes from. MentorDesk does not keep it.</source>
        <translation>تفتح الملف حيث أتى. لا يحتفظ بها MentorDesk.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>افتحها</translation>
    </message>
</context>
<context>
    <name>CircleCompanies</name>
    <message>
        <source>New circle</source>
        <translation>حلقة جديدة</translation>
    </message>
    <message>
        <source>Join by code</source>
        <translation>انضمام برمز</translation>
    </message>
    <message>
        <source>Join a circle by its code</source>
        <translation>الانضمام إلى حلقة برمزها</translation>
    </message>
</context>
<context>
    <name>CircleFields</name>
    <message>
        <source>Yours is the first. A name that has a card here is joined to it. Return goes on.</source>
        <translation>اسمك هو الأول. والاسم الذي له بطاقة هنا يُربط بها. ومفتاح Return ينتقل إلى التالي.</translation>
    </message>
    <message>
        <source>The first keeps the room. Who else comes may stay open.</source>
        <translation>الأول يدير اللقاء، ويمكن أن يبقى بقية الحضور مفتوحًا.</translation>
    </message>
    <message>
        <source>So on {days} and on.</source>
        <translation>أي في {days} وما بعدها.</translation>
    </message>
</context>
<context>
    <name>CircleForm</name>
    <message>
        <source>New circle</source>
        <translation>حلقة جديدة</translation>
    </message>
    <message>
        <source>Five to eight people, one real problem each time, and the host changes.</source>
        <translation>من خمسة إلى ثمانية أشخاص، ومشكلة حقيقية واحدة كل مرة، والمضيف يتغيّر.</translation>
    </message>
    <message>
        <source>Make it, plan its sessions</source>
        <translation>إنشاء الحلقة وتخطيط جلساتها</translation>
    </message>
    <message>
        <source>The code and the order of hosts stay as they are.</source>
        <translation>يبقى الرمز وترتيب المضيفين كما هما.</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Somebody joins {circle}</source>
        <translation>شخص ينضم إلى {circle}</translation>
    </message>
    <message>
        <source>Another number of seats needs another code. From its first day on the hosts are counted anew, and every member types the new code.</source>
        <translation>عدد آخر من المقاعد يحتاج إلى رمز آخر. ومن يومه الأول يُعَدّ المضيفون من جديد، ويكتب كل عضو الرمز الجديد.</translation>
    </message>
    <message>
        <source>Make the new code</source>
        <translation>إنشاء الرمز الجديد</translation>
    </message>
    <message>
        <source>At what hour do you meet? The days follow from the circle.</source>
        <translation>في أي ساعة تلتقون؟ أما الأيام فمن الحلقة نفسها.</translation>
    </message>
    <message>
        <source>Plan the sessions</source>
        <translation>تخطيط الجلسات</translation>
    </message>
    <message>
        <source>{circle} is made, and its sessions are planned.</source>
        <translation>أُنشئت {circle} وخُطّطت جلساتها.</translation>
    </message>
    <message>
        <source>{circle} is changed.</source>
        <translation>عُدّلت {circle}.</translation>
    </message>
    <message>
        <source>The sessions of {circle} are planned.</source>
        <translation>خُطّطت جلسات {circle}.</translation>
    </message>
    <message>
        <source>{circle} has a new code.</source>
        <translation>صار لـ{circle} رمز جديد.</translation>
    </message>
</context>
<context>
    <name>CircleFormView</name>
    <message>
        <source>Which form of group</source>
        <translation>أي نوع من المجموعات</translation>
    </message>
    <message>
        <source>How often it meets</source>
        <translation>كم مرة تلتقي</translation>
    </message>
    <message>
        <source>First day and hour, on your clock</source>
        <translation>أول يوم وساعته بتوقيتك</translation>
    </message>
    <message>
        <source>Yours is the first. A name that has a card here is joined to it. Return goes on.</source>
        <translation>اسمك هو الأول. والاسم الذي له بطاقة هنا يُربط بها. ومفتاح Return ينتقل إلى التالي.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>What it is &amp;for, in one line</source>
        <translation>ال&amp;غرض منها في سطر واحد</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>الأ&amp;عضاء</translation>
    </message>
    <message>
        <source>How &amp;often it meets</source>
        <translation>كم &amp;مرة تلتقي</translation>
    </message>
    <message>
        <source>First &amp;day and hour, on your clock</source>
        <translation>أول &amp;يوم وساعته بتوقيتك</translation>
    </message>
</context>
<context>
    <name>CirclePageView</name>
    <message>
        <source>All people</source>
        <translation>كل الأشخاص</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Somebody joins…</source>
        <translation>شخص ينضم…</translation>
    </message>
    <message>
        <source>Pause for a while</source>
        <translation>توقف لفترة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>End well</source>
        <translation>إنهاء طيب</translation>
    </message>
    <message>
        <source>Next sessions</source>
        <translation>الجلسات القادمة</translation>
    </message>
    <message>
        <source>Plan the sessions</source>
        <translation>تخطيط الجلسات</translation>
    </message>
    <message>
        <source>Members by seat</source>
        <translation>الأعضاء بترتيب المقاعد</translation>
    </message>
    <message>
        <source>Sessions so far</source>
        <translation>الجلسات حتى الآن</translation>
    </message>
    <message>
        <source>Circle code</source>
        <translation>رمز الحلقة</translation>
    </message>
    <message>
        <source>Each member types it once on their own desk, with the names in this order. All desks then name the same hosts, without a network.</source>
        <translation>يكتبه كل عضو مرة واحدة في مكتبه، مع الأسماء بهذا الترتيب. وعندئذ تسمّي كل المكاتب المضيفين أنفسهم، بلا شبكة.</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>الميثاق</translation>
    </message>
    <message>
        <source>The charter, in your own words</source>
        <translation>الميثاق بكلماتكم</translation>
    </message>
    <message>
        <source>What we promise each other…</source>
        <translation>ما نعد به بعضنا…</translation>
    </message>
    <message>
        <source>Begin from the playbook</source>
        <translation>البدء من الدليل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>A copy carries the code and the names: enough to join.</source>
        <translation>النسخة تحمل الرمز والأسماء: وهذا يكفي للانضمام.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>أفكار مستخلصة</translation>
    </message>
</context>
<context>
    <name>CirclePane</name>
    <message>
        <source>{circle} pauses for a while.</source>
        <translation>تتوقف {circle} لفترة.</translation>
    </message>
    <message>
        <source>{circle} goes on.</source>
        <translation>تتابع {circle}.</translation>
    </message>
    <message>
        <source>{circle} has ended. All that was said stays.</source>
        <translation>انتهت {circle}. ويبقى كل ما قيل.</translation>
    </message>
    <message>
        <source>Their seat is skipped from then on.</source>
        <translation>يُتجاوز مقعدهم من ذلك اليوم.</translation>
    </message>
    <message>
        <source>They are in the circle again.</source>
        <translation>عادوا إلى الحلقة.</translation>
    </message>
    <message>
        <source>The circle’s clock: {clock}</source>
        <translation>ساعة الحلقة: {clock}</translation>
    </message>
</context>
<context>
    <name>CloseCard</name>
    <message>
        <source>{name} · {minutes} · Ctrl Enter to finish</source>
        <translation>‏{name} · {minutes} · ⁨Ctrl Enter⁩ للإنهاء</translation>
    </message>
    <message>
        <source>Hosts it: {name}</source>
        <translation>المضيف: {name}</translation>
    </message>
</context>
<context>
    <name>CloseView</name>
    <message>
        <source>Close this session</source>
        <translation>إغلاق هذه الجلسة</translation>
    </message>
    <message>
        <source>Skip anything. Closing sends nothing to anybody.</source>
        <translation>يمكن تخطي أي شيء. الإغلاق لا يرسل شيئًا إلى أحد.</translation>
    </message>
    <message>
        <source>What moved?</source>
        <translation>ما الذي تحرّك؟</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>@name what, by when; if …, then …</source>
        <translation>‏@الاسم ماذا، متى؛ إذا …، فسوف …</translation>
    </message>
    <message>
        <source>For me: did I ask before I advised?</source>
        <translation>لي: هل سألت قبل أن أنصح؟</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>الجلسة التالية</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>one minute, or later</source>
        <translation>دقيقة واحدة، أو لاحقًا</translation>
    </message>
    <message>
        <source>Your private afterthought</source>
        <translation>خاطرتك الخاصة بعد الجلسة</translation>
    </message>
    <message>
        <source>For both of you, not sent: what moved, the step, the next session.</source>
        <translation>لكما معًا، لم تُرسَل: ما تحرّك، والخطوة، والجلسة التالية.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>How does this goal end?</source>
        <translation>كيف ينتهي هذا الهدف؟</translation>
    </message>
    <message>
        <source>Letting go in time is a good end too. All of it stays readable.</source>
        <translation>التخلي في الوقت المناسب نهاية جيدة أيضًا. ويبقى كل شيء مقروءًا.</translation>
    </message>
    <message>
        <source>What do you take with you? It may stay empty.</source>
        <translation>ما الذي تخرج به؟ يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>In one &amp;line</source>
        <translation>في &amp;سطر واحد</translation>
    </message>
    <message>
        <source>It is reached</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Let it go well</source>
        <translation>تركه بسلام</translation>
    </message>
    <message>
        <source>It is handed over</source>
        <translation>سُلِّم إلى غيرك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Use your recovery code</source>
        <translation>استخدام رمز الاسترداد</translation>
    </message>
    <message>
        <source>It stands on the sheet that you printed or wrote down: eight groups of four characters, and a ninth that checks them.</source>
        <translation>الرمز موجود في الورقة المطبوعة أو المكتوبة بخط اليد: ثماني مجموعات من أربعة محارف، وتاسعة للتحقق منها.</translation>
    </message>
    <message>
        <source>Open my desk</source>
        <translation>فتح مكتبي</translation>
    </message>
    <message>
        <source>Check your sheet</source>
        <translation>التحقق من الورقة</translation>
    </message>
    <message>
        <source>Type the whole code from the sheet, to be sure that it opens this desk.</source>
        <translation>يُكتب الرمز كاملًا من الورقة، للتأكد من أنه يفتح هذا المكتب.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>{number} of {count} groups</source>
        <translation>‏{number} من {count} مجموعات</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>يلزم كتابة الرمز أولًا.</translation>
    </message>
    <message>
        <source>Trying the code…</source>
        <translation>تجربة الرمز…</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>Whole name</source>
        <translation>الاسم كاملًا</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>العمود {n}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search and commands</source>
        <translation>البحث والأوامر</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>بحث أو كتابة أمر</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Proxy and certificates…</source>
        <translation>الوكيل والشهادات…</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>اختيار ملف شهادة</translation>
    </message>
    <message>
        <source>Kept. The way to the server is being tried.</source>
        <translation>حُفظ ذلك. تجري الآن تجربة الطريق إلى الخادم.</translation>
    </message>
    <message>
        <source>Straight to {server}.</source>
        <translation>مباشرةً إلى ⁨{server}⁩.</translation>
    </message>
    <message>
        <source>To {server}, through the proxy {proxy}.</source>
        <translation>إلى ⁨{server}⁩، عبر الوكيل ⁨{proxy}⁩.</translation>
    </message>
    <message>
        <source>Trusted: the certificates of this computer.</source>
        <translation>الموثوق: شهادات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Trusted: {name}, until {day}.</source>
        <translation>الموثوق: ⁨{name}⁩، حتى {day}.</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Web proxy</source>
        <translation>وكيل الويب</translation>
    </message>
    <message>
        <source>Only where your network asks for one. Empty: straight to the server.</source>
        <translation>فقط إذا كانت شبكتك تطلبه. وإن تُرك فارغًا: مباشرةً إلى الخادم.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Name at the proxy</source>
        <translation>الاسم لدى الوكيل</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>كلمة المرور لدى الوكيل</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>الشهادات الموثوقة</translation>
    </message>
    <message>
        <source>Only where your office gives you its own, as PEM. They are trusted for this server instead of this computer’s own. Empty: what this computer trusts.</source>
        <translation>فقط إذا أعطتك إدارة البرنامج شهادتها، بصيغة ⁨PEM⁩. يُوثَق بها لهذا الخادم بدل شهادات هذا الحاسوب. وإن تُرك فارغًا: ما يثق به هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose a certificate file…</source>
        <translation>اختيار ملف شهادة…</translation>
    </message>
    <message>
        <source>Keep and try it</source>
        <translation>حفظ وتجربة</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
</context>
<context>
    <name>ContentsView</name>
    <message>
        <source>Filter the playbook</source>
        <translation>تصفية الدليل</translation>
    </message>
    <message>
        <source>Contents of the playbook</source>
        <translation>محتويات الدليل</translation>
    </message>
    <message>
        <source>Nothing has these words</source>
        <translation>لا شيء فيه هذه الكلمات</translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of one.</source>
        <translation>يمكن تجربة كلمات أقل، أو بداية كلمة فقط.</translation>
    </message>
    <message>
        <source>Help card</source>
        <translation>بطاقة المساعدة</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>The copy leaves the protection of this desk: it is not encrypted, and whoever can read the folder can read it. Programs that open it may keep traces of it. The file in your desk stays as it is.</source>
        <translation>تخرج النسخة من حماية هذا المكتب: فهي غير مشفّرة، ومن يستطيع قراءة المجلد يستطيع قراءتها. وقد تحتفظ البرامج التي تفتحها بآثار منها. يبقى الملف في مكتبك كما هو.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Saved, for your account alone to read.</source>
        <translation>حُفظت، ليقرأها حسابك وحده.</translation>
    </message>
</context>
<context>
    <name>CopyLens</name>
    <message>
        <source>Copy for {name}</source>
        <translation>نسخة إلى ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Nothing was agreed in this session yet.</source>
        <translation>لم يُتفق على شيء في هذه الجلسة بعد.</translation>
    </message>
    <message>
        <source>Questions for {name}</source>
        <translation>أسئلة إلى ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Tick what you want to send ahead; the text grows below.</source>
        <translation>وضع علامة على ما يُراد إرساله مسبقًا؛ والنص ينمو في الأسفل.</translation>
    </message>
    <message>
        <source>From the agenda, in your words</source>
        <translation>من جدول الأعمال، بكلماتك</translation>
    </message>
    <message>
        <source>My open steps</source>
        <translation>خطواتي المتبقية</translation>
    </message>
    <message>
        <source>Nothing of yours stands on the agenda yet.</source>
        <translation>لا شيء من كلماتك في جدول الأعمال بعد.</translation>
    </message>
    <message>
        <source>Exactly this is copied, letter by letter, and noted in Sharing.</source>
        <translation>هذا بالضبط ما يُنسخ، حرفًا بحرف، ويُسجَّل في المشاركة.</translation>
    </message>
    <message>
        <source>Copied and noted. Paste it before you lock or close MentorDesk.</source>
        <translation>نُسخ وسُجّل. يلزم لصقه قبل قفل ⁨MentorDesk⁩ أو إغلاقه.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>حفظ النسخة</translation>
    </message>
    <message>
        <source>Saved and noted. The file is readable to whoever gets it.</source>
        <translation>حُفظ وسُجّل. والملف مقروء لكل من يحصل عليه.</translation>
    </message>
    <message>
        <source>Print the copy</source>
        <translation>طباعة النسخة</translation>
    </message>
    <message>
        <source>Sent to the printer and noted.</source>
        <translation>أُرسل إلى الطابعة وسُجّل.</translation>
    </message>
</context>
<context>
    <name>CopyLensView</name>
    <message>
        <source>The exact text of the copy</source>
        <translation>النص الدقيق للنسخة</translation>
    </message>
    <message>
        <source>Not in it: your notes, your reflection, your reminders, your journal. They cannot be. Once copied it is out of your hands: other programs can read the clipboard, and a clipboard history may keep it.</source>
        <translation>ليس فيه: ملاحظاتك وتأملك وتذكيراتك ويومياتك، ولا يمكن أن تكون فيه. وبعد النسخ يخرج من يدك: تستطيع برامج أخرى قراءة الحافظة، وقد يحتفظ به سجل الحافظة.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة ⁨PDF⁩…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>CopyRead</name>
    <message>
        <source>The exact text of the copy</source>
        <translation>النص الدقيق للنسخة</translation>
    </message>
    <message>
        <source>The words were erased with the person. That a copy was made stays in the chain, with its fingerprint.</source>
        <translation>مُحيت الكلمات مع الشخص. ويبقى في السلسلة أن نسخة قد صُنعت، مع بصمتها.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): {figures}</source>
        <translation>البصمة (⁨SHA-256⁩): {figures}</translation>
    </message>
</context>
<context>
    <name>CopyTab</name>
    <message>
        <source>A copy takes your entries out of the encrypted desk into files that other programs read. Markdown and JSON hold everything that goes with an entry, and MentorDesk reads both back just as they were. A page for the browser and a PDF are for reading: pictures stand in them, other files are named. Earlier wordings stay here.

Nothing stands under the name that you gave before all of it is there. Stop takes away what was made so far.</source>
        <translation>تُخرج النسخة تدويناتك من المكتب المشفّر إلى ملفات تقرؤها برامج أخرى. يحمل Markdown وJSON كل ما يخص التدوينة، ويقرؤهما MentorDesk من جديد كما كانا تمامًا. صفحة المتصفح وPDF للقراءة: الصور فيهما، والملفات الأخرى تُذكر بأسمائها. تبقى الصياغات السابقة هنا.

لا يظهر شيء بالاسم الذي اخترته قبل أن يكتمل كله. يزيل «إيقاف» ما أُنشئ حتى الآن.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>حفظ النسخة</translation>
    </message>
    <message>
        <source>Back to the entries</source>
        <translation>العودة إلى التدوينات</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>اليوم الأول بعد اليوم الأخير.</translation>
    </message>
    <message>
        <source>A search does not look into the bin. Leave one of them out.</source>
        <translation>لا يشمل البحث سلة المحذوفات. اترك أحدهما.</translation>
    </message>
    <message>
        <source>“{what}” cannot be read, and the copy would hold more than you mean.</source>
        <translation>لا يمكن فهم «{what}»، وستحوي النسخة أكثر مما تقصده.</translation>
    </message>
    <message>
        <source>Save a copy of the journal</source>
        <translation>حفظ نسخة من اليوميات</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>يومياتي</translation>
    </message>
    <message>
        <source>A new folder (*)</source>
        <translation>مجلد جديد (*)</translation>
    </message>
    <message>
        <source>Taking away what was made…</source>
        <translation>تجري إزالة ما أُنشئ…</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln entries</source>
        <translation>
            <numerusform>{done} من لا شيء</numerusform>
            <numerusform>{done} من تدوينة واحدة</numerusform>
            <numerusform>{done} من تدوينتين</numerusform>
            <numerusform>{done} من %Ln تدوينات</numerusform>
            <numerusform>{done} من %Ln تدوينة</numerusform>
            <numerusform>{done} من %Ln تدوينة</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the entries…</source>
        <translation>يجري عدّ التدوينات…</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>لم تُنشأ نسخة.</translation>
    </message>
    <message numerus="yes">
        <source>The copy is there, with %Ln entries.</source>
        <translation>
            <numerusform>النسخة جاهزة، بلا تدوينات.</numerusform>
            <numerusform>النسخة جاهزة، وفيها تدوينة واحدة.</numerusform>
            <numerusform>النسخة جاهزة، وفيها تدوينتان.</numerusform>
            <numerusform>النسخة جاهزة، وفيها %Ln تدوينات.</numerusform>
            <numerusform>النسخة جاهزة، وفيها %Ln تدوينة.</numerusform>
            <numerusform>النسخة جاهزة، وفيها %Ln تدوينة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters or signs have no font on this computer and are missing on the pages. The other forms have them.</source>
        <translation>
            <numerusform>لا تنقص الصفحات أي حروف.</numerusform>
            <numerusform>حرف أو رمز واحد ليس له خط في هذا الحاسوب، وهو ناقص في الصفحات. الأشكال الأخرى تحويه.</numerusform>
            <numerusform>حرفان أو رمزان ليس لهما خط في هذا الحاسوب، وهما ناقصان في الصفحات. الأشكال الأخرى تحويهما.</numerusform>
            <numerusform>%Ln حروف أو رموز ليس لها خط في هذا الحاسوب، وهي ناقصة في الصفحات. الأشكال الأخرى تحويها.</numerusform>
            <numerusform>%Ln حرفًا أو رمزًا ليس لها خط في هذا الحاسوب، وهي ناقصة في الصفحات. الأشكال الأخرى تحويها.</numerusform>
            <numerusform>%Ln حرف أو رمز ليس لها خط في هذا الحاسوب، وهي ناقصة في الصفحات. الأشكال الأخرى تحويها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that goes with an entry is in it, and MentorDesk reads it back just as it was. Earlier wordings are not in it.</source>
        <translation>فيها كل ما يخص التدوينة، ويقرؤها MentorDesk من جديد كما كانت تمامًا. الصياغات السابقة ليست فيها.</translation>
    </message>
    <message>
        <source>For reading: pictures stand in it, other files are named. It is not read back.</source>
        <translation>للقراءة: الصور فيها، والملفات الأخرى تُذكر بأسمائها. لا تُقرأ من جديد هنا.</translation>
    </message>
</context>
<context>
    <name>CopyView</name>
    <message>
        <source>Save a copy of the journal</source>
        <translation>حفظ نسخة من اليوميات</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>كل التدوينات</translation>
    </message>
    <message>
        <source>With pictures and other files</source>
        <translation>مع الصور والملفات الأخرى</translation>
    </message>
    <message>
        <source>Also what lies in the bin</source>
        <translation>وما في سلة المحذوفات أيضًا</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>حفظ النسخة…</translation>
    </message>
    <message>
        <source>The copy is not encrypted. Whoever opens it can read it: keep it where nobody else comes, and delete it when you no longer need it.</source>
        <translation>النسخة غير مشفّرة. من يفتحها يستطيع قراءتها: احفظها حيث لا يصل غيرك، واحذفها حين لا تعود تحتاج إليها.</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>بأي شكل</translation>
    </message>
    <message>
        <source>Markdown: a folder of texts that any editor opens</source>
        <translation>مجلد نصوص يفتحه أي محرر (Markdown)</translation>
    </message>
    <message>
        <source>One page for the browser: to read and to print</source>
        <translation>صفحة واحدة للمتصفح: للقراءة والطباعة</translation>
    </message>
    <message>
        <source>PDF: pages to print and to keep</source>
        <translation>صفحات للطباعة والحفظ (PDF)</translation>
    </message>
    <message>
        <source>JSON: for other programs</source>
        <translation>لبرامج أخرى (JSON)</translation>
    </message>
    <message>
        <source>Words that the entries hold</source>
        <translation>كلمات في التدوينات</translation>
    </message>
    <message>
        <source>Only entries that a search finds</source>
        <translation>التدوينات التي يجدها البحث فقط</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>ابتداءً من هذا اليوم</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>حتى هذا اليوم</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>How far the copy is</source>
        <translation>مدى تقدم النسخة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>It is not encrypted. Delete it when you no longer need it.</source>
        <translation>إنها غير مشفّرة. احذفها حين لا تعود تحتاج إليها.</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>إظهارها في مجلدها</translation>
    </message>
    <message>
        <source>Another copy…</source>
        <translation>نسخة أخرى…</translation>
    </message>
</context>
<context>
    <name>CopyWay</name>
    <message>
        <source>Save a copy of the journal…</source>
        <translation>حفظ نسخة من اليوميات…</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>You can try again in {seconds} s.</source>
        <translation>يمكن المحاولة مجددًا بعد {seconds} ث.</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>The desk is being locked</source>
        <translation>يجري قفل المكتب</translation>
    </message>
</context>
<context>
    <name>Cue</name>
    <message>
        <source>By the agenda, now: {item}</source>
        <translation>الآن حسب جدول الأعمال: {item}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>لم تبق دقائق</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %n دقائق</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The last minutes: time to close well.</source>
        <translation>الدقائق الأخيرة: وقت الختام الجيد.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Show my words</source>
        <translation>إظهار كلماتي</translation>
    </message>
    <message>
        <source>Your journal is hidden. {key} shows it again, as it stood.</source>
        <translation>يومياتك مخفية. المفتاح ⁨{key}⁩ يظهرها من جديد كما كانت.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفية</translation>
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
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>The next session with them</source>
        <translation>الجلسة القادمة معهم</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>بلا يوم</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>هذا اليوم</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>يوم آخر</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>تحديد اليوم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln actions out of sight until…</source>
        <translation>
            <numerusform>لا خطوات تغيب عن النظر حتى…</numerusform>
            <numerusform>إبقاء خطوة واحدة بعيدًا عن النظر حتى…</numerusform>
            <numerusform>إبقاء خطوتين بعيدًا عن النظر حتى…</numerusform>
            <numerusform>إبقاء %Ln خطوات بعيدًا عن النظر حتى…</numerusform>
            <numerusform>إبقاء %Ln خطوة بعيدًا عن النظر حتى…</numerusform>
            <numerusform>إبقاء %Ln خطوة بعيدًا عن النظر حتى…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln actions openly to another day</source>
        <translation>
            <numerusform>لا خطوات ليوم آخر</numerusform>
            <numerusform>تحديد يوم آخر علنًا لخطوة واحدة</numerusform>
            <numerusform>تحديد يوم آخر علنًا لخطوتين</numerusform>
            <numerusform>تحديد يوم آخر علنًا لـ %Ln خطوات</numerusform>
            <numerusform>تحديد يوم آخر علنًا لـ %Ln خطوة</numerusform>
            <numerusform>تحديد يوم آخر علنًا لـ %Ln خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>اختر يومًا.</translation>
    </message>
    <message>
        <source>Choose a day to come.</source>
        <translation>اختر يومًا قادمًا.</translation>
    </message>
    <message>
        <source>No session on this day.</source>
        <translation>لا جلسة في هذا اليوم.</translation>
    </message>
    <message>
        <source>Sessions of the day</source>
        <translation>جلسات اليوم المختار</translation>
    </message>
</context>
<context>
    <name>Deletions</name>
    <message>
        <source>The entry was deleted.</source>
        <translation>حُذفت التدوينة.</translation>
    </message>
</context>
<context>
    <name>DeliveringSheet</name>
    <message>
        <source>Everything you wrote is saved. Your desk closes by itself as soon as this is done, and after 20 seconds at the latest. What has not left by then goes next time.</source>
        <translation>كل ما كتبته محفوظ. يُغلق مكتبك من تلقاء نفسه فور الانتهاء من ذلك، وبعد 20 ثانية على الأكثر. وما لم يغادر حتى ذلك الحين يُرسل في المرة القادمة.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>الإغلاق الآن</translation>
    </message>
    <message>
        <source>Finishing a round…</source>
        <translation>إنهاء جولة…</translation>
    </message>
    <message>
        <source>Delivering one letter…</source>
        <translation>تسليم رسالة واحدة…</translation>
    </message>
    <message numerus="yes">
        <source>Delivering %n letters…</source>
        <translation>
            <numerusform>تسليم %n رسالة…</numerusform>
            <numerusform>تسليم رسالة واحدة…</numerusform>
            <numerusform>تسليم رسالتين…</numerusform>
            <numerusform>تسليم %n رسائل…</numerusform>
            <numerusform>تسليم %n رسالة…</numerusform>
            <numerusform>تسليم %n رسالة…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskMap</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>My mentor</source>
        <translation>جهة إرشادي</translation>
    </message>
</context>
<context>
    <name>EndingCard</name>
    <message>
        <source>All that you agreed stays readable, and you can go on together at any time. Nobody is told by this.</source>
        <translation>كل ما اتفقتما عليه يبقى مقروءًا، ويمكنكما المتابعة معًا في أي وقت. لا يُخبَر أحد بهذا.</translation>
    </message>
    <message>
        <source>Who ended it</source>
        <translation>من أنهى ذلك</translation>
    </message>
    <message>
        <source>&amp;Who ended it, if you want to say so</source>
        <translation>&amp;من أنهى ذلك، إن أردت القول</translation>
    </message>
    <message>
        <source>End well</source>
        <translation>إنهاء طيب</translation>
    </message>
    <message>
        <source>Go on as before</source>
        <translation>المتابعة كما كان</translation>
    </message>
    <message>
        <source>End well with {name}?</source>
        <translation>إنهاء طيب مع {name}؟</translation>
    </message>
    <message>
        <source>Left unsaid</source>
        <translation>دون قول</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Both of you</source>
        <translation>كلاكما</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>إيقاف ومحو</translation>
    </message>
    <message>
        <source>Yes, stop and erase</source>
        <translation>نعم، إيقاف ومحو</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep sharing</source>
        <translation>مواصلة المشاركة</translation>
    </message>
    <message>
        <source>Your consent ends on {day}</source>
        <translation>تنتهي موافقتك في {day}</translation>
    </message>
    <message>
        <source>You will be asked again. Stop everything and erase at any time.</source>
        <translation>ستُسأل من جديد. يمكن إيقاف كل شيء ومحوه في أي وقت.</translation>
    </message>
    <message>
        <source>Stop sharing, and have all of it erased?</source>
        <translation>إيقاف المشاركة ومحو كل ما شورك؟</translation>
    </message>
    <message>
        <source>Stop sharing “{what}”, and have it erased?</source>
        <translation>إيقاف مشاركة «{what}» ومحوها؟</translation>
    </message>
    <message>
        <source>What waits here is deleted at once. What has left is to be erased at the server, which answers with a signed receipt. Nobody is asked why.</source>
        <translation>ما ينتظر هنا يُحذف فورًا. وما غادر يُطلب محوه من الخادم، فيرد بإيصال موقَّع. ولا يُسأل أحد عن السبب.</translation>
    </message>
</context>
<context>
    <name>EntryLines</name>
    <message>
        <source>No title</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message numerus="yes">
        <source>Search %Ln entries</source>
        <translation>
            <numerusform>بحث في التدوينات (لا تدوينات)</numerusform>
            <numerusform>بحث في تدوينة واحدة</numerusform>
            <numerusform>بحث في تدوينتين</numerusform>
            <numerusform>بحث في %Ln تدوينات</numerusform>
            <numerusform>بحث في %Ln تدوينة</numerusform>
            <numerusform>بحث في %Ln تدوينة</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your entries</source>
        <translation>بحث في تدويناتك</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>الأنسب أولًا</translation>
    </message>
</context>
<context>
    <name>EntryListModel</name>
    <message>
        <source>starred</source>
        <translation>بنجمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>ملف واحد (%Ln)</numerusform>
            <numerusform>ملفان (%Ln)</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>one file</source>
        <translation>ملف واحد</translation>
    </message>
</context>
<context>
    <name>EntryListView</name>
    <message>
        <source>Search your entries</source>
        <translation>بحث في تدويناتك</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>الأنسب أولًا</translation>
    </message>
    <message>
        <source>Entries, the newest first</source>
        <translation>التدوينات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation>كتابة التدوينة الأولى</translation>
    </message>
    <message>
        <source>Bring in a journal…</source>
        <translation>إدخال يوميات…</translation>
    </message>
    <message>
        <source>Your journal is empty</source>
        <translation>يومياتك فارغة</translation>
    </message>
    <message>
        <source>One line is enough: what surprised you today? It is encrypted while you type, and nobody else can read it.</source>
        <translation>سطر واحد يكفي: ما الذي فاجأك اليوم؟ يُشفَّر النص أثناء الكتابة، ولا يستطيع أحد غيرك قراءته.</translation>
    </message>
    <message>
        <source>No entry has these words</source>
        <translation>لا تدوينة فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>Try fewer words or only the beginning of one, such as resil*. Put a phrase in “quotes”; leave entries out with -word. The ? beside the field shows what else can be typed.</source>
        <translation>يمكن تجربة كلمات أقل أو بداية كلمة فقط، مثل ⁨صمو*⁩. توضع العبارة بين “علامتي اقتباس”؛ ولاستبعاد تدوينات تُكتب ⁨-كلمة⁩. وعلامة ⁨?⁩ بجانب الحقل تعرض ما يمكن كتابته غير ذلك.</translation>
    </message>
    <message>
        <source>Not understood: {what}</source>
        <translation>لم يُفهم: {what}</translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln of many</source>
        <translation>
            <numerusform>الأنسب من كثير: %Ln</numerusform>
            <numerusform>الأنسب من كثير: %Ln</numerusform>
            <numerusform>الأنسب من كثير: %Ln</numerusform>
            <numerusform>الأنسب من كثير: %Ln</numerusform>
            <numerusform>الأنسب من كثير: %Ln</numerusform>
            <numerusform>الأنسب من كثير: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest of many. Scroll down for more.</source>
        <translation>أحدث ما في قائمة طويلة. للمزيد يُمرَّر إلى الأسفل.</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>تدوينة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا تدوينات</numerusform>
            <numerusform>تدوينة واحدة</numerusform>
            <numerusform>تدوينتان</numerusform>
            <numerusform>%Ln تدوينات</numerusform>
            <numerusform>%Ln تدوينة</numerusform>
            <numerusform>%Ln تدوينة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Delete entry</source>
        <translation>حذف التدوينة</translation>
    </message>
    <message>
        <source>one word</source>
        <translation>كلمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>one character</source>
        <translation>حرف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>لا حروف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln حروف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظت {time}</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>تجري الكتابة…</translation>
    </message>
    <message>
        <source>Not saved yet. Your words are on the screen.</source>
        <translation>لم تُحفظ بعد. كلماتك على الشاشة.</translation>
    </message>
    <message>
        <source>One character that no file can keep was left out.</source>
        <translation>تُرك محرف واحد لا يمكن لأي ملف حفظه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters that no file can keep were left out.</source>
        <translation>
            <numerusform>لم يُترك أي محرف.</numerusform>
            <numerusform>تُرك محرف واحد لا يمكن لأي ملف حفظه.</numerusform>
            <numerusform>تُرك محرفان لا يمكن لأي ملف حفظهما.</numerusform>
            <numerusform>تُركت %Ln محارف لا يمكن لأي ملف حفظها.</numerusform>
            <numerusform>تُرك %Ln محرفًا لا يمكن لأي ملف حفظها.</numerusform>
            <numerusform>تُرك %Ln محرف لا يمكن لأي ملف حفظها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPaneView</name>
    <message>
        <source>Title of the entry</source>
        <translation>عنوان التدوينة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>نص التدوينة</translation>
    </message>
    <message>
        <source>Write what is on your mind. Nobody else can read it.</source>
        <translation>هنا مكان ما يدور في بالك. لا يستطيع أحد غيرك قراءته.</translation>
    </message>
    <message>
        <source>Text of the entry, to read</source>
        <translation>نص التدوينة، للقراءة</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>More for this entry</source>
        <translation>المزيد لهذه التدوينة</translation>
    </message>
    <message>
        <source>encrypted as you type</source>
        <translation>يُشفَّر أثناء الكتابة</translation>
    </message>
    <message>
        <source>Only you · encrypted as you type</source>
        <translation>لك وحدك · يُشفَّر أثناء الكتابة</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Your evidence</source>
        <translation>أدلتك</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>لك وحدك</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>What you agreed</source>
        <translation>ما اتفقتما عليه</translation>
    </message>
    <message>
        <source>For both of you · not sent</source>
        <translation>لكما معًا · لم تُرسَل</translation>
    </message>
    <message>
        <source>Not written down yet: how to reach each other, how soon you answer, what helps. Ctrl+E opens the card.</source>
        <translation>لم يُكتب بعد: كيف تتواصلان، ومتى تجيبان، وما يعين. يفتح Ctrl+E البطاقة.</translation>
    </message>
    <message>
        <source>Word for a line that is not safe</source>
        <translation>كلمة لخط غير آمن</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهارها</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>الوتيرة</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Usual hours there</source>
        <translation>الساعات المعتادة هناك</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Needs to take part</source>
        <translation>يحتاج للمشاركة إلى</translation>
    </message>
    <message>
        <source>Helps with the language</source>
        <translation>يعين على اللغة</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>تغطيتها</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>مغطاة</translation>
    </message>
    <message>
        <source>Ways to reach them, the first one first</source>
        <translation>طرق التواصل معه، الأولى أولًا</translation>
    </message>
    <message>
        <source>Copy {address}</source>
        <translation>نسخ {address}</translation>
    </message>
</context>
<context>
    <name>FarewellCard</name>
    <message>
        <source>Your journal entries stay. Nothing brings the rest back: ending the pair keeps it all.</source>
        <translation>تبقى تدوينات يومياتك. ولا شيء يعيد الباقي: إنهاء الثنائي يحفظ كل شيء.</translation>
    </message>
    <message>
        <source>Type the name to go on</source>
        <translation>تلزم كتابة الاسم للمتابعة</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>حذف كل ذلك</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>إبقاء كل شيء</translation>
    </message>
    <message>
        <source>Delete {name} and all that belongs to them?</source>
        <translation>حذف {name} وكل ما يتصل بهذا الشخص؟</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>لا خطوات متفق عليها</numerusform>
            <numerusform>خطوة واحدة متفق عليها</numerusform>
            <numerusform>خطوتان متفق عليهما</numerusform>
            <numerusform>%n خطوات متفق عليها</numerusform>
            <numerusform>%n خطوة متفق عليها</numerusform>
            <numerusform>%n خطوة متفق عليها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>لا أهداف</numerusform>
            <numerusform>هدف واحد</numerusform>
            <numerusform>هدفان</numerusform>
            <numerusform>%n أهداف</numerusform>
            <numerusform>%n هدفًا</numerusform>
            <numerusform>%n هدف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private notes</source>
        <translation>
            <numerusform>لا ملاحظات خاصة</numerusform>
            <numerusform>ملاحظة خاصة واحدة</numerusform>
            <numerusform>ملاحظتان خاصتان</numerusform>
            <numerusform>%n ملاحظات خاصة</numerusform>
            <numerusform>%n ملاحظة خاصة</numerusform>
            <numerusform>%n ملاحظة خاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflections</source>
        <translation>
            <numerusform>لا تأملات</numerusform>
            <numerusform>تأمل واحد</numerusform>
            <numerusform>تأملان</numerusform>
            <numerusform>%n تأملات</numerusform>
            <numerusform>%n تأملًا</numerusform>
            <numerusform>%n تأمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>لا تذكيرات</numerusform>
            <numerusform>تذكير واحد</numerusform>
            <numerusform>تذكيران</numerusform>
            <numerusform>%n تذكيرات</numerusform>
            <numerusform>%n تذكيرًا</numerusform>
            <numerusform>%n تذكير</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the card: there is nothing else.</source>
        <translation>البطاقة فقط: لا شيء غيرها.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>A calendar file</source>
        <translation>ملف تقويم</translation>
    </message>
    <message>
        <source>The file leaves the protection of this desk: whoever gets it, and every calendar into which you put it, can read it. Many calendars keep their entries on a server. It never holds your notes, the agenda, goals or what you agreed.</source>
        <translation>يخرج الملف من حماية هذا المكتب: يستطيع قراءته كل من يحصل عليه وكل تقويم تضعه فيه. تحفظ تقاويم كثيرة مواعيدها على خادم. ولا يحوي أبدًا ملاحظاتك ولا جدول الأعمال ولا الأهداف ولا ما اتفقتما عليه.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>With the name: {name}</source>
        <translation>مع الاسم: {name}</translation>
    </message>
    <message>
        <source>With the place: {place}</source>
        <translation>مع المكان: {place}</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln sessions of the series from this one on</source>
        <translation>
            <numerusform>لا جلسات من السلسلة</numerusform>
            <numerusform>هذه الجلسة من السلسلة فقط</numerusform>
            <numerusform>جلستا السلسلة ابتداءً من هذه</numerusform>
            <numerusform>كل جلسات السلسلة ابتداءً من هذه: %Ln</numerusform>
            <numerusform>كل جلسات السلسلة ابتداءً من هذه: %Ln</numerusform>
            <numerusform>كل جلسات السلسلة ابتداءً من هذه: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation with {name}</source>
        <translation>محادثة مع {name}</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>as cancelled</source>
        <translation>بوصفها ملغاة</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وجلسة أخرى</numerusform>
            <numerusform>وجلستان أخريان</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>حفظ ملف التقويم</translation>
    </message>
    <message>
        <source>Saved and noted in Sharing, for your account alone to read.</source>
        <translation>حُفظت وسُجّلت في المشاركة، ليقرأها حسابك وحده.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files beside this entry</source>
        <translation>ملفات هذه التدوينة</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>FileStrip</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop adding files</source>
        <translation>إيقاف إضافة الملفات</translation>
    </message>
</context>
<context>
    <name>FilesBeside</name>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Removed files</source>
        <translation>ملفات أُزيلت</translation>
    </message>
    <message>
        <source>Add files ({key})</source>
        <translation>إضافة ملفات ({key})</translation>
    </message>
    <message>
        <source>The file was removed. Its link in the text stays.</source>
        <translation>أُزيل الملف. يبقى رابطه في النص.</translation>
    </message>
    <message>
        <source>The file is back.</source>
        <translation>عاد الملف.</translation>
    </message>
</context>
<context>
    <name>FirstEntries</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>بلا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Making the keys of your desk…</source>
        <translation>تُصنع مفاتيح مكتبك…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Opening your desk…</source>
        <translation>يُفتح مكتبك…</translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>الخطوة {number} من {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Open my desk</source>
        <translation>فتح مكتبي</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>FoldHead</name>
    <message>
        <source>unfolded</source>
        <translation>مبسوط</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>To follow up</source>
        <translation>للمتابعة</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>كل الخطوات</translation>
    </message>
    <message>
        <source>Nothing is due within a week.</source>
        <translation>لا موعد لشيء خلال أسبوع.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions are due</source>
        <translation>
            <numerusform>لا خطوات مستحقة</numerusform>
            <numerusform>خطوة واحدة مستحقة</numerusform>
            <numerusform>خطوتان مستحقتان</numerusform>
            <numerusform>%Ln خطوات مستحقة</numerusform>
            <numerusform>%Ln خطوة مستحقة</numerusform>
            <numerusform>%Ln خطوة مستحقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreeChoice</name>
    <message>
        <source>Free hours of both: nobody chosen</source>
        <translation>ساعات تفرغ الطرفين: لم يُختر أحد</translation>
    </message>
    <message>
        <source>Free hours of both: {name}</source>
        <translation>ساعات تفرغ الطرفين: {name}</translation>
    </message>
</context>
<context>
    <name>FreeHint</name>
    <message>
        <source>Both of you are usually free:</source>
        <translation>أوقات يكون كلاكما فيها متفرغًا عادةً:</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>‏{day}، {time}</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>اختيار {time}</translation>
    </message>
</context>
<context>
    <name>GlanceCard</name>
    <message>
        <source>At a glance</source>
        <translation>في لمحة</translation>
    </message>
    <message>
        <source>You promised: {promises}</source>
        <translation>وعدتَ: {promises}</translation>
    </message>
    <message>
        <source>{name} promised: {promises}</source>
        <translation>وعد {name}: {promises}</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>New goal</source>
        <translation>هدف جديد</translation>
    </message>
    <message>
        <source>Two minutes are enough: a title, what you expect by a day, a first step.</source>
        <translation>دقيقتان تكفيان: عنوان، وما يُتوقع في يوم معيّن، وخطوة أولى.</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>تعديل الهدف</translation>
    </message>
    <message>
        <source>Levels that you word anew leave the earlier wording readable.</source>
        <translation>إعادة صياغة المستويات تُبقي الصياغة السابقة مقروءة.</translation>
    </message>
    <message>
        <source>Set this goal</source>
        <translation>تثبيت هذا الهدف</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>{name}’s goal</source>
        <translation>هدف {name}</translation>
    </message>
    <message>
        <source>My goal, with {name}</source>
        <translation>هدفي، مع {name}</translation>
    </message>
    <message>
        <source>My own goal</source>
        <translation>هدفي الخاص</translation>
    </message>
    <message>
        <source>The goal is set.</source>
        <translation>وُضع الهدف.</translation>
    </message>
    <message>
        <source>The goal is changed.</source>
        <translation>تغيّر الهدف.</translation>
    </message>
</context>
<context>
    <name>GoalFormView</name>
    <message>
        <source>&amp;Goal</source>
        <translation>ال&amp;هدف</translation>
    </message>
    <message>
        <source>What will be different, in a few words</source>
        <translation>ما الذي سيختلف، في بضع كلمات</translation>
    </message>
    <message>
        <source>Whose goal</source>
        <translation>لمن هذا الهدف</translation>
    </message>
    <message>
        <source>Where it stands today</source>
        <translation>أين هو اليوم</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>النظر من جديد في</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>بلا يوم</translation>
    </message>
    <message>
        <source>&amp;Whose goal</source>
        <translation>&amp;لمن هذا الهدف</translation>
    </message>
    <message>
        <source>Where it stands &amp;today</source>
        <translation>أين هو ال&amp;يوم</translation>
    </message>
    <message>
        <source>Look again &amp;on</source>
        <translation>الن&amp;ظر من جديد في</translation>
    </message>
    <message>
        <source>To learn</source>
        <translation>للتعلم</translation>
    </message>
    <message>
        <source>To perform</source>
        <translation>للأداء</translation>
    </message>
    <message>
        <source>What the goal is for</source>
        <translation>الغرض من الهدف</translation>
    </message>
    <message>
        <source>Is the way new? Then learn first. Is it known? Then perform.</source>
        <translation>هل الطريق جديد؟ فالتعلم أولًا. هل هو معروف؟ فالأداء.</translation>
    </message>
    <message>
        <source>none, or not said</source>
        <translation>لا شيء، أو لم تُذكر</translation>
    </message>
    <message>
        <source>Priority of the organisation it serves</source>
        <translation>أولوية المؤسسة التي يخدمها</translation>
    </message>
    <message>
        <source>Priority of the organisation it &amp;serves</source>
        <translation>أولوية المؤسسة التي ي&amp;خدمها</translation>
    </message>
    <message>
        <source>What each level looks like</source>
        <translation>كيف يبدو كل مستوى</translation>
    </message>
    <message>
        <source>Describe one thing that can be seen from outside. Level 0 is what you honestly expect by the day: it is the only one that is needed.</source>
        <translation>وصف شيء واحد يمكن رؤيته من الخارج. المستوى 0 هو ما تتوقعه بصدق في ذلك اليوم: وهو وحده اللازم.</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>Milestone {number}</source>
        <translation>المحطة {number}</translation>
    </message>
    <message>
        <source>Day of milestone {number}</source>
        <translation>يوم المحطة {number}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بحلول</translation>
    </message>
    <message>
        <source>Words around it, where they help</source>
        <translation>كلمات حوله، حيث تفيد</translation>
    </message>
    <message>
        <source>First step, within seven days</source>
        <translation>الخطوة الأولى، خلال سبعة أيام</translation>
    </message>
    <message>
        <source>If …, then I will …</source>
        <translation>إذا …، فسوف …</translation>
    </message>
    <message>
        <source>What will get in the way</source>
        <translation>ما الذي قد يعترض الطريق</translation>
    </message>
    <message>
        <source>What do you hope for</source>
        <translation>ما الذي تأمله</translation>
    </message>
    <message>
        <source>If it went very well</source>
        <translation>لو سار على أحسن ما يكون</translation>
    </message>
    <message>
        <source>Why this, and why you</source>
        <translation>لماذا هذا، ولماذا أنت</translation>
    </message>
    <message>
        <source>Who will notice</source>
        <translation>من سيلاحظ</translation>
    </message>
    <message>
        <source>What you could show to someone who doubts it</source>
        <translation>ما الذي يمكنك إظهاره لمن يشك فيه</translation>
    </message>
    <message>
        <source>Set this goal</source>
        <translation>تثبيت هذا الهدف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Clear this form</source>
        <translation>إفراغ هذا النموذج</translation>
    </message>
</context>
<context>
    <name>GoalLevels</name>
    <message>
        <source>Last time: {level}. Where does it stand now?</source>
        <translation>في المرة السابقة: {level}. أين هو الآن؟</translation>
    </message>
</context>
<context>
    <name>GoalPageView</name>
    <message>
        <source>All goals</source>
        <translation>كل الأهداف</translation>
    </message>
    <message>
        <source>For both of you · not sent</source>
        <translation>لكما معًا · لم تُرسَل</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>What each level looks like</source>
        <translation>كيف يبدو كل مستوى</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر الوقت</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>النظر من جديد في</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>بلا يوم</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>تعديل الهدف</translation>
    </message>
    <message>
        <source>Close goal…</source>
        <translation>إغلاق الهدف…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>إعادة فتحه</translation>
    </message>
</context>
<context>
    <name>GoalPane</name>
    <message>
        <source>Check-in kept: {level}.</source>
        <translation>حُفظت المتابعة: {level}.</translation>
    </message>
    <message>
        <source>The goal is closed.</source>
        <translation>أُغلق الهدف.</translation>
    </message>
    <message>
        <source>The goal is open again.</source>
        <translation>الهدف مفتوح من جديد.</translation>
    </message>
    <message>
        <source>The milestone is reached.</source>
        <translation>تم بلوغ المحطة.</translation>
    </message>
    <message>
        <source>The milestone is open.</source>
        <translation>المحطة مفتوحة.</translation>
    </message>
    <message>
        <source>The milestone is taken away.</source>
        <translation>أُزيلت المحطة.</translation>
    </message>
    <message>
        <source>Milestone added: {title}</source>
        <translation>محطة جديدة: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Another day to look at the goal is set.</source>
        <translation>حُدِّد يوم آخر لمراجعة الهدف.</translation>
    </message>
    <message>
        <source>None yet. A check-in takes a minute: a level and one line.</source>
        <translation>لا شيء بعد. تستغرق المتابعة دقيقة: مستوى وسطر واحد.</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>For both of you · not sent</source>
        <translation>لكما معًا · لم تُرسَل</translation>
    </message>
    <message>
        <source>No goal is open with this person.</source>
        <translation>لا هدف قائمًا مع هذا الشخص.</translation>
    </message>
    <message>
        <source>The level of the goal is marked.</source>
        <translation>سُجِّل مستوى الهدف.</translation>
    </message>
</context>
<context>
    <name>GoalsPlace</name>
    <message>
        <source>New goal</source>
        <translation>هدف جديد</translation>
    </message>
    <message>
        <source>A goal from a template</source>
        <translation>هدف من قالب</translation>
    </message>
    <message>
        <source>Check in on this goal</source>
        <translation>متابعة هذا الهدف</translation>
    </message>
    <message>
        <source>Show or hide goals that have ended</source>
        <translation>إظهار الأهداف المنتهية أو إخفاؤها</translation>
    </message>
</context>
<context>
    <name>GoalsView</name>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>من قالب</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>هدف جديد</translation>
    </message>
    <message>
        <source>Goals that have ended too</source>
        <translation>مع الأهداف المنتهية أيضًا</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>اختيار قالب</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>لا هدف بعد</translation>
    </message>
    <message>
        <source>A goal here is a title and up to five described levels: what you expect by a day, a little less, a little more. Then a check-in takes a minute. A template gives you the first words; every one of them may be changed.</source>
        <translation>الهدف هنا عنوان وخمسة مستويات موصوفة على الأكثر: ما يُتوقع في يوم معيّن، وأقل منه قليلًا، وأكثر منه قليلًا. وبعدها تستغرق المتابعة دقيقة. يعطي القالب الكلمات الأولى؛ وكل كلمة منها قابلة للتغيير.</translation>
    </message>
    <message>
        <source>A goal has up to five described levels, from −2 to +2. Level 0 is what you honestly expect by its day. A check-in says where it stands, with one line; the levels are words about the goal, never a mark for a person.

Milestones are steps on the way. A goal ends as reached, let go well, or handed over; all of it stays readable.

“For both of you” marks what you agreed with someone. Nothing is sent.</source>
        <translation>للهدف خمسة مستويات موصوفة على الأكثر، من ⁨−2⁩ إلى ⁨+2⁩. المستوى 0 هو ما تتوقعه بصدق في يومه. تقول المتابعة أين وصل الهدف، في سطر واحد؛ والمستويات كلمات عن الهدف، وليست أبدًا علامة لشخص.

المحطات خطوات على الطريق. ينتهي الهدف بأن يتحقق، أو يُترك بسلام، أو يُسلَّم؛ ويبقى كل ذلك مقروءًا.

«لكما معًا» تدل على ما اتفقت عليه مع شخص ما. ولا يُرسَل شيء.</translation>
    </message>
    <message>
        <source>A goal from a template</source>
        <translation>هدف من قالب</translation>
    </message>
    <message>
        <source>Check in on the goal that is shown</source>
        <translation>متابعة الهدف المعروض</translation>
    </message>
    <message>
        <source>In the form: set the goal</source>
        <translation>في النموذج: تثبيت الهدف</translation>
    </message>
    <message>
        <source>Hide your evidence, or show it</source>
        <translation>إخفاء أدلّتك أو إظهارها</translation>
    </message>
    <message>
        <source>From the list to the goal; in a check-in: keep it</source>
        <translation>من القائمة إلى الهدف؛ وفي المتابعة: حفظها</translation>
    </message>
    <message>
        <source>Go back a step; nothing you typed is lost</source>
        <translation>الرجوع خطوة؛ ولا يضيع شيء مما كُتب</translation>
    </message>
</context>
<context>
    <name>GoesWithCard</name>
    <message>
        <source>Goes with</source>
        <translation>يرافقه</translation>
    </message>
</context>
<context>
    <name>GroupCheck</name>
    <message>
        <source>That is not what stands on the sheet. Compare it once more.</source>
        <translation>هذا ليس ما في الورقة. يُرجى مقارنته مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Chapter</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Sample conversation</source>
        <translation>نموذج محادثة</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة تحقق</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Goal template</source>
        <translation>قالب هدف</translation>
    </message>
    <message>
        <source>Learning journey</source>
        <translation>مسار تعلّم</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>تقييم ذاتي</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Sample conversations</source>
        <translation>نماذج المحادثات</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>قوائم التحقق</translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation>جداول الأعمال</translation>
    </message>
    <message>
        <source>Goal templates</source>
        <translation>قوالب الأهداف</translation>
    </message>
    <message>
        <source>Learning journeys</source>
        <translation>مسارات التعلّم</translation>
    </message>
    <message>
        <source>Self-assessments</source>
        <translation>التقييمات الذاتية</translation>
    </message>
    <message>
        <source>Questions to think about</source>
        <translation>أسئلة للتفكير</translation>
    </message>
    <message>
        <source>Cards and forms</source>
        <translation>بطاقات ونماذج</translation>
    </message>
    <message>
        <source>Words of the desk</source>
        <translation>كلمات المكتب</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help on this screen</source>
        <translation>مساعدة حول هذه الشاشة</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>إغلاق المساعدة</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>مفاتيح هذه الشاشة</translation>
    </message>
    <message>
        <source>Keys that always work</source>
        <translation>مفاتيح تعمل دائمًا</translation>
    </message>
</context>
<context>
    <name>HideButton</name>
    <message>
        <source>Show my words ({key})</source>
        <translation>إظهار كلماتي ({key})</translation>
    </message>
    <message>
        <source>Hide my words ({key})</source>
        <translation>إخفاء كلماتي ({key})</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>At a place that was searched for.</source>
        <translation>عند موضع مما جرى البحث عنه.</translation>
    </message>
</context>
<context>
    <name>HoursEdit</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>And also: {hours}</source>
        <translation>وأيضًا: {hours}</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Choose a file of contacts</source>
        <translation>اختر ملف جهات اتصال</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>إضافة لا أحد</numerusform>
            <numerusform>إضافة شخص واحد</numerusform>
            <numerusform>إضافة شخصين</numerusform>
            <numerusform>إضافة %n أشخاص</numerusform>
            <numerusform>إضافة %n شخصًا</numerusform>
            <numerusform>إضافة %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stand in the file.</source>
        <translation>
            <numerusform>لا أحد في الملف.</numerusform>
            <numerusform>في الملف شخص واحد.</numerusform>
            <numerusform>في الملف شخصان.</numerusform>
            <numerusform>في الملف %n أشخاص.</numerusform>
            <numerusform>في الملف %n شخصًا.</numerusform>
            <numerusform>في الملف %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them seem to be here already; choose them to add them twice.</source>
        <translation>
            <numerusform>لا أحد منهم موجود هنا؛ اختر لتضيف مرتين.</numerusform>
            <numerusform>يبدو أن واحدًا منهم موجود هنا؛ اختره لتضيفه مرتين.</numerusform>
            <numerusform>يبدو أن اثنين منهم موجودان هنا؛ اخترهما لتضيفهما مرتين.</numerusform>
            <numerusform>يبدو أن %n منهم موجودون هنا؛ اخترهم لتضيفهم مرتين.</numerusform>
            <numerusform>يبدو أن %n منهم موجودون هنا؛ اخترهم لتضيفهم مرتين.</numerusform>
            <numerusform>يبدو أن %n منهم موجودون هنا؛ اخترهم لتضيفهم مرتين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>تجري الإضافة…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are added.</source>
        <translation>
            <numerusform>لم يُضَف أحد.</numerusform>
            <numerusform>أُضيف شخص واحد.</numerusform>
            <numerusform>أُضيف شخصان.</numerusform>
            <numerusform>أُضيف %n أشخاص.</numerusform>
            <numerusform>أُضيف %n شخصًا.</numerusform>
            <numerusform>أُضيف %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not taken:</source>
        <translation>
            <numerusform>أُخذ الجميع:</numerusform>
            <numerusform>لم يؤخذ واحد:</numerusform>
            <numerusform>لم يؤخذ اثنان:</numerusform>
            <numerusform>لم يؤخذ %n:</numerusform>
            <numerusform>لم يؤخذ %n:</numerusform>
            <numerusform>لم يؤخذ %n:</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>الصف {n}</translation>
    </message>
    <message>
        <source>Card {n}</source>
        <translation>البطاقة {n}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>ولا غيرهم.</numerusform>
            <numerusform>وواحد غيرهم.</numerusform>
            <numerusform>واثنان غيرهم.</numerusform>
            <numerusform>و%n غيرهم.</numerusform>
            <numerusform>و%n غيرهم.</numerusform>
            <numerusform>و%n غيرهم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReminder</name>
    <message numerus="yes">
        <source>%Ln entries of {name} came before the desk was locked or closed. Choose it once more, and the rest comes.</source>
        <translation>
            <numerusform>لم تأتِ أي تدوينة من {name} قبل أن يُقفل المكتب أو يُغلق. اختره مرة أخرى فيأتي الباقي.</numerusform>
            <numerusform>أتت تدوينة واحدة من {name} قبل أن يُقفل المكتب أو يُغلق. اختره مرة أخرى فيأتي الباقي.</numerusform>
            <numerusform>أتت تدوينتان من {name} قبل أن يُقفل المكتب أو يُغلق. اختره مرة أخرى فيأتي الباقي.</numerusform>
            <numerusform>أتت %Ln تدوينات من {name} قبل أن يُقفل المكتب أو يُغلق. اختره مرة أخرى فيأتي الباقي.</numerusform>
            <numerusform>أتت %Ln تدوينة من {name} قبل أن يُقفل المكتب أو يُغلق. اختره مرة أخرى فيأتي الباقي.</numerusform>
            <numerusform>أتت %Ln تدوينة من {name} قبل أن يُقفل المكتب أو يُغلق. اختره مرة أخرى فيأتي الباقي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it…</source>
        <translation>متابعة…</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>All people</source>
        <translation>كل الأشخاص</translation>
    </message>
    <message>
        <source>People from a file</source>
        <translation>أشخاص من ملف</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>A vCard or a table</source>
        <translation>بطاقة vCard أو جدول</translation>
    </message>
    <message>
        <source>Names, addresses, time zones and languages are read; nothing else. You see every person first, and nobody is added before you say so. The file stays as it is, and nobody is told.</source>
        <translation>تُقرأ الأسماء والعناوين والمناطق الزمنية واللغات، ولا شيء غيرها. ترى كل شخص أولًا، ولا يُضاف أحد قبل أن تقول. يبقى الملف كما هو، ولا يُخبَر أحد.</translation>
    </message>
    <message>
        <source>People in the file</source>
        <translation>الأشخاص في الملف</translation>
    </message>
    <message>
        <source>What they are to you</source>
        <translation>ما هم بالنسبة إليك</translation>
    </message>
    <message>
        <source>What this one is to you</source>
        <translation>ما هذا الشخص بالنسبة إليك</translation>
    </message>
    <message>
        <source>Choose everybody new</source>
        <translation>اختيار كل الجدد</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>عدم اختيار أحد</translation>
    </message>
    <message>
        <source>All of them as</source>
        <translation>الجميع بصفة</translation>
    </message>
    <message>
        <source>This one as</source>
        <translation>هذا بصفة</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>إضافة لا أحد</numerusform>
            <numerusform>إضافة شخص واحد</numerusform>
            <numerusform>إضافة شخصين</numerusform>
            <numerusform>إضافة %n أشخاص</numerusform>
            <numerusform>إضافة %n شخصًا</numerusform>
            <numerusform>إضافة %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
</context>
<context>
    <name>InsightsCard</name>
    <message>
        <source>Insights</source>
        <translation>أفكار مستخلصة</translation>
    </message>
    <message>
        <source>What the circle understood</source>
        <translation>ما فهمته الحلقة</translation>
    </message>
    <message>
        <source>What we understood…</source>
        <translation>ما فهمناه…</translation>
    </message>
    <message>
        <source>For all of the circle; whose thought it was is not written down.</source>
        <translation>للحلقة كلها، ولا يُكتب صاحب الفكرة.</translation>
    </message>
    <message>
        <source>Take this insight away</source>
        <translation>إزالة هذه الفكرة</translation>
    </message>
    <message>
        <source>The insight is kept.</source>
        <translation>حُفظت الفكرة.</translation>
    </message>
    <message>
        <source>The insight is taken away.</source>
        <translation>أُزيلت الفكرة.</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Nothing more is sent</source>
        <translation>لا يُرسَل شيء بعد الآن</translation>
    </message>
    <message>
        <source>Nothing leaves this machine by itself</source>
        <translation>لا شيء يغادر هذا الجهاز من تلقاء نفسه</translation>
    </message>
    <message>
        <source>You need no programme to use this desk. If you take part in one, its office gives you an invite: a line that begins with MD1-. Joining works without a network and shares nothing by itself: you choose afterwards, line by line, and see every byte first.</source>
        <translation>لا حاجة إلى برنامج لاستخدام هذا المكتب. وعند المشاركة في برنامج، تعطيك إدارته دعوة: سطرًا يبدأ بـ ⁨MD1-⁩. يعمل الانضمام بلا شبكة ولا يشارك شيئًا بذاته: الاختيار لك بعد ذلك، سطرًا سطرًا، مع رؤية كل بايت مسبقًا.</translation>
    </message>
    <message>
        <source>Invite line</source>
        <translation>سطر الدعوة</translation>
    </message>
    <message>
        <source>Paste the whole line. Spaces and line ends do no harm.</source>
        <translation>يُلصق السطر كاملًا. المسافات ونهايات الأسطر لا تضر.</translation>
    </message>
    <message>
        <source>Join a programme</source>
        <translation>الانضمام إلى برنامج</translation>
    </message>
    <message>
        <source>Paste the line that your programme office gave you.</source>
        <translation>هنا يُلصق السطر الذي أعطته إدارة برنامجك.</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Join a circle</source>
        <translation>الانضمام إلى حلقة</translation>
    </message>
    <message>
        <source>Paste the charter, or type its code and its names in the order of the seats.</source>
        <translation>ألصق الميثاق، أو اكتب رمزه وأسماءه بترتيب المقاعد.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>The &amp;charter, pasted</source>
        <translation>ال&amp;ميثاق ملصقًا</translation>
    </message>
    <message>
        <source>such as AM1E-M720</source>
        <translation>مثل AM1E-M720</translation>
    </message>
    <message>
        <source>Your seat</source>
        <translation>مقعدك</translation>
    </message>
    <message>
        <source>As on the charter, so that both clocks are right.</source>
        <translation>كما في الميثاق، كي تصحّ الساعتان.</translation>
    </message>
    <message>
        <source>Circle c&amp;ode</source>
        <translation>&amp;رمز الحلقة</translation>
    </message>
    <message>
        <source>&amp;Name of the circle</source>
        <translation>ا&amp;سم الحلقة</translation>
    </message>
    <message>
        <source>&amp;Names in the order of seats</source>
        <translation>الأ&amp;سماء بترتيب المقاعد</translation>
    </message>
    <message>
        <source>Your &amp;seat</source>
        <translation>م&amp;قعدك</translation>
    </message>
    <message>
        <source>The circle’s &amp;clock</source>
        <translation>&amp;ساعة الحلقة</translation>
    </message>
    <message>
        <source>&amp;Hour, on that clock</source>
        <translation>ال&amp;وقت بتلك الساعة</translation>
    </message>
    <message>
        <source>{members}, {rhythm}, from {day} on</source>
        <translation>{members}، {rhythm}، بدءًا من {day}</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>اختر اسمك</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n seats: name each of them.</source>
        <translation>
            <numerusform>في الرمز %n مقعد: سمِّ كلًّا منها.</numerusform>
            <numerusform>في الرمز مقعد واحد: سمِّه.</numerusform>
            <numerusform>في الرمز مقعدان: سمِّ كلًّا منهما.</numerusform>
            <numerusform>في الرمز %n مقاعد: سمِّ كلًّا منها.</numerusform>
            <numerusform>في الرمز %n مقعدًا: سمِّ كلًّا منها.</numerusform>
            <numerusform>في الرمز %n مقعد: سمِّ كلًّا منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which name is yours.</source>
        <translation>اختر أي اسم هو اسمك.</translation>
    </message>
    <message>
        <source>You joined {circle}.</source>
        <translation>انضممت إلى {circle}.</translation>
    </message>
</context>
<context>
    <name>JournalCopy</name>
    <message>
        <source>My journal</source>
        <translation>يومياتي</translation>
    </message>
    <message>
        <source>This copy is not encrypted. Whoever opens it can read it.</source>
        <translation>هذه النسخة غير مشفّرة. من يفتحها يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>مميزة بنجمة</translation>
    </message>
    <message>
        <source>{name} ({size}), in the copy as Markdown or JSON</source>
        <translation>{name} ({size})، في النسخة بشكل Markdown أو JSON</translation>
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
        <translation>هذا المجلد نسخة من يوميات أنشأها MentorDesk. إنها غير مشفّرة: من يفتحها يستطيع قراءتها. احذفها حين لا تعود تحتاج إليها.

كل ملف تدوينة واحدة، في مجلد سنتها. يذكر رأسه متى كُتبت وما يخصها؛ وتحت علامة --- الثانية النص كما كُتب تمامًا، بصيغة Markdown. للتدوينة التي معها صور أو ملفات أخرى مجلد خاص بها.

لإعادة التدوينات، اختر هذا المجلد حيث يستورد MentorDesk يوميات.
</translation>
    </message>
</context>
<context>
    <name>JournalDays</name>
    <message>
        <source>One entry on {day}</source>
        <translation>تدوينة واحدة في {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries on {day}</source>
        <translation>
            <numerusform>لا تدوينات في {day}</numerusform>
            <numerusform>تدوينة واحدة في {day}</numerusform>
            <numerusform>تدوينتان في {day}</numerusform>
            <numerusform>%Ln تدوينات في {day}</numerusform>
            <numerusform>%Ln تدوينة في {day}</numerusform>
            <numerusform>%Ln تدوينة في {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>On this day in {year}</source>
        <translation>في مثل هذا اليوم من {year}</translation>
    </message>
    <message>
        <source>On this day in {year} and {other}</source>
        <translation>في مثل هذا اليوم من {year} و{other}</translation>
    </message>
    <message numerus="yes">
        <source>On this day in %Ln earlier years</source>
        <translation>
            <numerusform>في مثل هذا اليوم</numerusform>
            <numerusform>في مثل هذا اليوم من سنة سابقة</numerusform>
            <numerusform>في مثل هذا اليوم من سنتين سابقتين</numerusform>
            <numerusform>في مثل هذا اليوم من %Ln سنوات سابقة</numerusform>
            <numerusform>في مثل هذا اليوم من %Ln سنة سابقة</numerusform>
            <numerusform>في مثل هذا اليوم من %Ln سنة سابقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalImport</name>
    <message>
        <source>A copy made by MentorDesk</source>
        <translation>نسخة أنشأها MentorDesk</translation>
    </message>
    <message>
        <source>Markdown files, as Obsidian keeps them</source>
        <translation>ملفات Markdown كما يحفظها Obsidian</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص بسيط</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{name} ({n})</source>
        <translation>{name} ({n})</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا تدوينات</numerusform>
            <numerusform>تدوينة واحدة</numerusform>
            <numerusform>تدوينتان</numerusform>
            <numerusform>%Ln تدوينات</numerusform>
            <numerusform>%Ln تدوينة</numerusform>
            <numerusform>%Ln تدوينة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files, {size}</source>
        <translation>
            <numerusform>بلا ملفات، {size}</numerusform>
            <numerusform>ملف واحد، {size}</numerusform>
            <numerusform>ملفان، {size}</numerusform>
            <numerusform>%Ln ملفات، {size}</numerusform>
            <numerusform>%Ln ملفًا، {size}</numerusform>
            <numerusform>%Ln ملف، {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries. They are left as they are.</source>
        <translation>
            <numerusform>لا تدوينات.</numerusform>
            <numerusform>تدوينة واحدة. تبقى كما هي.</numerusform>
            <numerusform>تدوينتان. تبقيان كما هما.</numerusform>
            <numerusform>%Ln تدوينات. تبقى كما هي.</numerusform>
            <numerusform>%Ln تدوينة. تبقى كما هي.</numerusform>
            <numerusform>%Ln تدوينة. تبقى كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the same moment as one that came before, with other words. Both stand.</source>
        <translation>
            <numerusform>لا تدوينات في لحظة تدوينة أتت من قبل، لكن بكلمات أخرى. تبقى كلتاهما.</numerusform>
            <numerusform>تدوينة واحدة في لحظة تدوينة أتت من قبل، لكن بكلمات أخرى. تبقى كلتاهما.</numerusform>
            <numerusform>تدوينتان في لحظة تدوينة أتت من قبل، لكن بكلمات أخرى. تبقى كلتاهما.</numerusform>
            <numerusform>%Ln تدوينات في لحظة تدوينة أتت من قبل، لكن بكلمات أخرى. تبقى كلتاهما.</numerusform>
            <numerusform>%Ln تدوينة في لحظة تدوينة أتت من قبل، لكن بكلمات أخرى. تبقى كلتاهما.</numerusform>
            <numerusform>%Ln تدوينة في لحظة تدوينة أتت من قبل، لكن بكلمات أخرى. تبقى كلتاهما.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتبت</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>موجودة هنا</translation>
    </message>
    <message>
        <source>Perhaps here in other words</source>
        <translation>ربما هي هنا بكلمات أخرى</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>وسوم</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>Pictures and other files</source>
        <translation>صور وملفات أخرى</translation>
    </message>
    <message>
        <source>Not carried, as the source calls it</source>
        <translation>لم يُنقل، كما يسميه المصدر</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>كيف قُرئت</translation>
    </message>
    <message>
        <source>All of it is here already</source>
        <translation>كل ما فيها موجود هنا</translation>
    </message>
    <message>
        <source>No entry came</source>
        <translation>لم تأت أي تدوينة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in your journal</source>
        <translation>
            <numerusform>لا تدوينات في يومياتك</numerusform>
            <numerusform>تدوينة واحدة في يومياتك</numerusform>
            <numerusform>تدوينتان في يومياتك</numerusform>
            <numerusform>%Ln تدوينات في يومياتك</numerusform>
            <numerusform>%Ln تدوينة في يومياتك</numerusform>
            <numerusform>%Ln تدوينة في يومياتك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The place where they were taken was left out of %Ln pictures.</source>
        <translation>
            <numerusform>لم تحمل أي صورة مكان التقاطها.</numerusform>
            <numerusform>حُذف من صورة واحدة مكان التقاطها.</numerusform>
            <numerusform>حُذف من صورتين مكان التقاطهما.</numerusform>
            <numerusform>حُذف من %Ln صور مكان التقاطها.</numerusform>
            <numerusform>حُذف من %Ln صورة مكان التقاطها.</numerusform>
            <numerusform>حُذف من %Ln صورة مكان التقاطها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not read, or not whole:</source>
        <translation>
            <numerusform>قُرئ كل شيء:</numerusform>
            <numerusform>لم يُقرأ واحد، أو لم يُقرأ كاملًا:</numerusform>
            <numerusform>لم يُقرأ اثنان، أو لم يُقرأا كاملين:</numerusform>
            <numerusform>لم يُقرأ %Ln، أو لم تُقرأ كاملة:</numerusform>
            <numerusform>لم يُقرأ %Ln، أو لم تُقرأ كاملة:</numerusform>
            <numerusform>لم يُقرأ %Ln، أو لم تُقرأ كاملة:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, because you worked on them since:</source>
        <translation>
            <numerusform>لا تبقى أي تدوينة:</numerusform>
            <numerusform>تبقى واحدة لأنك عملت عليها منذ ذلك:</numerusform>
            <numerusform>تبقى اثنتان لأنك عملت عليهما منذ ذلك:</numerusform>
            <numerusform>تبقى %Ln لأنك عملت عليها منذ ذلك:</numerusform>
            <numerusform>تبقى %Ln لأنك عملت عليها منذ ذلك:</numerusform>
            <numerusform>تبقى %Ln لأنك عملت عليها منذ ذلك:</numerusform>
        </translation>
    </message>
    <message>
        <source>What came is in. To bring the rest, begin again.</source>
        <translation>ما أتى موجود. لإحضار الباقي ابدأ من جديد.</translation>
    </message>
    <message>
        <source>You stopped it. What came is in; go on, and the rest comes.</source>
        <translation>أوقفتها. ما أتى موجود؛ تابع ليأتي الباقي.</translation>
    </message>
    <message>
        <source>Search does not find all of it: {found} of {entries} entries are in the index. Your words are safe. Take the import back and bring it in again.</source>
        <translation>لا يجد البحث كل ما فيها: {found} من {entries} تدوينة في الفهرس. كلماتك آمنة. استرجع ما أُدخل ثم أدخله من جديد.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Everything is there and found: {indexed} of {entries} entries are in the index, and {found} of {sampled} words that were looked for were found.</source>
        <translation>كل شيء موجود ويُعثر عليه: {indexed} من {entries} تدوينة في الفهرس، وعُثر على {found} من {sampled} كلمة بُحث عنها.</translation>
    </message>
    <message>
        <source>Brought in from {name} ({kind})</source>
        <translation>أُدخل من {name} ({kind})</translation>
    </message>
    <message>
        <source>In the bin they can be brought back for thirty days.</source>
        <translation>يمكن إعادتها من السلة خلال ثلاثين يومًا.</translation>
    </message>
</context>
<context>
    <name>JournalPlace</name>
    <message>
        <source>New journal entry</source>
        <translation>تدوينة جديدة في اليوميات</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>بحث في اليوميات</translation>
    </message>
    <message>
        <source>Add files to this entry</source>
        <translation>إضافة ملفات إلى هذه التدوينة</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>حذف هذه التدوينة</translation>
    </message>
</context>
<context>
    <name>JournalTabs</name>
    <message>
        <source>Tab: {name}</source>
        <translation>التبويب: {name}</translation>
    </message>
    <message>
        <source>Journal: {name}</source>
        <translation>اليوميات: {name}</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>Choose an entry to read it</source>
        <translation>اختيار تدوينة لقراءتها</translation>
    </message>
    <message>
        <source>Or press Ctrl+N in any place: the cursor stands in today&apos;s entry.</source>
        <translation>أو الضغط على ⁨Ctrl+N⁩ في أي مكان: فيكون المؤشر في تدوينة اليوم.</translation>
    </message>
    <message>
        <source>Only you. Never sent, never synced.</source>
        <translation>لك وحدك. لا تُرسَل أبدًا ولا تُزامَن أبدًا.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>تدوينة جديدة</translation>
    </message>
    <message>
        <source>Tab of the journal</source>
        <translation>تبويب اليوميات</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>التدوينات</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>What you write here is for you alone: it is never sent and never synced. There is no Save button: your words are encrypted and kept while you type.

The list shows the newest entries first. Type into the search field to find words in all of them: put a phrase in quotes, leave entries out with -word, and give only the beginning of a word with a star, such as resil*. tag:work, person:Jonas, before:2026, is:starred and more narrow it down; the ? beside the field shows them all. A hit opens where it answers, F3 goes to the next place.

The text is Markdown: # begins a heading, - a list, &gt; a quotation; *stars* make words slanted and **two stars** bold. A deleted entry can be brought back.</source>
        <translation>ما يُكتب هنا لك وحدك: لا يُرسَل أبدًا ولا يُزامَن أبدًا. لا يوجد زر حفظ: تُشفَّر كلماتك وتُحفظ أثناء الكتابة.

تعرض القائمة أحدث التدوينات أولًا. الكتابة في حقل البحث تجد الكلمات في كل التدوينات: توضع العبارة بين علامتي اقتباس، ولاستبعاد تدوينات تُكتب ⁨-كلمة⁩، وبداية الكلمة تُكتب مع نجمة، مثل ⁨صمو*⁩. وتضيّق القائمةَ كتابةُ ⁨tag:عمل⁩ أو ⁨person:Jonas⁩ أو ⁨before:2026⁩ أو ⁨is:starred⁩ وغيرها؛ وعلامة ⁨?⁩ بجانب الحقل تعرضها كلها. تُفتح التدوينة عند موضع الجواب، و⁨F3⁩ للموضع التالي.

النص بصيغة ⁨Markdown⁩: العلامة # تبدأ عنوانًا، و - قائمة، و &gt; اقتباسًا؛ *النجمتان* تميلان الكلمات و **النجوم الأربع** تجعلها عريضة. ويمكن استعادة تدوينة محذوفة.</translation>
    </message>
    <message>
        <source>Files come beside an entry with Ctrl+Shift+F or the paper clip, by dropping them on the text, or by pasting a picture. They are encrypted like your words, 25 MB each at most, and the place is taken out of pictures and films. A picture is shown in the text when you read it.</source>
        <translation>تُضاف الملفات إلى التدوينة بـ Ctrl+Shift+F أو بمشبك الورق، أو بإفلاتها على النص، أو بلصق صورة. وهي مشفّرة مثل كلماتك، لا يزيد كل منها على 25 ميغابايت، ويُزال المكان من الصور والأفلام. وتظهر الصورة في النص عندما تقرؤه.</translation>
    </message>
    <message>
        <source>Write in today&apos;s entry</source>
        <translation>الكتابة في تدوينة اليوم</translation>
    </message>
    <message>
        <source>Begin a new entry</source>
        <translation>بدء تدوينة جديدة</translation>
    </message>
    <message>
        <source>Search the entries</source>
        <translation>البحث في التدوينات</translation>
    </message>
    <message>
        <source>To the next place that answers the search</source>
        <translation>إلى الموضع التالي الذي يجيب البحث</translation>
    </message>
    <message>
        <source>To the place before that answers the search</source>
        <translation>إلى الموضع السابق الذي يجيب البحث</translation>
    </message>
    <message>
        <source>From the list to the text</source>
        <translation>من القائمة إلى النص</translation>
    </message>
    <message>
        <source>From the text back to the list</source>
        <translation>من النص إلى القائمة</translation>
    </message>
    <message>
        <source>Add files to the open entry</source>
        <translation>إضافة ملفات إلى التدوينة المفتوحة</translation>
    </message>
    <message>
        <source>Delete the entry chosen in the list</source>
        <translation>حذف التدوينة المختارة في القائمة</translation>
    </message>
    <message>
        <source>Delete the open entry</source>
        <translation>حذف التدوينة المفتوحة</translation>
    </message>
</context>
<context>
    <name>KeyringCard</name>
    <message>
        <source>It is off: only your passphrase or your recovery sheet opens the desk.</source>
        <translation>معطّلة: لا يفتح المكتب إلا عبارة المرور أو ورقة الاسترداد.</translation>
    </message>
    <message>
        <source>It is on: this computer&apos;s keyring opens the desk when you start it.</source>
        <translation>مفعّلة: سلسلة مفاتيح هذا الحاسوب تفتح المكتب عند تشغيله.</translation>
    </message>
    <message>
        <source>Unlock with this computer&apos;s keyring</source>
        <translation>الفتح بسلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>The keyring belongs to your login on this computer and opens with it.</source>
        <translation>تتبع سلسلة المفاتيح حساب دخولك على هذا الحاسوب وتُفتح معه.</translation>
    </message>
    <message>
        <source>So the desk is then only as strong as that login: whoever can log in as you can read it.</source>
        <translation>فلا يكون المكتب عندئذ أقوى من ذلك الدخول: كل من يستطيع الدخول بحسابك يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Your passphrase and your recovery sheet go on opening it, whatever happens.</source>
        <translation>وتظل عبارة المرور وورقة الاسترداد تفتحانه مهما حدث.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop using the keyring</source>
        <translation>إيقاف استخدام سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>استخدام سلسلة المفاتيح</translation>
    </message>
</context>
<context>
    <name>KeyringRow</name>
    <message>
        <source>Asking this computer&apos;s keyring…</source>
        <translation>سؤال سلسلة مفاتيح هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>KeyringTask</name>
    <message>
        <source>Asking the keyring…</source>
        <translation>سؤال سلسلة المفاتيح…</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome to MentorDesk</source>
        <translation>مرحبًا بك في ⁨MentorDesk⁩</translation>
    </message>
    <message>
        <source>A desk for mentors and mentees: your journal, your sessions, your goals. It works without the internet, and what you write stays on this computer.</source>
        <translation>مكتب لمن يقدّم الإرشاد ومن يتلقاه: يومياتك وجلساتك وأهدافك. يعمل بلا إنترنت، وما يُكتب يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Making your desk takes about three minutes. You choose a passphrase, get a sheet for the day it is forgotten, and arrive at your desk. No network is needed.</source>
        <translation>يستغرق إنشاء مكتبك نحو ثلاث دقائق: اختيار عبارة مرور، ثم ورقة ليوم تُنسى فيه، ثم الوصول إلى مكتبك. ولا حاجة إلى شبكة.</translation>
    </message>
    <message>
        <source>A draft translation that nobody has checked yet</source>
        <translation>مسودة ترجمة لم يراجعها أحد بعد</translation>
    </message>
</context>
<context>
    <name>LaterCard</name>
    <message>
        <source>Later today</source>
        <translation>لاحقًا اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearningOutline</name>
    <message>
        <source>Practice</source>
        <translation>ممارسة</translation>
    </message>
    <message>
        <source>With people</source>
        <translation>مع الناس</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>دراسة</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>{start} → {target}</source>
        <translation>‏{start} ← {target}</translation>
    </message>
    <message>
        <source>On your own: {what}</source>
        <translation>بمفردك: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>نقاط المراجعة</translation>
    </message>
    <message>
        <source>day {n}</source>
        <translation>اليوم {n}</translation>
    </message>
    <message>
        <source>Three words to keep in mind</source>
        <translation>ثلاث كلمات للتذكر</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>البداية بـ</translation>
    </message>
    <message>
        <source>Ask yourself</source>
        <translation>أسئلة لنفسك</translation>
    </message>
    <message>
        <source>Choose an answer to see what speaks for it. Nothing is kept.</source>
        <translation>يمكن اختيار إجابة لمعرفة ما يؤيدها. لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The best answer.</source>
        <translation>أفضل إجابة.</translation>
    </message>
    <message>
        <source>Another one is better.</source>
        <translation>هناك إجابة أفضل.</translation>
    </message>
    <message>
        <source>The words of the scale</source>
        <translation>كلمات المقياس</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>with help</source>
        <translation>مع مساعدة</translation>
    </message>
    <message>
        <source>help nearby</source>
        <translation>المساعدة قريبة</translation>
    </message>
    <message>
        <source>on your own</source>
        <translation>بمفردك</translation>
    </message>
    <message>
        <source>guide others</source>
        <translation>توجيه الآخرين</translation>
    </message>
</context>
<context>
    <name>LeavingRow</name>
    <message>
        <source>The last session they were at</source>
        <translation>آخر جلسة حضروها</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>No reasons are asked. Say the day in the circle: each desk skips them then.</source>
        <translation>لا تُسأل أسباب. اذكر اليوم في الحلقة: فيتجاوزهم كل مكتب بعده.</translation>
    </message>
    <message>
        <source>{name} was there for the last time on</source>
        <translation>حضر {name} لآخر مرة في</translation>
    </message>
    <message>
        <source>at none of the sessions</source>
        <translation>لم يحضر أي جلسة</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>What has left this machine</source>
        <translation>ما غادر هذا الجهاز</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>LedgerRow</name>
    <message>
        <source>signed {when} · {bytes}</source>
        <translation>وُقّع {when} · {bytes}</translation>
    </message>
    <message>
        <source>{told} · {reason}</source>
        <translation>‏{told} · {reason}</translation>
    </message>
</context>
<context>
    <name>LensView</name>
    <message>
        <source>This is what would leave</source>
        <translation>هذا ما سيغادر</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Last time you shared</source>
        <translation>آخر ما شاركته</translation>
    </message>
    <message>
        <source>Not in it: your notes, your journal, goal wording, names of others. They cannot be.</source>
        <translation>ليس فيها: ملاحظاتك، ويومياتك، وصياغة الأهداف، وأسماء الآخرين. ولا يمكن أن تكون فيها.</translation>
    </message>
    <message>
        <source>Programme office</source>
        <translation>إدارة البرنامج</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Sign and queue</source>
        <translation>توقيع ووضع في الانتظار</translation>
    </message>
    <message>
        <source>Goes when there is a link</source>
        <translation>تُرسَل عند توفر اتصال</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Read back from the exact bytes that you will sign: {letters}, {bytes}, about {month}. Your consent ends on {day}, or when you withdraw it.</source>
        <translation>مقروء من البايتات نفسها التي ستوقّع عليها: {letters}، {bytes}، عن {month}. تنتهي موافقتك في {day}، أو عند سحبها.</translation>
    </message>
    <message>
        <source>You agree to this</source>
        <translation>ما توافق عليه</translation>
    </message>
</context>
<context>
    <name>LetterLens</name>
    <message>
        <source>The exact content of a letter</source>
        <translation>المحتوى الدقيق للرسالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Show the bytes</source>
        <translation>إظهار البايتات</translation>
    </message>
    <message>
        <source>Signed {when}. Read back from its {bytes}.</source>
        <translation>وُقّعت {when}. مقروءة من بايتاتها: {bytes}.</translation>
    </message>
</context>
<context>
    <name>LevelChart</name>
    <message>
        <source>Level over time</source>
        <translation>المستوى عبر الوقت</translation>
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
        <translation>الهدف هنا الآن</translation>
    </message>
    <message>
        <source>It started here</source>
        <translation>بدأ من هنا</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>not shared yet</source>
        <translation>لم يُشارَك بعد</translation>
    </message>
    <message>
        <source>{field}: now {now}, last time {before}</source>
        <translation>‏{field}: الآن {now}، في المرة السابقة {before}</translation>
    </message>
    <message>
        <source>Take “{field}” back in</source>
        <translation>إعادة «{field}»</translation>
    </message>
    <message>
        <source>Leave out “{field}”</source>
        <translation>ترك «{field}»</translation>
    </message>
</context>
<context>
    <name>ListOutline</name>
    <message>
        <source>Do it from memory, then confirm line by line.</source>
        <translation>تُنفَّذ من الذاكرة، ثم تُؤكَّد سطرًا سطرًا.</translation>
    </message>
    <message>
        <source>Read one line, do it, read the next.</source>
        <translation>يُقرأ سطر، ثم يُنفَّذ، ثم يُقرأ التالي.</translation>
    </message>
    <message>
        <source>{who}. {hint}</source>
        <translation>‏{who}. {hint}</translation>
    </message>
    <message>
        <source>{minutes} in all</source>
        <translation>‏{minutes} في المجموع</translation>
    </message>
    <message>
        <source>Five levels</source>
        <translation>خمسة مستويات</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>الخطوة الأولى</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>على الطريق</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>في اليوم نفسه</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions that make it yours</source>
        <translation>أسئلة تجعله لك</translation>
    </message>
    <message>
        <source>Why me, why now</source>
        <translation>لماذا أنا، ولماذا الآن</translation>
    </message>
    <message>
        <source>What I hope for</source>
        <translation>ما آمله</translation>
    </message>
    <message>
        <source>The best that could come of it</source>
        <translation>أفضل ما قد ينتج عنه</translation>
    </message>
    <message>
        <source>Who is better off</source>
        <translation>من المستفيد</translation>
    </message>
    <message>
        <source>What may get in the way</source>
        <translation>ما الذي قد يعترض الطريق</translation>
    </message>
    <message>
        <source>How we will see it</source>
        <translation>كيف سنراه</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>‏{n} د</translation>
    </message>
    <message>
        <source>Mentor leads</source>
        <translation>القيادة لجهة الإرشاد</translation>
    </message>
    <message>
        <source>Mentee leads</source>
        <translation>القيادة لمتلقي الإرشاد</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Each in turn</source>
        <translation>كلٌّ بدوره</translation>
    </message>
    <message>
        <source>Host leads</source>
        <translation>القيادة لجهة الاستضافة</translation>
    </message>
    <message>
        <source>Manager leads</source>
        <translation>القيادة للإدارة المباشرة</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>The list shows what is to be written up, what comes, and what was. Choose several with Shift or Ctrl: the verbs above the list are then for all of them, and one key takes them back.</source>
        <translation>تعرض القائمة ما ينتظر التدوين وما هو قادم وما مضى. اختر عدة جلسات بمفتاح Shift أو Ctrl: تصبح الأفعال التي فوق القائمة لها كلها، ومفتاح واحد يتراجع عنها.</translation>
    </message>
    <message>
        <source>Open the session chosen in the list</source>
        <translation>فتح الجلسة المختارة في القائمة</translation>
    </message>
    <message>
        <source>Move the session chosen in the list, or several</source>
        <translation>تغيير موعد الجلسة المختارة في القائمة، أو عدة جلسات</translation>
    </message>
    <message>
        <source>Cancel what is chosen in the list</source>
        <translation>إلغاء المختار في القائمة</translation>
    </message>
    <message>
        <source>Choose several sessions in the list</source>
        <translation>اختيار عدة جلسات في القائمة</translation>
    </message>
    <message>
        <source>Choose every planned session in the list</source>
        <translation>اختيار كل جلسة مخططة في القائمة</translation>
    </message>
    <message>
        <source>Save the session chosen in the list as a calendar file</source>
        <translation>حفظ الجلسة المختارة في القائمة كملف تقويم</translation>
    </message>
</context>
<context>
    <name>LongLine</name>
    <message>
        <source>This paragraph is very long: break it, and writing is quick again.</source>
        <translation type="unfinished">هذه الفقرة طويلة جدًا: قسّمها فتعود الكتابة سريعة.</translation>
    </message>
    <message>
        <source>Break it where sentences end</source>
        <translation type="unfinished">تقسيمها عند نهايات الجمل</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>MarkButton</name>
    <message>
        <source>{name}: {mark}</source>
        <translation>{name}: {mark}</translation>
    </message>
    <message>
        <source>H here, L on the line, A away</source>
        <translation>H حاضر، L على الخط، A غائب</translation>
    </message>
</context>
<context>
    <name>MeetPage</name>
    <message>
        <source>Agreed last time</source>
        <translation>ما اتُّفق عليه في المرة السابقة</translation>
    </message>
    <message>
        <source>From the playbook</source>
        <translation>من الدليل</translation>
    </message>
    <message>
        <source>Nothing was promised last time.</source>
        <translation>لم يُوعَد بشيء في المرة السابقة.</translation>
    </message>
    <message>
        <source>The action is done.</source>
        <translation>أُنجزت الخطوة.</translation>
    </message>
    <message>
        <source>The action is open again.</source>
        <translation>الخطوة مفتوحة من جديد.</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Is back</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>{name} did not leave</source>
        <translation>لم يغادر {name}</translation>
    </message>
    <message>
        <source>Has left…</source>
        <translation>غادر…</translation>
    </message>
    <message>
        <source>{name} has left…</source>
        <translation>غادر {name}…</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Is the same session as</source>
        <translation>هي الجلسة نفسها التي</translation>
    </message>
    <message>
        <source>&amp;Is the same session as</source>
        <translation>&amp;هي الجلسة نفسها التي</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>دمجهما في جلسة واحدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>A session that is here twice</source>
        <translation>جلسة مسجلة مرتين</translation>
    </message>
    <message>
        <source>The two are one session now.</source>
        <translation>صارت الجلستان جلسة واحدة.</translation>
    </message>
    <message>
        <source>There is no other session with them.</source>
        <translation>لا توجد جلسة أخرى معهم.</translation>
    </message>
    <message>
        <source>This one stays: {session}.</source>
        <translation>تبقى هذه: {session}.</translation>
    </message>
    <message>
        <source>This one goes over into it: {session}.</source>
        <translation>تنتقل هذه إليها: {session}.</translation>
    </message>
    <message>
        <source>Where both have words, they stand one below the other.</source>
        <translation>حيث توجد كلمات في الاثنتين تأتي واحدة تحت الأخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n items of the agenda</source>
        <translation>
            <numerusform>لا بنود من جدول الأعمال</numerusform>
            <numerusform>بند واحد من جدول الأعمال</numerusform>
            <numerusform>بندان من جدول الأعمال</numerusform>
            <numerusform>%n بنود من جدول الأعمال</numerusform>
            <numerusform>%n بندًا من جدول الأعمال</numerusform>
            <numerusform>%n بند من جدول الأعمال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%n خطوات</numerusform>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels of goals</source>
        <translation>
            <numerusform>لا مستويات للأهداف</numerusform>
            <numerusform>مستوى واحد لهدف</numerusform>
            <numerusform>مستويان للأهداف</numerusform>
            <numerusform>%n مستويات للأهداف</numerusform>
            <numerusform>%n مستوى للأهداف</numerusform>
            <numerusform>%n مستوى للأهداف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns in writing</source>
        <translation>
            <numerusform>لا أدوار مكتوبة</numerusform>
            <numerusform>دور مكتوب واحد</numerusform>
            <numerusform>دوران مكتوبان</numerusform>
            <numerusform>%n أدوار مكتوبة</numerusform>
            <numerusform>%n دورًا مكتوبًا</numerusform>
            <numerusform>%n دور مكتوب</numerusform>
        </translation>
    </message>
    <message>
        <source>what was agreed</source>
        <translation>ما اتُّفق عليه</translation>
    </message>
    <message>
        <source>private notes</source>
        <translation>ملاحظات خاصة</translation>
    </message>
    <message>
        <source>a reflection</source>
        <translation>تأمل</translation>
    </message>
    <message>
        <source>Nothing is written there yet.</source>
        <translation>لا شيء مكتوب هناك بعد.</translation>
    </message>
    <message>
        <source>What goes over: {list}.</source>
        <translation>ما ينتقل: {list}.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
</context>
<context>
    <name>MilestoneRow</name>
    <message>
        <source>reached {day}</source>
        <translation>تحققت {day}</translation>
    </message>
    <message>
        <source>meant for {day}</source>
        <translation>مقررة في {day}</translation>
    </message>
    <message>
        <source>Take this milestone away</source>
        <translation>إزالة هذه المحطة</translation>
    </message>
</context>
<context>
    <name>MilestoneRows</name>
    <message>
        <source>One more milestone</source>
        <translation>محطة أخرى</translation>
    </message>
    <message>
        <source>One more milestone…</source>
        <translation>محطة أخرى…</translation>
    </message>
    <message>
        <source>The day it is meant for</source>
        <translation>اليوم المقرر لها</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>بلا يوم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
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
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Sessions by day</source>
        <translation>الجلسات بحسب اليوم</translation>
    </message>
    <message>
        <source>The month shows six weeks, and the chosen day in full. Return goes to the sessions of the day, Esc back to the month. Amber: still to be written up. Struck out: cancelled.</source>
        <translation>يعرض الشهر ستة أسابيع، واليوم المختار كاملًا. مفتاح الإدخال ينتقل إلى جلسات اليوم، وEsc يعود إلى الشهر. الكهرماني: ينتظر التدوين. المشطوب: ملغى.</translation>
    </message>
    <message>
        <source>Go to the sessions of the day; there: open one</source>
        <translation>الانتقال إلى جلسات اليوم؛ وهناك: فتح جلسة</translation>
    </message>
    <message>
        <source>Back to the month</source>
        <translation>العودة إلى الشهر</translation>
    </message>
    <message>
        <source>A day back or on: the arrows to the sides</source>
        <translation>يوم إلى الخلف أو إلى الأمام: السهمان الجانبيان</translation>
    </message>
    <message>
        <source>A week back or on: the other arrows</source>
        <translation>أسبوع إلى الخلف أو إلى الأمام: السهمان الآخران</translation>
    </message>
    <message>
        <source>The month after; Page Up: the month before</source>
        <translation>الشهر التالي؛ وPage Up: الشهر السابق</translation>
    </message>
    <message>
        <source>The first day of the week; End: the last</source>
        <translation>أول أيام الأسبوع؛ وEnd: آخرها</translation>
    </message>
</context>
<context>
    <name>MoveRow</name>
    <message>
        <source>Days later</source>
        <translation>بعد كم يوم</translation>
    </message>
    <message>
        <source>One day less</source>
        <translation>أقل بيوم</translation>
    </message>
    <message>
        <source>One day more</source>
        <translation>أكثر بيوم</translation>
    </message>
    <message>
        <source>Hours later</source>
        <translation>بعد كم ساعة</translation>
    </message>
    <message>
        <source>One hour less</source>
        <translation>أقل بساعة</translation>
    </message>
    <message>
        <source>One hour more</source>
        <translation>أكثر بساعة</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>تغيير مواعيدها</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>تركها كما هي</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln sessions</source>
        <translation>
            <numerusform>لا جلسات لتغيير موعدها</numerusform>
            <numerusform>تغيير موعد جلسة واحدة</numerusform>
            <numerusform>تغيير موعد جلستين</numerusform>
            <numerusform>تغيير موعد %Ln جلسات</numerusform>
            <numerusform>تغيير موعد %Ln جلسة</numerusform>
            <numerusform>تغيير موعد %Ln جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of them, with {name}: from {before} to {after}. Each keeps its hour on your clocks, also where daylight saving shifts.</source>
        <translation>أولاها مع ⁨{name}⁩: من {before} إلى {after}. تبقى كل جلسة في ساعتها بتوقيتك، حتى حين يتغير التوقيت الصيفي.</translation>
    </message>
</context>
<context>
    <name>MovingCard</name>
    <message>
        <source>Goals moving</source>
        <translation>أهداف تتحرك</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Rename the file</source>
        <translation>إعادة تسمية الملف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Links to it in this entry&apos;s text get the new name with it.</source>
        <translation>تأخذ الروابط إليه في نص هذه التدوينة الاسم الجديد معه.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>أعطِ الملف اسمًا.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Lines of the playbook</source>
        <translation>أسطر من الدليل</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>أسماء</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>إخفاء عبارة المرور</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>كتابتها مرة أخرى</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>عبارة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Suggest five words</source>
        <translation>اقتراح خمس كلمات</translation>
    </message>
    <message>
        <source>Choose a passphrase first.</source>
        <translation>يلزم اختيار عبارة مرور أولًا.</translation>
    </message>
    <message>
        <source>This passphrase is too long. Take a shorter one.</source>
        <translation>عبارة المرور هذه طويلة جدًا. يلزم اختيار عبارة أقصر.</translation>
    </message>
    <message>
        <source>Strength: {word}</source>
        <translation>القوة: {word}</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>مفتاح ⁨Caps Lock⁩ مفعّل.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more, or look at the first one with the eye.</source>
        <translation>العبارتان غير متطابقتين. يُرجى كتابتها مرة أخرى، أو النظر إلى الأولى بزر العين.</translation>
    </message>
    <message>
        <source>Whoever copies your files may then read everything within hours. Do you still want it?</source>
        <translation>يستطيع من ينسخ ملفاتك عندئذ قراءة كل شيء خلال ساعات. هل ما زلت على هذا الاختيار؟</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess: whoever copies your files could find it by trying. Add words to it, or take the five suggested ones.</source>
        <translation>عبارة المرور هذه سهلة التخمين: قد يجدها بالتجربة من ينسخ ملفاتك. تفيد إضافة كلمات إليها، أو أخذ الكلمات الخمس المقترحة.</translation>
    </message>
    <message>
        <source>Yes, use this weak passphrase</source>
        <translation>نعم، استخدام عبارة المرور الضعيفة هذه</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>استخدامها رغم ذلك</translation>
    </message>
</context>
<context>
    <name>NewSheetCard</name>
    <message>
        <source>Keep this sheet somewhere safe</source>
        <translation>حفظ هذه الورقة في مكان آمن</translation>
    </message>
    <message>
        <source>If you forget your passphrase, this code opens your desk. The sheet from before opens nothing any more.</source>
        <translation>إذا نُسيت عبارة المرور، يفتح هذا الرمز مكتبك. أما الورقة السابقة فلم تعد تفتح شيئًا.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next summary, exactly as it will be sent</source>
        <translation>الملخص التالي، تمامًا كما سيُرسَل</translation>
    </message>
    <message>
        <source>Which month</source>
        <translation>أي شهر</translation>
    </message>
    <message>
        <source>Leave lines out…</source>
        <translation>ترك أسطر…</translation>
    </message>
    <message>
        <source>Sign and queue</source>
        <translation>توقيع ووضع في الانتظار</translation>
    </message>
    <message>
        <source>Nothing is switched on, so nothing will be sent.</source>
        <translation>لا شيء مفعّل، فلن يُرسَل شيء.</translation>
    </message>
    <message>
        <source>To the programme office · {bytes} · goes when there is a link</source>
        <translation>إلى إدارة البرنامج · {bytes} · تُرسَل عند توفر اتصال</translation>
    </message>
    <message>
        <source>To the programme office · {bytes} · the same as last time</source>
        <translation>إلى إدارة البرنامج · {bytes} · كالمرة السابقة</translation>
    </message>
    <message>
        <source>({letters}, one for each group above)</source>
        <translation>({letters}، واحدة لكل مجموعة أعلاه)</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>{kind}, {minutes}</source>
        <translation>‏{kind}، {minutes}</translation>
    </message>
    <message>
        <source>Meet</source>
        <translation>اللقاء</translation>
    </message>
</context>
<context>
    <name>NextChoice</name>
    <message>
        <source>{day}, {time}</source>
        <translation>‏{day}، {time}</translation>
    </message>
    <message>
        <source>Planned already: {when}</source>
        <translation>مخطط لها مسبقًا: {when}</translation>
    </message>
    <message>
        <source>Next session: {when}. Space takes it off, arrows change it.</source>
        <translation>الجلسة التالية: {when}. مفتاح المسافة يلغيها، والأسهم تغيّرها.</translation>
    </message>
    <message>
        <source>Suggested: {when}. Space plans it, arrows change it.</source>
        <translation>مقترحة: {when}. مفتاح المسافة يخطط لها، والأسهم تغيّرها.</translation>
    </message>
</context>
<context>
    <name>NoDeskCard</name>
    <message>
        <source>There is no desk there</source>
        <translation>لا يوجد مكتب هناك</translation>
    </message>
    <message>
        <source>No desk lies in {folder}. Nothing was changed there. Go back and choose another folder, or make a new desk in this one.</source>
        <translation>لا يوجد مكتب في ⁨{folder}⁩. لم يتغير شيء هناك. يمكن الرجوع واختيار مجلد آخر، أو إنشاء مكتب جديد في هذا المجلد.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Make a new desk there</source>
        <translation>إنشاء مكتب جديد هناك</translation>
    </message>
</context>
<context>
    <name>NudgeCard</name>
    <message>
        <source>Plan a session</source>
        <translation>التخطيط لجلسة</translation>
    </message>
    <message>
        <source>Write a line</source>
        <translation>كتابة سطر</translation>
    </message>
    <message>
        <source>Pause together</source>
        <translation>التوقف معًا لفترة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>أقل من أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%Ln أسابيع</numerusform>
            <numerusform>%Ln أسبوعًا</numerusform>
            <numerusform>%Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>You agreed: {rhythm}. It has been {span}.</source>
        <translation>اتفقتما: {rhythm}. مضى: {span}.</translation>
    </message>
    <message>
        <source>You pause with {name}; the agreed rhythm stays.</source>
        <translation>تتوقفان لفترة، أنت و{name}؛ ويبقى الإيقاع المتفق عليه.</translation>
    </message>
    <message>
        <source>{name} is not named again within your rhythm.</source>
        <translation>لن يُذكر {name} من جديد ضمن إيقاعكما.</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
</context>
<context>
    <name>OnThisDay</name>
    <message>
        <source>On this day in earlier years</source>
        <translation>في مثل هذا اليوم من سنوات سابقة</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>إخفاء هذا</translation>
    </message>
    <message>
        <source>Show this day in earlier years</source>
        <translation>عرض هذا اليوم في سنوات سابقة</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>في مثل هذا اليوم</translation>
    </message>
    <message>
        <source>Nothing from earlier years on this day.</source>
        <translation>لا شيء من سنوات سابقة في هذا اليوم.</translation>
    </message>
</context>
<context>
    <name>OneOffCard</name>
    <message>
        <source>This was one question, once, and its session is over.</source>
        <translation>كان هذا سؤالًا واحدًا مرة واحدة، وانتهت جلسته.</translation>
    </message>
    <message>
        <source>It may end well here. Or you go on together, with a rhythm of your own.</source>
        <translation>يمكن أن ينتهي هنا على خير. أو تتابعان معًا بوتيرة تخصكما.</translation>
    </message>
    <message>
        <source>End well</source>
        <translation>إنهاء طيب</translation>
    </message>
    <message>
        <source>Go on together</source>
        <translation>المتابعة معًا</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Goes deep. Leave it out if it is not the day for it.</source>
        <translation>سؤال عميق. يمكن تركه إن لم يكن هذا يومه.</translation>
    </message>
    <message>
        <source>After a deep one:</source>
        <translation>بعد سؤال عميق:</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>You could say</source>
        <translation>يمكنك القول</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>انتباه</translation>
    </message>
</context>
<context>
    <name>OwnRow</name>
    <message>
        <source>What do I keep putting off?</source>
        <translation>ما الذي أؤجله دائمًا؟</translation>
    </message>
    <message>
        <source>A &amp;question of my own</source>
        <translation>&amp;سؤال من عندي</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييره</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>تركه يستريح</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation>طرحه من جديد</translation>
    </message>
    <message>
        <source>The &amp;question in other words</source>
        <translation>ال&amp;سؤال بصياغة أخرى</translation>
    </message>
</context>
<context>
    <name>OwnerReminder</name>
    <message>
        <source>Your desk does not know your name and role yet: the making of it was cut short. Nothing you wrote is missing.</source>
        <translation>لا يعرف مكتبك اسمك ودورك بعد: فقد انقطع إنشاؤه قبل أن يكتمل. لا ينقص شيء مما كتبت.</translation>
    </message>
    <message>
        <source>Say who you are</source>
        <translation>ذكر الاسم والدور</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>Lay out the host pack</source>
        <translation>تجهيز حزمة المضيف</translation>
    </message>
    <message>
        <source>Understood lately</source>
        <translation>ما فُهم مؤخرًا</translation>
    </message>
    <message>
        <source>Words to open with</source>
        <translation>كلمات للافتتاح</translation>
    </message>
    <message>
        <source>Expected: {names}</source>
        <translation>المنتظرون: {names}</translation>
    </message>
    <message>
        <source>After that: {day}, {host}</source>
        <translation>بعد ذلك: {day}، {host}</translation>
    </message>
    <message>
        <source>{name} is away this time, and keeps the next turn.</source>
        <translation>{name} غائب هذه المرة، ويحتفظ بدوره التالي.</translation>
    </message>
    <message>
        <source>The host pack is laid out.</source>
        <translation>جُهّزت حزمة المضيف.</translation>
    </message>
</context>
<context>
    <name>PassageLines</name>
    <message>
        <source>Starred passages</source>
        <translation>مقاطع بنجمة</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>اختيار عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>The recovery code has opened your desk, and your sheet stays valid. From now on this new passphrase opens it, and the forgotten one no longer does.</source>
        <translation>فتح رمز الاسترداد مكتبك، وتبقى ورقتك صالحة. من الآن تفتحه عبارة المرور الجديدة هذه، أما المنسية فلم تعد تفتحه.</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>إبقاء القديمة</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>حفظ وفتح</translation>
    </message>
    <message>
        <source>It takes the place of the old one at once. Your recovery sheet stays valid.</source>
        <translation>تحل محل القديمة فورًا. وتبقى ورقة الاسترداد صالحة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>تُغيَّر عبارة المرور…</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>لا حروف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln حروف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختيار عبارة مرور</translation>
    </message>
    <message>
        <source>It opens your desk, and nobody can reset it for you. Five words that have nothing to do with each other are easy to remember and very hard to guess.</source>
        <translation>تفتح مكتبك، ولا يستطيع أحد إعادة تعيينها لك. خمس كلمات لا علاقة بينها سهلة التذكر وصعبة التخمين جدًا.</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>Earlier wordings ({key})</source>
        <translation>صياغات سابقة (⁨{key}⁩)</translation>
    </message>
</context>
<context>
    <name>PatternSheet</name>
    <message>
        <source>New from these notes</source>
        <translation>جديد من هذه الملاحظات</translation>
    </message>
    <message>
        <source>New, empty</source>
        <translation>جديد، فارغ</translation>
    </message>
    <message>
        <source>{name} · built in</source>
        <translation>{name} · مرفق</translation>
    </message>
    <message>
        <source>Kept as you go on. F2: the name. Delete: takes it away.</source>
        <translation>يُحفظ كلما تابعت. F2: الاسم. Delete: الحذف.</translation>
    </message>
    <message>
        <source>It came with the desk and stays as it is.</source>
        <translation>جاء مع المكتب ويبقى كما هو.</translation>
    </message>
    <message>
        <source>My pattern</source>
        <translation>قالبي</translation>
    </message>
    <message>
        <source>The pattern is deleted.</source>
        <translation>حُذف القالب.</translation>
    </message>
</context>
<context>
    <name>PatternView</name>
    <message>
        <source>Patterns for notes</source>
        <translation>قوالب للملاحظات</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>Return puts the chosen one into your notes. Nothing there is replaced.</source>
        <translation>يضع Return القالب المختار في ملاحظاتك. لا يُستبدل شيء فيها.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>With which words such notes begin</source>
        <translation>الكلمات التي تبدأ بها هذه الملاحظات</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Put into my notes</source>
        <translation>ضعه في ملاحظاتي</translation>
    </message>
    <message>
        <source>New from these notes</source>
        <translation>جديد من هذه الملاحظات</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Name, city, topic…</source>
        <translation>اسم، مدينة، موضوع…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Nobody here answers to that.</source>
        <translation>لا أحد هنا يطابق ذلك.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>By the next session</source>
        <translation>بالجلسة التالية</translation>
    </message>
    <message>
        <source>By their clocks, west to east</source>
        <translation>بتوقيتهم، من الغرب إلى الشرق</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
</context>
<context>
    <name>PeoplePlace</name>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Edit this card</source>
        <translation>تعديل هذه البطاقة</translation>
    </message>
    <message>
        <source>Find in the list of people</source>
        <translation>البحث في قائمة الأشخاص</translation>
    </message>
    <message>
        <source>Add people from a file</source>
        <translation>إضافة أشخاص من ملف</translation>
    </message>
    <message>
        <source>Room for people</source>
        <translation>متسع للناس</translation>
    </message>
    <message>
        <source>My mentor</source>
        <translation>جهة إرشادي</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Room for people</source>
        <translation>متسع للناس</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>من ملف</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation>إضافة الشخص الأول</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>لا أحد هنا بعد</translation>
    </message>
    <message>
        <source>Add whom you mentor, or who mentors you: a name is enough. Both clocks, what you promised each other and what moved then stand on one page. They are told nothing by it: this is your own desk.</source>
        <translation>هنا يُضاف من ترشده أو من يرشدك: الاسم يكفي. عندئذ تجتمع في صفحة واحدة ساعتاكما، وما وعدتما به، وما تحرّك. ولا يُخبَر الطرف الآخر بشيء: فهذا مكتبك أنت.</translation>
    </message>
    <message>
        <source>Everyone you mentor, everyone who mentors you, and your peers. A page shows both clocks, the next session, what is open between you, what moved in earlier sessions, and your goals. Type a name, a city or a topic in the list to find somebody.

The card holds what you agreed: rhythm, reply time, ways to reach each other in the order in which to try them, needs, and a word that changes the subject when a line is not safe. That word stays covered until you ask for it.

Room for people says how many you can take at once and keeps a polite no to copy.

Reminders in plum are for you alone. A pair may pause, go on, or end well at any time, without a reason and without blame; all that was agreed stays readable.

Deleting a person takes away all that belongs to them. It is counted first, and the name must be typed. Your journal entries stay.</source>
        <translation>كل من ترشده وكل من يرشدك وزملاؤك. تعرض الصفحة الساعتين، والجلسة التالية، وما هو قائم بينكما، وما تحرّك في جلسات سابقة، وأهدافكما. اكتب اسمًا أو مدينة أو موضوعًا في القائمة لتجد شخصًا.

تحمل البطاقة ما اتفقتما عليه: الوتيرة، ومدة الرد، وطرق التواصل بترتيب تجربتها، والاحتياجات، وكلمة تغيّر الموضوع حين لا يكون الخط آمنًا. تبقى تلك الكلمة مغطاة حتى تطلبها.

يقول «متسع للناس» كم شخصًا يمكنك أن تكون لهم معًا، ويحفظ اعتذارًا لطيفًا للنسخ.

التذكيرات بالبنفسجي لك وحدك. يمكن أن يتوقف الثنائي أو يتابع أو ينتهي على خير في أي وقت، دون سبب ودون لوم؛ كل ما اتُّفق عليه يبقى مقروءًا.

حذف شخص يزيل كل ما يخصه. يُعَدّ أولًا، ويجب كتابة الاسم. تبقى تدوينات يومياتك.</translation>
    </message>
    <message>
        <source>Circles stand below the persons. Each member types the circle’s code once: every desk then names the same hosts. A host who is away is replaced for that date only.</source>
        <translation>الحلقات تحت الأشخاص. يكتب كل عضو رمز الحلقة مرة واحدة، فيسمّي كل مكتب المضيفين أنفسهم. والمضيف الغائب يُستبدل لذلك اليوم وحده.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Edit the card of the person who is shown</source>
        <translation>تعديل بطاقة الشخص المعروض</translation>
    </message>
    <message>
        <source>Find in the list; letters typed in the list do the same</source>
        <translation>البحث في القائمة؛ الحروف المكتوبة فيها تفعل ذلك أيضًا</translation>
    </message>
    <message>
        <source>Add people from a file of contacts</source>
        <translation>إضافة أشخاص من ملف جهات اتصال</translation>
    </message>
    <message>
        <source>In the card: try this way to reach them earlier</source>
        <translation>في البطاقة: جرّب هذه الطريقة قبل غيرها</translation>
    </message>
    <message>
        <source>In the card: try it later</source>
        <translation>في البطاقة: جرّبها بعد غيرها</translation>
    </message>
    <message>
        <source>From the list to the page; in the form: keep it</source>
        <translation>من القائمة إلى الصفحة؛ وفي النموذج: حفظه</translation>
    </message>
    <message>
        <source>Go back a step; nothing you typed is lost</source>
        <translation>الرجوع خطوة؛ ولا يضيع شيء مما كُتب</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Now {clock}, {away}</source>
        <translation>الآن {clock}، {away}</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>أُضيف {name}.</translation>
    </message>
    <message>
        <source>The card of {name} is changed.</source>
        <translation>تغيّرت بطاقة {name}.</translation>
    </message>
</context>
<context>
    <name>PersonFormView</name>
    <message>
        <source>A name is enough to begin. What you write here stays on this desk.</source>
        <translation>الاسم يكفي للبداية. وما يُكتب هنا يبقى في هذا المكتب.</translation>
    </message>
    <message>
        <source>A city, such as Nairobi</source>
        <translation>مدينة، مثل نيروبي</translation>
    </message>
    <message>
        <source>such as sw, en</source>
        <translation>مثل ⁨sw, ar⁩</translation>
    </message>
    <message>
        <source>What they are to you</source>
        <translation>صلته بك</translation>
    </message>
    <message>
        <source>How often you talk</source>
        <translation>وتيرة الحديث</translation>
    </message>
    <message>
        <source>So that both clocks are shown. Your own zone is filled in.</source>
        <translation>لكي تظهر الساعتان. منطقتك الزمنية معبأة مسبقًا.</translation>
    </message>
    <message>
        <source>A polite no, to copy</source>
        <translation>اعتذار لطيف للنسخ</translation>
    </message>
    <message>
        <source>Short tags with commas, the preferred one first. It may stay empty.</source>
        <translation>رموز قصيرة بينها فواصل، والمفضلة أولًا. يمكن تركها فارغة.</translation>
    </message>
    <message>
        <source>What it is about, in a few words. It may stay empty.</source>
        <translation>عمّ يدور، في كلمات قليلة. يجوز أن يبقى فارغًا.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>المنطقة ال&amp;زمنية</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>ال&amp;لغات</translation>
    </message>
    <message>
        <source>To&amp;pic</source>
        <translation>الم&amp;وضوع</translation>
    </message>
    <message>
        <source>How long it goes</source>
        <translation>كم يدوم</translation>
    </message>
    <message>
        <source>How &amp;often you talk</source>
        <translation>و&amp;تيرة الحديث</translation>
    </message>
    <message>
        <source>What they are to &amp;you</source>
        <translation>&amp;صلته بك</translation>
    </message>
    <message>
        <source>&amp;How long it goes</source>
        <translation>&amp;كم يدوم</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PersonPageShown</name>
    <message>
        <source>None is planned.</source>
        <translation>لا جلسة مخططة.</translation>
    </message>
    <message>
        <source>After each session one line stands here: what moved.</source>
        <translation>بعد كل جلسة يظهر هنا سطر واحد: ما الذي تحرّك.</translation>
    </message>
    <message>
        <source>No goal yet. Two minutes are enough for the first one.</source>
        <translation>لا هدف بعد. تكفي دقيقتان للأول.</translation>
    </message>
</context>
<context>
    <name>PersonPageView</name>
    <message>
        <source>All people</source>
        <translation>كل الأشخاص</translation>
    </message>
    <message>
        <source>For both of you · not sent</source>
        <translation>لكما معًا · لم تُرسَل</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>الجلسة التالية</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>التخطيط لجلسة</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>خطوات قائمة</translation>
    </message>
    <message>
        <source>Nothing is open between you.</source>
        <translation>لا شيء متبقيًا بينكما.</translation>
    </message>
    <message>
        <source>Sessions so far</source>
        <translation>الجلسات حتى الآن</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>هدف جديد</translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation>تعديل البطاقة</translation>
    </message>
    <message>
        <source>Pause for a while</source>
        <translation>توقف لفترة</translation>
    </message>
    <message>
        <source>Go on together</source>
        <translation>المتابعة معًا</translation>
    </message>
    <message>
        <source>End well</source>
        <translation>ختام حسن</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>The action is done.</source>
        <translation>أُنجزت الخطوة.</translation>
    </message>
    <message>
        <source>The action is open again.</source>
        <translation>الخطوة قائمة من جديد.</translation>
    </message>
    <message>
        <source>The reminder is kept.</source>
        <translation>حُفظ التذكير.</translation>
    </message>
    <message>
        <source>The reminder is done.</source>
        <translation>أُنجز التذكير.</translation>
    </message>
    <message>
        <source>{name} and you pause for a while. The rhythm you agreed stays.</source>
        <translation>توقف مؤقت بينك وبين {name}. تبقى الوتيرة المتفق عليها.</translation>
    </message>
    <message>
        <source>{name} and you go on.</source>
        <translation>تستمر المتابعة بينك وبين {name}.</translation>
    </message>
    <message>
        <source>{name} and you have ended. All that you agreed stays readable.</source>
        <translation>انتهى الإرشاد بينك وبين {name}. ويبقى كل ما اتفقتما عليه مقروءًا.</translation>
    </message>
    <message>
        <source>{name} and you go on. Choose a rhythm on the card, if you like.</source>
        <translation>تتابعان أنت و{name}. اختر وتيرة في البطاقة إن شئت.</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>صار في الحافظة.</translation>
    </message>
    <message>
        <source>{name} is deleted, with all that belonged to them.</source>
        <translation>حُذف {name} مع كل ما يتصل بهذا الشخص.</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>Who sits at this desk?</source>
        <translation>من يجلس إلى هذا المكتب؟</translation>
    </message>
    <message>
        <source>Your name greets you and stands under what you agree with others. It is kept inside the desk, so nobody sees it before you unlock.</source>
        <translation>يحيّيك اسمك ويظهر تحت ما تتفق عليه مع الآخرين. وهو محفوظ داخل المكتب، فلا يراه أحد قبل فتح القفل.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>I am here as a</source>
        <translation>دوري هنا</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>تقديم الإرشاد</translation>
    </message>
    <message>
        <source>I accompany one or more people and prepare our sessions.</source>
        <translation>أرافق شخصًا أو أكثر وأحضّر جلساتنا.</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>تلقي الإرشاد</translation>
    </message>
    <message>
        <source>I bring my questions and own my goals; a mentor helps me.</source>
        <translation>أحضر أسئلتي وأهدافي ملكي؛ وتساعدني جهة إرشاد.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>I mentor some people and have a mentor.</source>
        <translation>أرشد بعض الأشخاص ولي من يرشدني.</translation>
    </message>
    <message>
        <source>Type a name; a first name will do.</source>
        <translation>يلزم كتابة اسم؛ والاسم الأول يكفي.</translation>
    </message>
    <message>
        <source>Choose one of the three.</source>
        <translation>يلزم اختيار واحد من الثلاثة.</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <source>Add a person first, in the place People.</source>
        <translation>تلزم إضافة شخص أولًا، في مكان الأشخاص.</translation>
    </message>
    <message>
        <source>Who else is there, and wh&amp;ere</source>
        <translation>من يحضر أيضًا، و&amp;أين</translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation>أ&amp;ين</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Plan a session</source>
        <translation>التخطيط لجلسة</translation>
    </message>
    <message>
        <source>Move the session with {name}</source>
        <translation>تغيير موعد الجلسة مع {name}</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>تغيير الموعد</translation>
    </message>
    <message>
        <source>The sessions are planned.</source>
        <translation>خُطط للجلسات.</translation>
    </message>
    <message>
        <source>The session is noted as held.</source>
        <translation>سُجلت الجلسة على أنها عُقدت.</translation>
    </message>
    <message>
        <source>The session and all that follow are moved.</source>
        <translation>نُقلت الجلسة وكل ما يليها.</translation>
    </message>
    <message>
        <source>The series ends with this session; those after it are cancelled.</source>
        <translation>تنتهي السلسلة بهذه الجلسة، وأُلغيت الجلسات التي بعدها.</translation>
    </message>
    <message>
        <source>Note it as held</source>
        <translation>تدوينها كجلسة معقودة</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>تخطيطها</translation>
    </message>
    <message>
        <source>This time is over: the session will wait to be written up.</source>
        <translation>مضى هذا الوقت: ستنتظر الجلسة تدوينها.</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;الشخص</translation>
    </message>
    <message>
        <source>Day and time, on your clock</source>
        <translation>اليوم والوقت، بساعتك</translation>
    </message>
    <message>
        <source>&amp;Day and time, on your clock</source>
        <translation>اليوم وال&amp;وقت، بساعتك</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>أقصر</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>أطول</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>الد&amp;قائق</translation>
    </message>
    <message>
        <source>How you talk</source>
        <translation>وسيلة الحديث</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>&amp;How you talk</source>
        <translation>و&amp;سيلة الحديث</translation>
    </message>
    <message>
        <source>&amp;Kind of session</source>
        <translation>&amp;نوع الجلسة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation>أ&amp;ين</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>هذه فقط</translation>
    </message>
    <message>
        <source>this one and all that follow</source>
        <translation>هذه وكل ما يليها</translation>
    </message>
    <message>
        <source>What to move</source>
        <translation>ما الذي يُنقل</translation>
    </message>
    <message>
        <source>&amp;What to move</source>
        <translation>&amp;ما الذي يُنقل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Note it and write it up</source>
        <translation>تسجيلها وتدوينها</translation>
    </message>
    <message>
        <source>End the series after this one</source>
        <translation>إنهاء السلسلة بعد هذه</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>تخطيطها</translation>
    </message>
</context>
<context>
    <name>PlaybookPlace</name>
    <message>
        <source>Filter the playbook</source>
        <translation>تصفية الدليل</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>طباعة هذه الصفحة</translation>
    </message>
    <message>
        <source>Practise this conversation alone</source>
        <translation>التدرب على هذه المحادثة على انفراد</translation>
    </message>
    <message>
        <source>Answer this self-assessment for yourself</source>
        <translation>الإجابة عن هذا التقييم الذاتي لنفسك</translation>
    </message>
</context>
<context>
    <name>PlaybookView</name>
    <message>
        <source>Playbook</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>The playbook holds what helps in a session: chapters to read, sample conversations for hard moments, checklists, agendas and goal templates. It is all on this computer; reading it is not noted anywhere.

Choose an item on the left, or type a few letters into the filter. In a sample conversation, unfold what happens next. Practise it alone to hear what the other says first, and see one answer when you ask for it.

A self-assessment is for you alone. Mark what you like and leave out the rest; what you mark is a draft of your journal until you keep it or clear it.

The Help card is for the moment in which someone tells you about harm. Ctrl+Shift+H opens it from any place. Nobody can see that you opened it.</source>
        <translation>في الدليل ما يساعد في الجلسة: فصول للقراءة، ونماذج محادثات للحظات الصعبة، وقوائم تحقق، وجداول أعمال، وقوالب أهداف. كله على هذا الحاسوب؛ ولا تُدوَّن قراءته في أي مكان.

يمكن اختيار عنصر من القائمة الجانبية، أو كتابة بضعة أحرف في حقل التصفية. وفي نموذج المحادثة يمكن بسط ما يحدث بعد ذلك. والتدرب على انفراد يُسمعك أولًا ما يقوله الطرف الآخر، ثم يُظهر إجابة واحدة عند الطلب.

التقييم الذاتي لك وحدك. يمكن وضع علامة على ما تشاء وترك الباقي؛ وما تضع عليه علامة مسودة في يومياتك حتى يُحفظ أو يُمحى.

بطاقة المساعدة هي للحظة التي يخبرك فيها أحد عن أذى. يفتحها ⁨Ctrl+Shift+H⁩ من أي مكان. ولا يستطيع أحد أن يرى أنها فُتحت.</translation>
    </message>
    <message>
        <source>Filter the contents</source>
        <translation>تصفية المحتويات</translation>
    </message>
    <message>
        <source>From the contents to the page</source>
        <translation>من المحتويات إلى الصفحة</translation>
    </message>
    <message>
        <source>From the page back to the contents</source>
        <translation>من الصفحة إلى المحتويات</translation>
    </message>
    <message>
        <source>On the page: to the next branch or link</source>
        <translation>في الصفحة: إلى الفرع أو الرابط التالي</translation>
    </message>
    <message>
        <source>Unfold a branch, or turn the page</source>
        <translation>بسط فرع، أو قلب الصفحة</translation>
    </message>
    <message>
        <source>Back to what you read before</source>
        <translation>رجوع إلى ما سبقت قراءته</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>تقدم من جديد</translation>
    </message>
    <message>
        <source>Put the open item on the next session</source>
        <translation>وضع العنصر المفتوح في الجلسة التالية</translation>
    </message>
    <message>
        <source>Practise a conversation alone, or answer for yourself</source>
        <translation>التدرب على محادثة على انفراد، أو الإجابة لنفسك</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>طباعة الصفحة</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Practise it alone</source>
        <translation>تدرب على انفراد</translation>
    </message>
    <message>
        <source>What would you say? Say it aloud, then look.</source>
        <translation>ما الذي كنت ستقوله؟ يُقال بصوت مسموع، ثم يُنظر.</translation>
    </message>
    <message>
        <source>Show one answer</source>
        <translation>إظهار إجابة واحدة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Back a step</source>
        <translation>رجوع خطوة</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>Turn {n} of {all}. Nothing of this is kept.</source>
        <translation>الدور {n} من {all}. لا يُحفظ شيء من هذا.</translation>
    </message>
    <message>
        <source>Close the conversation.</source>
        <translation>ختام المحادثة.</translation>
    </message>
    <message>
        <source>One way to say it</source>
        <translation>إحدى طرق قول ذلك</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Send questions ahead to {name}…</source>
        <translation>إرسال أسئلة مسبقًا إلى ⁨{name}⁩…</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message numerus="yes">
        <source>Bring in %Ln entries</source>
        <translation>
            <numerusform>لا شيء لإدخاله</numerusform>
            <numerusform>إدخال تدوينة واحدة</numerusform>
            <numerusform>إدخال تدوينتين</numerusform>
            <numerusform>إدخال %Ln تدوينات</numerusform>
            <numerusform>إدخال %Ln تدوينة</numerusform>
            <numerusform>إدخال %Ln تدوينة</numerusform>
        </translation>
    </message>
    <message>
        <source>Another journal…</source>
        <translation>يوميات أخرى…</translation>
    </message>
    <message>
        <source>The first entries</source>
        <translation>أولى التدوينات</translation>
    </message>
    <message>
        <source>What cannot be read, or not whole</source>
        <translation>ما لا يُقرأ، أو لا يُقرأ كاملًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries to bring in</source>
        <translation>
            <numerusform>لا تدوينات لإدخالها</numerusform>
            <numerusform>تدوينة واحدة لإدخالها</numerusform>
            <numerusform>تدوينتان لإدخالهما</numerusform>
            <numerusform>%Ln تدوينات لإدخالها</numerusform>
            <numerusform>%Ln تدوينة لإدخالها</numerusform>
            <numerusform>%Ln تدوينة لإدخالها</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is here already</source>
        <translation>كل ما فيها موجود هنا</translation>
    </message>
</context>
<context>
    <name>PrintRow</name>
    <message>
        <source>Print the brief</source>
        <translation>طباعة الموجز</translation>
    </message>
    <message>
        <source>with my private reminders</source>
        <translation>مع تذكيراتي الخاصة</translation>
    </message>
</context>
<context>
    <name>PrivateStep</name>
    <message>
        <source>What stays private</source>
        <translation>ما الذي يبقى خاصًا</translation>
    </message>
    <message>
        <source>The part of MentorDesk that can read your desk has no way to the network at all.</source>
        <translation>الجزء الذي يستطيع قراءة مكتبك من ⁨MentorDesk⁩ لا طريق له إلى الشبكة إطلاقًا.</translation>
    </message>
    <message>
        <source>Your journal, your private notes and your drafts never leave this desk.</source>
        <translation>يومياتك وملاحظاتك الخاصة ومسوداتك لا تغادر هذا المكتب أبدًا.</translation>
    </message>
    <message>
        <source>All of it is locked on this disk; without your key it is noise.</source>
        <translation>كل ذلك مقفل على هذا القرص؛ وبلا مفتاحك هو ضجيج.</translation>
    </message>
    <message>
        <source>Nobody is told what you write, how much or how often.</source>
        <translation>لا يُخبَر أحد بما تكتبه ولا بمقداره ولا بعدد مراته.</translation>
    </message>
    <message>
        <source>Later you can share something, such as how many sessions were held: only what you chose, after you saw exactly what is sent, and you can take it back.</source>
        <translation>يمكنك لاحقًا مشاركة شيء ما، مثل عدد الجلسات المعقودة: ما اخترته فقط، بعد رؤية ما يُرسَل بالضبط، ويمكنك سحبه.</translation>
    </message>
    <message>
        <source>This desk lives on this computer. A copy on a second one goes its own way and is never merged back: to change computers, move the desk.</source>
        <translation>يعيش هذا المكتب على هذا الحاسوب. ونسخته على حاسوب ثانٍ تسلك طريقها ولا تُدمج أبدًا: لتغيير الحاسوب يُنقل المكتب.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>How far it is</source>
        <translation>إلى أين وصل</translation>
    </message>
    <message>
        <source>You may go on writing meanwhile. What has come stays if you stop.</source>
        <translation>يمكنك متابعة الكتابة. ما أتى يبقى إن أوقفت.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Room is made between the entries that are here…</source>
        <translation>يُفسح مكان بين التدوينات الموجودة هنا…</translation>
    </message>
    <message>
        <source>It is looked whether all of it is there and found…</source>
        <translation>يُتحقق من أن كل شيء موجود ويُعثر عليه…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of {number} are read</source>
        <translation>
            <numerusform>لم تُقرأ أي تدوينة من {number}</numerusform>
            <numerusform>قُرئت تدوينة واحدة من {number}</numerusform>
            <numerusform>قُرئت تدوينتان من {number}</numerusform>
            <numerusform>قُرئت %Ln تدوينات من {number}</numerusform>
            <numerusform>قُرئت %Ln تدوينة من {number}</numerusform>
            <numerusform>قُرئت %Ln تدوينة من {number}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message>
        <source>Kept in your journal at {time}. Only you can read it.</source>
        <translation>حُفظت في يومياتك {time}. لا يستطيع أحد غيرك قراءتها.</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}</source>
        <translation>حُفظت كمسودة {time}</translation>
    </message>
    <message>
        <source>Not saved yet. Your words are on the screen.</source>
        <translation>لم تُحفظ بعد. كلماتك على الشاشة.</translation>
    </message>
</context>
<context>
    <name>PromptCardView</name>
    <message>
        <source>Today&apos;s question. Only you see the answer.</source>
        <translation>سؤال اليوم. لا يرى الإجابة أحد غيرك.</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>Write a few lines…</source>
        <translation>بضعة أسطر…</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>سؤال آخر</translation>
    </message>
    <message>
        <source>Keep in journal</source>
        <translation>حفظ في اليوميات</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>مواصلة الكتابة</translation>
    </message>
    <message>
        <source>One more question</source>
        <translation>سؤال آخر</translation>
    </message>
</context>
<context>
    <name>Putting</name>
    <message>
        <source>Add files to this entry</source>
        <translation>إضافة ملفات إلى هذه التدوينة</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>name of a file that is pasted</comment>
        <translation>صورة</translation>
    </message>
    <message numerus="yes">
        <source>Adding “{name}”… %Ln more after it.</source>
        <translation>
            <numerusform>تجري إضافة «⁨{name}⁩»…</numerusform>
            <numerusform>تجري إضافة «⁨{name}⁩»… ويليه ملف آخر.</numerusform>
            <numerusform>تجري إضافة «⁨{name}⁩»… ويليه ملفان آخران.</numerusform>
            <numerusform>تجري إضافة «⁨{name}⁩»… وتليه %Ln ملفات.</numerusform>
            <numerusform>تجري إضافة «⁨{name}⁩»… ويليه %Ln ملفًا.</numerusform>
            <numerusform>تجري إضافة «⁨{name}⁩»… ويليه %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding “{name}”…</source>
        <translation>تجري إضافة «⁨{name}⁩»…</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>This question goes deep. You can leave it at any time; nobody will know.</source>
        <translation>هذا سؤال عميق. يمكن تركه في أي وقت؛ لن يعلم أحد بذلك.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>سؤال آخر</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>تخطيه</translation>
    </message>
    <message>
        <source>Close gently</source>
        <translation>ختام هادئ</translation>
    </message>
    <message>
        <source>Help card</source>
        <translation>بطاقة المساعدة</translation>
    </message>
    <message>
        <source>Question {place} of {number}</source>
        <translation>السؤال {place} من {number}</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>One question to open with</source>
        <translation>سؤال واحد للافتتاح</translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation>وضعه في جدول الأعمال</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>سؤال آخر</translation>
    </message>
    <message>
        <source>The question is on the agenda.</source>
        <translation>أُضيف السؤال إلى جدول الأعمال.</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Write to a question</source>
        <translation>الكتابة جوابًا عن سؤال</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>None yet. Write down a question that you want to come back to.</source>
        <translation>لا أسئلة بعد. هنا مكان سؤال تريد العودة إليه.</translation>
    </message>
    <message>
        <source>Write to it</source>
        <translation>الكتابة جوابًا عنه</translation>
    </message>
    <message>
        <source>Three questions, any may be skipped</source>
        <translation>ثلاثة أسئلة، ويمكن تخطي أي منها</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>سؤال غيره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{question} (rests)</source>
        <translation>{question} (يستريح)</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>After a session</source>
        <translation>بعد جلسة</translation>
    </message>
    <message>
        <source>Looking back on the week</source>
        <translation>نظرة إلى الأسبوع الماضي</translation>
    </message>
    <message>
        <source>Looking back on a quarter</source>
        <translation>نظرة إلى ثلاثة أشهر مضت</translation>
    </message>
    <message>
        <source>After a setback</source>
        <translation>بعد تعثر</translation>
    </message>
    <message>
        <source>In the moment</source>
        <translation>في اللحظة نفسها</translation>
    </message>
    <message>
        <source>While I set a goal</source>
        <translation>عند وضع هدف</translation>
    </message>
    <message>
        <source>Where my work could go</source>
        <translation>إلى أين قد يمضي عملي</translation>
    </message>
    <message>
        <source>Making room for everyone</source>
        <translation>إفساح المكان للجميع</translation>
    </message>
    <message>
        <source>Far away, with little</source>
        <translation>بعيدًا وبالقليل</translation>
    </message>
    <message>
        <source>When mentoring ends</source>
        <translation>عند انتهاء الإرشاد</translation>
    </message>
    <message>
        <source>My own growth as a mentor</source>
        <translation>نموي في تقديم الإرشاد</translation>
    </message>
    <message>
        <source>My own questions</source>
        <translation>أسئلتي الخاصة</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>New action, in plain words: what, whose, by when</source>
        <translation>خطوة جديدة بكلمات بسيطة: ماذا، ولمن، ومتى</translation>
    </message>
    <message>
        <source>Add an action…</source>
        <translation>إضافة خطوة…</translation>
    </message>
    <message>
        <source>Due on this day</source>
        <translation>موعدها في هذا اليوم</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>بلا يوم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>For example: send worksheet Monday · Jonas: call Kisumu by Friday</source>
        <translation>بالإنجليزية مثلًا: send worksheet Monday · Jonas: call Kisumu by Friday</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>الموعد: {day}</translation>
    </message>
    <message>
        <source>{name}’s step</source>
        <translation>خطوة {name}</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>مع {name}</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Sending…</source>
        <translation>يجري الإرسال…</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>On the screen now. {key}</source>
        <translation>معروض الآن. {key}</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Picture: {said}</source>
        <translation>صورة: ⁨{said}⁩</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Your desk is ready, {name}</source>
        <translation>مكتبك جاهز يا {name}</translation>
    </message>
    <message>
        <source>It opens on Today, with one question to begin with.</source>
        <translation>يُفتح على «اليوم»، مع سؤال واحد للبداية.</translation>
    </message>
    <message>
        <source>Your recovery sheet is confirmed; keep it away from this computer.</source>
        <translation>ورقة الاسترداد مؤكدة؛ مكانها بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Confirm your recovery sheet later today; a line will remind you.</source>
        <translation>يمكن تأكيد ورقة الاسترداد لاحقًا اليوم؛ وسيذكّرك سطر بذلك.</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>مكانه ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>Your passphrase opens it; Ctrl+L locks it at any time.</source>
        <translation>تفتحه عبارة المرور؛ ويقفله ⁨Ctrl+L⁩ في أي وقت.</translation>
    </message>
</context>
<context>
    <name>RecoveryReminder</name>
    <message>
        <source>Your recovery sheet is not confirmed yet. Without it, a forgotten passphrase means that everything you wrote is gone.</source>
        <translation>ورقة الاسترداد لم تُؤكَّد بعد. بدونها، إذا نُسيت عبارة المرور ضاع كل ما كتبته.</translation>
    </message>
    <message>
        <source>Confirm the sheet</source>
        <translation>تأكيد الورقة</translation>
    </message>
</context>
<context>
    <name>ReflectPage</name>
    <message>
        <source>Only you</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>Your reflection, for you alone</source>
        <translation>تأملك، لك وحدك</translation>
    </message>
    <message>
        <source>A few lines are enough.</source>
        <translation>بضعة أسطر تكفي.</translation>
    </message>
    <message>
        <source>Did I ask before I advised?</source>
        <translation>هل سألت قبل أن أنصح؟</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظت {time}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Remind me</source>
        <translation>تذكيري</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>Hidden. Ctrl+Shift+B shows your lines.</source>
        <translation>مخفية. يُظهر Ctrl+Shift+B أسطرك.</translation>
    </message>
    <message>
        <source>A line to yourself for this session</source>
        <translation>سطر لنفسك عن هذه الجلسة</translation>
    </message>
    <message>
        <source>Ask how the call went…</source>
        <translation>السؤال عن المكالمة كيف سارت…</translation>
    </message>
    <message>
        <source>A line to yourself is kept.</source>
        <translation>حُفظ سطر لنفسك.</translation>
    </message>
    <message>
        <source>The line is ticked.</source>
        <translation>وُضعت علامة على السطر.</translation>
    </message>
    <message>
        <source>The tick is taken away.</source>
        <translation>أُزيلت العلامة.</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>Ask how the talk with the manager went…</source>
        <translation>السؤال عن الحديث مع الإدارة كيف سار…</translation>
    </message>
    <message>
        <source>&amp;Remind me, before the next session</source>
        <translation>&amp;تذكيري، قبل الجلسة التالية</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>To your entries</source>
        <translation>إلى تدويناتك</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Save this report…</source>
        <translation>حفظ هذا التقرير…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Another journal…</source>
        <translation>يوميات أخرى…</translation>
    </message>
    <message>
        <source>What was not read, or not whole</source>
        <translation>ما لم يُقرأ، أو لم يُقرأ كاملًا</translation>
    </message>
</context>
<context>
    <name>ResultOutline</name>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>لا علامة بعد.</translation>
    </message>
    <message>
        <source>Then no talk between the two of you first. The Help card says what you can do now. You can also ask the programme owner for another mentor or mentee, without a reason. Nobody sees what you marked.</source>
        <translation>إذن لا حديث بينكما أولًا. بطاقة المساعدة تقول ما يمكنك فعله الآن. ويمكن أيضًا طلب شخص آخر للإرشاد من صاحب البرنامج، من دون ذكر سبب. ولا يرى أحد ما وضعت عليه علامة.</translation>
    </message>
    <message>
        <source>Are you afraid of what would follow?</source>
        <translation>هل تخاف مما قد يتبع؟</translation>
    </message>
    <message>
        <source>There are too few marks to name an area.</source>
        <translation>العلامات أقل من أن تدل على مجال.</translation>
    </message>
    <message>
        <source>One thing to begin with: {area}</source>
        <translation>أمر واحد للبدء به: ⁨{area}⁩</translation>
    </message>
    <message>
        <source>What is missing, and a next act</source>
        <translation>ما ينقص، وخطوة تالية</translation>
    </message>
    <message>
        <source>If you are not afraid: talk about this first</source>
        <translation>إن لم يكن هناك خوف: تحدثا عن هذا أولًا</translation>
    </message>
    <message>
        <source>Talk about this first</source>
        <translation>تحدثا عن هذا أولًا</translation>
    </message>
    <message>
        <source>Nothing that you marked is missing.</source>
        <translation>لا ينقص شيء مما وضعت عليه علامة.</translation>
    </message>
    <message>
        <source>Nothing that you marked asks for a talk first.</source>
        <translation>لا شيء مما وضعت عليه علامة يستدعي حديثًا أولًا.</translation>
    </message>
    <message>
        <source>At the start: {word}</source>
        <translation>في البداية: ⁨{word}⁩</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>Choose the folder of another desk</source>
        <translation>اختيار مجلد مكتب آخر</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>All people</source>
        <translation>كل الأشخاص</translation>
    </message>
    <message>
        <source>Room for people</source>
        <translation>متسع للناس</translation>
    </message>
    <message>
        <source>Being there for a few is worth more than being half there for many.</source>
        <translation>أن تكون حاضرًا لقلّة خير من أن تكون نصف حاضر لكثيرين.</translation>
    </message>
    <message>
        <source>People at once</source>
        <translation>أشخاص في آن واحد</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>لم يُقل</translation>
    </message>
    <message>
        <source>Fewer people</source>
        <translation>أشخاص أقل</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>أشخاص أكثر</translation>
    </message>
    <message>
        <source>I can take so many people at once</source>
        <translation>يمكنني أن أكون لهذا العدد معًا</translation>
    </message>
    <message>
        <source>I am full</source>
        <translation>لا متسع لدي</translation>
    </message>
    <message>
        <source>A line then stands above the form of a new person, for you alone.</source>
        <translation>يظهر حينها سطر فوق استمارة الشخص الجديد، لك وحدك.</translation>
    </message>
    <message>
        <source>My usual hours</source>
        <translation>ساعاتي المعتادة</translation>
    </message>
    <message>
        <source>When you can &amp;usually talk</source>
        <translation>متى يمكنك الحديث &amp;عادةً</translation>
    </message>
    <message>
        <source>On your clocks. They make it easier to find a time for both.</source>
        <translation>بتوقيتك. تجعل إيجاد موعد يناسبكما أسهل.</translation>
    </message>
    <message>
        <source>A polite no</source>
        <translation>اعتذار لطيف</translation>
    </message>
    <message>
        <source>Change the words as you like, then copy them. They are kept nowhere.</source>
        <translation>غيّر الكلمات كما تشاء ثم انسخها. لا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <translation>نسخ هذه الكلمات</translation>
    </message>
    <message>
        <source>Begin the words anew</source>
        <translation>البدء بالكلمات من جديد</translation>
    </message>
    <message numerus="yes">
        <source>You talk with %n people now.</source>
        <translation>
            <numerusform>لا تتحدث الآن مع أحد.</numerusform>
            <numerusform>تتحدث الآن مع شخص واحد.</numerusform>
            <numerusform>تتحدث الآن مع شخصين.</numerusform>
            <numerusform>تتحدث الآن مع %n أشخاص.</numerusform>
            <numerusform>تتحدث الآن مع %n شخصًا.</numerusform>
            <numerusform>تتحدث الآن مع %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your room for people is noted.</source>
        <translation>دُوّن متسعك للناس.</translation>
    </message>
    <message>
        <source>Your usual hours are noted.</source>
        <translation>دُوّنت ساعاتك المعتادة.</translation>
    </message>
    <message>
        <source>The words are on the clipboard.</source>
        <translation>صارت الكلمات في الحافظة.</translation>
    </message>
    <message>
        <source>Thank you for offering your time. I have the mentoring I need at the moment, and I want to do it well. May I come back to you when that changes? I would be glad to.</source>
        <translation>شكرًا على عرض وقتك. لديّ الآن الإرشاد الذي أحتاج إليه، وأريد أن أحسن القيام به. هل لي أن أعود إليك حين يتغيّر ذلك؟ يسرّني هذا.</translation>
    </message>
    <message>
        <source>Thank you for asking me; I know that asking is not easy. I have no place free at the moment, and I would rather tell you now than be half there for you. I will write to you when a place is free, if you like. If you cannot wait, ask the programme for somebody else: that is a good step, and I will not mind it.</source>
        <translation>شكرًا لأنك سألتني؛ أعرف أن السؤال ليس سهلًا. لا مكان لديّ الآن، وأفضّل أن أقول ذلك الآن على أن أكون نصف حاضر معك. أكتب إليك حين يتاح مكان إن شئت. وإن لم يمكنك الانتظار فاطلب من البرنامج شخصًا آخر: تلك خطوة طيبة ولن يضيرني ذلك.</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>Not all of it came. Choose it once more, and the rest comes.</source>
        <translation>لم يأتِ كله. اختره مرة أخرى فيأتي الباقي.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Take back {name}</source>
        <translation>استرجاع {name}</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>{what}, to the programme office</source>
        <translation>‏{what}، إلى إدارة البرنامج</translation>
    </message>
    <message>
        <source>Send each finished month without asking me again</source>
        <translation>إرسال كل شهر منتهٍ دون سؤالي مرة أخرى</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>What can be typed into the search</source>
        <translation>ما يمكن كتابته في البحث</translation>
    </message>
    <message>
        <source>&quot;two words&quot;: exactly in this order</source>
        <translation>⁨&quot;كلمتان معًا&quot;⁩: بهذا الترتيب تمامًا</translation>
    </message>
    <message>
        <source>begin*: every word that begins so</source>
        <translation>⁨صمو*⁩: كل كلمة تبدأ هكذا</translation>
    </message>
    <message>
        <source>-word: without this word, or -tag:work</source>
        <translation>⁨-كلمة⁩: من دون هذه الكلمة، أو ⁨-tag:عمل⁩</translation>
    </message>
    <message>
        <source>tag:work: with this tag or one nested in it</source>
        <translation>⁨tag:عمل⁩: بهذا الوسم أو بوسم متفرع منه</translation>
    </message>
    <message>
        <source>person:Jonas: where somebody is named with @</source>
        <translation>⁨person:Jonas⁩: حيث يُذكر شخص بعلامة ⁨@⁩</translation>
    </message>
    <message>
        <source>before:2026-01: before a year, month or day</source>
        <translation>⁨before:2026-01⁩: قبل سنة أو شهر أو يوم</translation>
    </message>
    <message>
        <source>after:2025-06-15: after a year, month or day</source>
        <translation>⁨after:2025-06-15⁩: بعد سنة أو شهر أو يوم</translation>
    </message>
    <message>
        <source>on:2026-03: in that year, in that month, on that day</source>
        <translation>⁨on:2026-03⁩: في تلك السنة أو ذلك الشهر أو ذلك اليوم</translation>
    </message>
    <message>
        <source>in:title: words of the title only</source>
        <translation>⁨in:title⁩: كلمات العنوان فقط</translation>
    </message>
    <message>
        <source>is:starred: entries with a star</source>
        <translation>⁨is:starred⁩: تدوينات بنجمة</translation>
    </message>
    <message>
        <source>has:file: entries with a file beside them</source>
        <translation>⁨has:file⁩: تدوينات بجانبها ملف</translation>
    </message>
    <message>
        <source>prompt:weekly: answers to a kind of question</source>
        <translation>⁨prompt:weekly⁩: إجابات عن نوع من الأسئلة</translation>
    </message>
</context>
<context>
    <name>SeatEdit</name>
    <message>
        <source>Name on seat {n}</source>
        <translation>الاسم على المقعد {n}</translation>
    </message>
</context>
<context>
    <name>SeatList</name>
    <message>
        <source>One more seat</source>
        <translation>مقعد آخر</translation>
    </message>
</context>
<context>
    <name>SelfCheck</name>
    <message>
        <source>See what it says</source>
        <translation>عرض ما تقوله الإجابات</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما تقوله الإجابات</translation>
    </message>
    <message>
        <source>Area {n} of {all}</source>
        <translation>المجال {n} من {all}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Keep in my journal</source>
        <translation>حفظ في يومياتي</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Clear my answers</source>
        <translation>محو إجاباتي</translation>
    </message>
    <message>
        <source>Leave out what you like. Only you can read what you mark.</source>
        <translation>يمكن ترك ما تشاء. وما تضع عليه علامة لا يقرؤه سواك.</translation>
    </message>
    <message>
        <source>Not saved yet: your answers stand on this screen only.</source>
        <translation>لم تُحفظ بعد: إجاباتك على هذه الشاشة فقط.</translation>
    </message>
    <message>
        <source>Kept in your journal. Only you can read it.</source>
        <translation>محفوظ في يومياتك. لا يقرؤه سواك.</translation>
    </message>
    <message>
        <source>Kept in your journal; what you changed since then is a draft.</source>
        <translation>محفوظ في يومياتك؛ وما تغير بعد ذلك مسودة.</translation>
    </message>
    <message>
        <source>A draft in your journal, which only you can read. It becomes an entry when you keep it, or when the desk is opened again before you clear it.</source>
        <translation>مسودة في يومياتك لا يقرؤها سواك. تصبح تدوينة عند حفظها، أو عند فتح المكتب مرة أخرى قبل محوها.</translation>
    </message>
</context>
<context>
    <name>SelfCheckView</name>
    <message>
        <source>Only you</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Mark the start as well, as you see it today</source>
        <translation>وضع علامة للبداية أيضًا، كما تراها اليوم</translation>
    </message>
    <message>
        <source>I begin with</source>
        <translation>أبدأ بـ</translation>
    </message>
    <message>
        <source>I &amp;begin with</source>
        <translation>أبدأ &amp;بـ</translation>
    </message>
    <message>
        <source>Keep in my journal</source>
        <translation>حفظ في يومياتي</translation>
    </message>
    <message>
        <source>Open it in the journal</source>
        <translation>فتحه في اليوميات</translation>
    </message>
    <message>
        <source>Clear my answers</source>
        <translation>محو إجاباتي</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Back a step</source>
        <translation>رجوع خطوة</translation>
    </message>
    <message>
        <source>See what it says</source>
        <translation>عرض ما تقوله الإجابات</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
</context>
<context>
    <name>SessionCards</name>
    <message>
        <source>The action is done.</source>
        <translation>أُنجزت الخطوة.</translation>
    </message>
    <message>
        <source>The action is open again.</source>
        <translation>الخطوة قائمة من جديد.</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>The session is cancelled.</source>
        <translation>أُلغيت الجلسة.</translation>
    </message>
    <message>
        <source>Noted: the session did not happen.</source>
        <translation>دُوِّن: لم تُعقد الجلسة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions are cancelled.</source>
        <translation>
            <numerusform>لم تُلغَ أي جلسة.</numerusform>
            <numerusform>أُلغيت جلسة واحدة.</numerusform>
            <numerusform>أُلغيت جلستان.</numerusform>
            <numerusform>أُلغيت %Ln جلسات.</numerusform>
            <numerusform>أُلغيت %Ln جلسة.</numerusform>
            <numerusform>أُلغيت %Ln جلسة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %Ln sessions did not happen.</source>
        <translation>
            <numerusform>دُوِّن: لا جلسات لم تُعقد.</numerusform>
            <numerusform>دُوِّن: لم تُعقد جلسة واحدة.</numerusform>
            <numerusform>دُوِّن: لم تُعقد جلستان.</numerusform>
            <numerusform>دُوِّن: لم تُعقد %Ln جلسات.</numerusform>
            <numerusform>دُوِّن: لم تُعقد %Ln جلسة.</numerusform>
            <numerusform>دُوِّن: لم تُعقد %Ln جلسة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions are planned again.</source>
        <translation>
            <numerusform>لا جلسات خُطِّطت من جديد.</numerusform>
            <numerusform>خُطِّطت جلسة واحدة من جديد.</numerusform>
            <numerusform>خُطِّطت جلستان من جديد.</numerusform>
            <numerusform>خُطِّطت %Ln جلسات من جديد.</numerusform>
            <numerusform>خُطِّطت %Ln جلسة من جديد.</numerusform>
            <numerusform>خُطِّطت %Ln جلسة من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is planned again.</source>
        <translation>الجلسة مخططة من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions are moved.</source>
        <translation>
            <numerusform>لم يتغير موعد أي جلسة.</numerusform>
            <numerusform>تغيّر موعد جلسة واحدة.</numerusform>
            <numerusform>تغيّر موعد جلستين.</numerusform>
            <numerusform>تغيّر موعد %Ln جلسات.</numerusform>
            <numerusform>تغيّر موعد %Ln جلسة.</numerusform>
            <numerusform>تغيّر موعد %Ln جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is moved.</source>
        <translation>تغيّر موعد الجلسة.</translation>
    </message>
    <message>
        <source>To write up</source>
        <translation>للتدوين</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>القادمة</translation>
    </message>
    <message>
        <source>Cancelled with their series</source>
        <translation>أُلغيت مع سلسلتها</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>السابقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to come</source>
        <translation>
            <numerusform>لا جلسات قادمة</numerusform>
            <numerusform>جلسة قادمة</numerusform>
            <numerusform>جلستان قادمتان</numerusform>
            <numerusform>%Ln جلسات قادمة</numerusform>
            <numerusform>%Ln جلسة قادمة</numerusform>
            <numerusform>%Ln جلسة قادمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to write up</source>
        <translation>
            <numerusform>لا جلسات للتدوين</numerusform>
            <numerusform>جلسة للتدوين</numerusform>
            <numerusform>جلستان للتدوين</numerusform>
            <numerusform>%Ln جلسات للتدوين</numerusform>
            <numerusform>%Ln جلسة للتدوين</numerusform>
            <numerusform>%Ln جلسة للتدوين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>لا شيء مختار</numerusform>
            <numerusform>واحدة مختارة</numerusform>
            <numerusform>اثنتان مختارتان</numerusform>
            <numerusform>%Ln مختارة</numerusform>
            <numerusform>%Ln مختارة</numerusform>
            <numerusform>%Ln مختارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>إلغاؤها كلها</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>إلغاؤها</translation>
    </message>
    <message>
        <source>Plan them again</source>
        <translation>تخطيطها كلها من جديد</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>تخطيطها من جديد</translation>
    </message>
    <message>
        <source>They did not happen</source>
        <translation>لم تُعقد كلها</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>لم تُعقد</translation>
    </message>
</context>
<context>
    <name>SessionListView</name>
    <message>
        <source>Plan a session</source>
        <translation>التخطيط لجلسة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>تغيير الموعد…</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>إلغاؤها</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>لم تُعقد</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>تخطيطها من جديد</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>هي نفسها…</translation>
    </message>
    <message>
        <source>Sessions by day</source>
        <translation>الجلسات حسب اليوم</translation>
    </message>
    <message>
        <source>Plan the first session</source>
        <translation>تخطيط الجلسة الأولى</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>لا جلسة بعد</translation>
    </message>
    <message>
        <source>Choose a person, a day and an hour. Before the session this place gives you one page to read; during it, room for notes; after it, a card that closes it within a minute.</source>
        <translation>يُختار شخص ويوم وساعة. قبل الجلسة يعطيك هذا المكان صفحة واحدة للقراءة؛ وأثناءها مساحة للملاحظات؛ وبعدها بطاقة تغلقها خلال دقيقة.</translation>
    </message>
</context>
<context>
    <name>SessionVerbs</name>
    <message>
        <source>Plan here</source>
        <translation>التخطيط هنا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>تغيير الموعد…</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>إلغاؤها</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>لم تُعقد</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>تخطيطها من جديد</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>ملف تقويم…</translation>
    </message>
    <message>
        <source>The session is cancelled.</source>
        <translation>أُلغيت الجلسة.</translation>
    </message>
    <message>
        <source>Noted: the session did not happen.</source>
        <translation>دُوّن: لم تُعقد الجلسة.</translation>
    </message>
    <message>
        <source>The session is planned again.</source>
        <translation>خُطّط للجلسة من جديد.</translation>
    </message>
</context>
<context>
    <name>SessionsPlace</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>التخطيط لجلسة</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Meet</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>التأمل</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Prepare: take the chosen agenda</source>
        <translation>التحضير: اعتماد جدول الأعمال المختار</translation>
    </message>
    <message>
        <source>Prepare: take the chosen checklist</source>
        <translation>التحضير: اعتماد قائمة التحقق المختارة</translation>
    </message>
    <message>
        <source>Prepare: put the question on the agenda</source>
        <translation>التحضير: وضع السؤال في جدول الأعمال</translation>
    </message>
    <message>
        <source>Prepare: print the brief</source>
        <translation>التحضير: طباعة الموجز</translation>
    </message>
    <message>
        <source>Copy for the other, or questions for them</source>
        <translation>نسخة إلى الطرف الآخر، أو أسئلة إليه</translation>
    </message>
    <message>
        <source>Start or pause the timer</source>
        <translation>تشغيل المؤقت أو إيقافه مؤقتًا</translation>
    </message>
    <message>
        <source>Circle: lay out the host pack</source>
        <translation>الحلقة: تجهيز حزمة المضيف</translation>
    </message>
    <message>
        <source>Circle: the word goes to the next voice</source>
        <translation>الحلقة: الكلمة للصوت التالي</translation>
    </message>
    <message>
        <source>Circle: type an insight</source>
        <translation>الحلقة: كتابة فكرة</translation>
    </message>
    <message>
        <source>Move words between your notes and what is agreed</source>
        <translation>نقل كلمات بين ملاحظاتك وما اتُّفق عليه</translation>
    </message>
    <message>
        <source>Five turns: my turn is written</source>
        <translation>الأدوار الخمسة: كُتب دوري</translation>
    </message>
    <message>
        <source>Patterns for notes: put one in, or keep one</source>
        <translation>قوالب للملاحظات: وضع قالب أو حفظه</translation>
    </message>
    <message>
        <source>Hide my private words, or show them</source>
        <translation>إخفاء كلماتي الخاصة أو إظهارها</translation>
    </message>
    <message>
        <source>In a text: its earlier wordings</source>
        <translation>في نص: صياغاته السابقة</translation>
    </message>
    <message>
        <source>The session in a small window, and back</source>
        <translation>الجلسة في نافذة صغيرة، والعودة</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>إغلاق الجلسة</translation>
    </message>
    <message>
        <source>The session is moved to {day}, {clocks}.</source>
        <translation>‏نُقلت الجلسة إلى {day}، {clocks}.</translation>
    </message>
    <message>
        <source>A calendar file of this session</source>
        <translation>ملف تقويم لهذه الجلسة</translation>
    </message>
    <message>
        <source>ics calendar export</source>
        <translation>تقويم تصدير ics</translation>
    </message>
    <message>
        <source>Copy what was agreed for the other</source>
        <translation>نسخ ما اتُّفق عليه إلى الطرف الآخر</translation>
    </message>
    <message>
        <source>Send questions ahead, as a copy</source>
        <translation>إرسال أسئلة مسبقًا في نسخة</translation>
    </message>
    <message>
        <source>Close this session</source>
        <translation>إغلاق هذه الجلسة</translation>
    </message>
    <message>
        <source>The present item of the agenda is done</source>
        <translation>انتهى البند الحالي من جدول الأعمال</translation>
    </message>
    <message>
        <source>Patterns for notes</source>
        <translation>قوالب للملاحظات</translation>
    </message>
    <message>
        <source>template notes</source>
        <translation>قالب ملاحظات</translation>
    </message>
    <message>
        <source>This session in a small window</source>
        <translation>هذه الجلسة في نافذة صغيرة</translation>
    </message>
    <message>
        <source>video call beside compact</source>
        <translation>مكالمة فيديو بجانب مصغر</translation>
    </message>
    <message>
        <source>Print the brief</source>
        <translation>طباعة الموجز</translation>
    </message>
    <message>
        <source>Planned: {day}, {clocks}.</source>
        <translation>خُطط لها: {day}، {clocks}.</translation>
    </message>
    <message>
        <source>A session has four pages. Prepare: one page to read, the agenda, a checklist. Meet: your notes, what you agree, actions and goals. Reflect: one question for you alone. Share: what is whose; nothing is sent.

Plum and a lock mean: only you. Teal means: for both of you, and not sent. Words go from one to the other only when you move them. A line that begins with ! becomes an action; @ completes a name, / offers a line of the playbook.

While the timer runs a line below it says what it is time for by the agenda, and when five minutes are left. Beside a video call the session fits into a small window, in which your notes are hidden but while you write them.

Ctrl+Enter opens the card that closes the session. Skip what you like. The timer goes on while the desk is locked; it never turns red.</source>
        <translation>للجلسة أربع صفحات. التحضير: صفحة واحدة للقراءة، وجدول الأعمال، وقائمة تحقق. اللقاء: ملاحظاتك، وما تتفقان عليه، والخطوات والأهداف. التأمل: سؤال واحد لك وحدك. المشاركة: ما لكل منكما؛ ولا يُرسل شيء.

الأرجواني مع القفل يعني: أنت وحدك. والأخضر المزرق يعني: لكما معًا، ولم يُرسل. ولا تنتقل الكلمات من أحدهما إلى الآخر إلا حين تنقلها أنت. السطر الذي يبدأ بـ ! يصبح خطوة؛ و@ تكمل الاسم، و/ تعرض سطرًا من الدليل.

أثناء عمل المؤقت يقول سطر تحته ما حان وقته بحسب جدول الأعمال، ومتى تبقى خمس دقائق. وإلى جانب مكالمة فيديو تتسع الجلسة لنافذة صغيرة تُخفى فيها ملاحظاتك إلا وأنت تكتبها.

Ctrl+Enter يفتح البطاقة التي تختم الجلسة. تجاوز ما تشاء. يستمر المؤقت والمكتب مقفل؛ ولا يصير أحمر أبدًا.</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>العودة إلى حيث كنت</translation>
    </message>
    <message>
        <source>The session is closed and written up. Nothing was sent.</source>
        <translation>أُغلقت الجلسة ودُوِّنت. ولم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Closed and written up. Next session: {day}.</source>
        <translation>أُغلقت ودُوِّنت. الجلسة التالية: {day}.</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What you change here holds at once; there is nothing to save.

Your passphrase is never typed into this window. Changing it, making a new recovery sheet or switching the keyring opens a small window of its own that forgets what you typed when it closes.

A new recovery sheet makes the old one worthless. Keep it away from this computer.</source>
        <translation>ما يتغير هنا يسري فورًا؛ ولا شيء يلزم حفظه.

لا تُكتب عبارة المرور في هذه النافذة أبدًا. تغييرها، أو إنشاء ورقة استرداد جديدة، أو تبديل سلسلة المفاتيح يفتح نافذة صغيرة مستقلة تنسى ما كُتب فيها عند إغلاقها.

ورقة الاسترداد الجديدة تُبطل القديمة. ومكانها بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your name and role are noted.</source>
        <translation>دُوّن اسمك ودورك.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكدة</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>ورقة جديدة…</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>تأكيد…</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>ورقة استرداد جديدة</translation>
    </message>
    <message>
        <source>Confirm the recovery sheet</source>
        <translation>تأكيد ورقة الاسترداد</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>One file beside the entries of your journal takes {size}.</source>
        <translation>يشغل ملف واحد بجانب تدوينات يومياتك {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files beside the entries of your journal take {size}, those in the bin included.</source>
        <translation>
            <numerusform>لا ملفات بجانب تدوينات يومياتك ({size}).</numerusform>
            <numerusform>يشغل ملف واحد بجانب تدوينات يومياتك {size}، بما في ذلك ما في السلة.</numerusform>
            <numerusform>يشغل ملفان بجانب تدوينات يومياتك {size}، بما في ذلك ما في السلة.</numerusform>
            <numerusform>تشغل %Ln ملفات بجانب تدوينات يومياتك {size}، بما في ذلك ما في السلة.</numerusform>
            <numerusform>يشغل %Ln ملفًا بجانب تدوينات يومياتك {size}، بما في ذلك ما في السلة.</numerusform>
            <numerusform>يشغل %Ln ملف بجانب تدوينات يومياتك {size}، بما في ذلك ما في السلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The path is on the clipboard.</source>
        <translation>المسار في الحافظة.</translation>
    </message>
    <message>
        <source>No file manager answered. You can copy the path and open it yourself.</source>
        <translation>لم يستجب أي مدير ملفات. يمكن نسخ المسار وفتحه يدويًا.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>نسخ المسار</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Changes hold at once. They are kept on this computer only.</source>
        <translation>تسري التغييرات فورًا. وهي محفوظة على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>MentorDesk {version}. Type: Noto Sans (OFL). Icons: Phosphor (MIT).</source>
        <translation>⁨MentorDesk {version}⁩. الخط: ⁨Noto Sans (OFL)⁩. الأيقونات: ⁨Phosphor (MIT)⁩.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>كالحاسوب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>كلغة النافذة</translation>
    </message>
    <message>
        <source>Language of the playbook</source>
        <translation>لغة الدليل</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>تباين</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after the size of text, 100–200</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Also sets where lines begin.</source>
        <translation>تحدد أيضًا من أين تبدأ الأسطر.</translation>
    </message>
    <message>
        <source>Playbook in</source>
        <translation>لغة الدليل</translation>
    </message>
    <message>
        <source>What is not translated yet stands in English.</source>
        <translation>ما لم يُترجم بعد يظهر بالإنجليزية.</translation>
    </message>
    <message>
        <source>From 100 to 200 %.</source>
        <translation>من 100% إلى 200%.</translation>
    </message>
    <message>
        <source>Minutes until the desk locks</source>
        <translation>الدقائق حتى قفل المكتب</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after the minutes until the desk locks</comment>
        <translation> د</translation>
    </message>
    <message>
        <source>Lock earlier</source>
        <translation>قفل أبكر</translation>
    </message>
    <message>
        <source>Lock later</source>
        <translation>قفل متأخر أكثر</translation>
    </message>
    <message>
        <source>It also locks when the computer sleeps or its screen is locked.</source>
        <translation>يُقفل أيضًا عند سكون الحاسوب أو قفل شاشته.</translation>
    </message>
    <message>
        <source>Hide the journal and private notes when another window comes</source>
        <translation>إخفاء اليوميات والملاحظات الخاصة عند ظهور نافذة أخرى</translation>
    </message>
    <message>
        <source>Writing on shows them again. A key hides them at any time.</source>
        <translation>متابعة الكتابة تظهرها من جديد. ويخفيها مفتاح في أي وقت.</translation>
    </message>
    <message>
        <source>Locking and hiding</source>
        <translation>القفل والإخفاء</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>القفل عند غياب الجميع</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>ورقة جديدة…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Make or confirm the recovery sheet</source>
        <translation>إنشاء ورقة الاسترداد أو تأكيدها</translation>
    </message>
    <message>
        <source>Switch the keyring on or off</source>
        <translation>تفعيل سلسلة المفاتيح أو تعطيلها</translation>
    </message>
    <message>
        <source>Keys to your desk</source>
        <translation>مفاتيح مكتبك</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>You type it in a window of its own, never in this one.</source>
        <translation>تُكتب في نافذة خاصة بها، وليس في هذه أبدًا.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Opens your desk if you forget the passphrase.</source>
        <translation>تفتح مكتبك إذا نُسيت عبارة المرور.</translation>
    </message>
    <message>
        <source>This computer’s keyring</source>
        <translation>سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Opens your desk while you are logged in here. Never the only way.</source>
        <translation>تفتح مكتبك أثناء دخولك هنا. وليست أبدًا الطريق الوحيد.</translation>
    </message>
    <message>
        <source>Folder of your desk</source>
        <translation>مجلد مكتبك</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Where your desk lies</source>
        <translation>مكان مكتبك</translation>
    </message>
    <message>
        <source>Everything is in this folder, encrypted. A copy of it opens nothing without your passphrase or your recovery sheet.</source>
        <translation>كل شيء في هذا المجلد، مشفَّرًا. ونسخة منه لا تفتح شيئًا بلا عبارة المرور أو ورقة الاسترداد.</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Nothing is sent</source>
        <translation>لا يُرسَل شيء</translation>
    </message>
    <message>
        <source>For both of you · not sent</source>
        <translation>لكما معًا · لم تُرسَل</translation>
    </message>
    <message>
        <source>What you agreed, the actions and the levels of goals are meant for both of you, but they stand on this desk only. Nobody else has them: not the other person, not the programme. Closing a session never shares.</source>
        <translation>ما اتفقتما عليه والخطوات ومستويات الأهداف مقصودة لكما معًا، لكنها موجودة في هذا المكتب فقط. وليست لدى أحد غيرك: لا الطرف الآخر ولا البرنامج. وإغلاق الجلسة لا يشارك شيئًا أبدًا.</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>Your notes, your reflection and your reminders are private. No screen can share them.</source>
        <translation>ملاحظاتك وتأملك وتذكيراتك خاصة. ولا تستطيع أي شاشة مشاركتها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>لا خطوات متفق عليها</numerusform>
            <numerusform>خطوة واحدة متفق عليها</numerusform>
            <numerusform>خطوتان متفق عليهما</numerusform>
            <numerusform>%Ln خطوات متفق عليها</numerusform>
            <numerusform>%Ln خطوة متفق عليها</numerusform>
            <numerusform>%Ln خطوة متفق عليها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln levels of goals</source>
        <translation>
            <numerusform>لا مستويات أهداف</numerusform>
            <numerusform>مستوى هدف واحد</numerusform>
            <numerusform>مستويا هدفين</numerusform>
            <numerusform>%Ln مستويات أهداف</numerusform>
            <numerusform>%Ln مستوى أهداف</numerusform>
            <numerusform>%Ln مستوى أهداف</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy for {name}…</source>
        <translation>نسخة إلى ⁨{name}⁩…</translation>
    </message>
    <message>
        <source>Questions for {name}…</source>
        <translation>أسئلة إلى ⁨{name}⁩…</translation>
    </message>
</context>
<context>
    <name>SharingPlace</name>
    <message>
        <source>You have joined again. What waits goes when there is a link.</source>
        <translation>تم الانضمام من جديد. ما ينتظر يُرسَل حين يتوفر اتصال.</translation>
    </message>
    <message>
        <source>You have joined. Nothing is shared until you choose it.</source>
        <translation>تم الانضمام. لا يُشارَك شيء حتى تختاره.</translation>
    </message>
    <message>
        <source>Signed and queued: {letters}. Goes when there is a link.</source>
        <translation>وُقّع ووُضع في الانتظار: {letters}. يُرسَل عند توفر اتصال.</translation>
    </message>
    <message>
        <source>Held back. It is switched off again, and no summary has left.</source>
        <translation>لم يُرسَل. عاد إلى الإيقاف، ولم يغادر أي ملخص.</translation>
    </message>
    <message>
        <source>Stopped. What waited is deleted; the server is told to erase what it has.</source>
        <translation>أُوقف. حُذف ما كان ينتظر؛ ويُطلب من الخادم محو ما لديه.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it had left this machine.</source>
        <translation>أُوقف. لم يكن قد غادر منه شيء هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>SharingView</name>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Nothing leaves this machine unless it is switched on here or copied out by your own hand. Your journal and your notes are not in this list, because they cannot be sent.</source>
        <translation>لا شيء يغادر هذا الجهاز إلا إذا شُغِّل هنا أو نُسخ بيدك. يومياتك وملاحظاتك ليست في هذه القائمة، لأنها لا يمكن أن تُرسَل.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine unless you switch it on here. Each switch opens a look at the letter: every field, what it says now, what it said last time. The cross leaves a line out. Only “Sign and queue” signs, and it signs exactly what you saw.

“Waiting” means that it is still here. “Sent, not confirmed” means that no signed answer has come yet. “Confirmed” is said only with the server’s signature. Press a line of the ledger to read what it said, out of its own bytes.

“Copied by you” is what you took out by hand, for somebody without a desk of their own. It is noted before it is copied, and cannot be called back.

“Stop and erase” deletes what waits, and has erased what was sent.</source>
        <translation>لا شيء يغادر هذا الجهاز إلا إذا شُغِّل هنا. يفتح كل مفتاح تشغيل نظرة على الرسالة: كل حقل، وما يقوله الآن، وما قاله في المرة السابقة. وعلامة × تترك سطرًا. «توقيع ووضع في الانتظار» وحده يوقّع، ويوقّع بالضبط ما رأيته.

«في الانتظار» معناه أنها ما زالت هنا. «أُرسلت، غير مؤكدة» معناه أنه لم يصل رد موقَّع بعد. ولا تُقال «مؤكدة» إلا بتوقيع الخادم. والضغط على سطر من السجل يقرأ ما قاله من بايتاته نفسها.

«نُسخ بيدك» هو ما أُخرج يدويًا لمن ليس له مكتب خاص به. يُسجَّل قبل أن يُنسخ، ولا يمكن استرجاعه.

«إيقاف ومحو» يحذف ما ينتظر، ويطلب محو ما أُرسل.</translation>
    </message>
    <message>
        <source>Sign and queue, while you look at a letter</source>
        <translation>توقيع ووضع في الانتظار، أثناء النظر إلى رسالة</translation>
    </message>
    <message>
        <source>Switch, leave a line out, open a letter</source>
        <translation>تشغيل، أو ترك سطر، أو فتح رسالة</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>عدم الإرسال</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>{kind} · {language}</source>
        <translation>‏{kind} · {language}</translation>
    </message>
    <message>
        <source>{kind} · {minutes} min · {language}</source>
        <translation>‏{kind} · {minutes} د · {language}</translation>
    </message>
    <message>
        <source>Only its summary was read.</source>
        <translation>لم يُراجَع منه إلا الملخص.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>مصدر هذا</translation>
    </message>
</context>
<context>
    <name>SheetChoiceCard</name>
    <message>
        <source>Your recovery sheet is not confirmed yet.</source>
        <translation>ورقة الاسترداد لم تُؤكَّد بعد.</translation>
    </message>
    <message>
        <source>Your recovery sheet is confirmed.</source>
        <translation>ورقة الاسترداد مؤكدة.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Check the sheet I have</source>
        <translation>التحقق من الورقة التي لدي</translation>
    </message>
    <message>
        <source>Type its code in full, to be sure that it opens this desk.</source>
        <translation>يُكتب رمزها كاملًا، للتأكد من أنه يفتح هذا المكتب.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>إنشاء ورقة جديدة</translation>
    </message>
    <message>
        <source>The old one opens nothing any more; destroy it when the new one is safe.</source>
        <translation>القديمة لم تعد تفتح شيئًا؛ يُرجى إتلافها عندما تكون الجديدة في أمان.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة ⁨PDF⁩</translation>
    </message>
    <message>
        <source>Confirm later today</source>
        <translation>التأكيد لاحقًا اليوم</translation>
    </message>
    <message>
        <source>To be sure, type the {one} and the {other} group</source>
        <translation>للتأكد، تُكتب المجموعتان {one} و{other}</translation>
    </message>
    <message>
        <source>The {one} group of the recovery code</source>
        <translation>المجموعة {one} من رمز الاسترداد</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>رمز الاسترداد: ⁨{code}⁩</translation>
    </message>
    <message>
        <source>Recovery code, covered</source>
        <translation>رمز الاسترداد، مغطى</translation>
    </message>
    <message>
        <source>first</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>second</source>
        <translation>الثانية</translation>
    </message>
    <message>
        <source>third</source>
        <translation>الثالثة</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>الرابعة</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>الخامسة</translation>
    </message>
    <message>
        <source>sixth</source>
        <translation>السادسة</translation>
    </message>
    <message>
        <source>seventh</source>
        <translation>السابعة</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>الثامنة</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>إظهار الرمز مجددًا</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>كتبته بخط اليد</translation>
    </message>
    <message>
        <source>This computer knows no printer. Write the code down, or save the sheet and print it elsewhere.</source>
        <translation>لا يعرف هذا الحاسوب أي طابعة. يمكن كتابة الرمز بخط اليد، أو حفظ الورقة وطباعتها في مكان آخر.</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>طباعة ورقة الاسترداد</translation>
    </message>
    <message>
        <source>The sheet is on its way to the printer.</source>
        <translation>الورقة في طريقها إلى الطابعة.</translation>
    </message>
    <message>
        <source>Save the recovery sheet, best not on this computer</source>
        <translation>حفظ ورقة الاسترداد، والأفضل خارج هذا الحاسوب</translation>
    </message>
    <message>
        <source>Saving the sheet…</source>
        <translation>تُحفظ الورقة…</translation>
    </message>
    <message>
        <source>Saved as {file}. A thief of this disk would have it too, so move it to a stick that you keep elsewhere.</source>
        <translation>حُفظت باسم ⁨{file}⁩. من يسرق هذا القرص يحصل عليها أيضًا، فالأفضل نقلها إلى ذاكرة ⁨USB⁩ تُحفظ في مكان آخر.</translation>
    </message>
</context>
<context>
    <name>SheetQuestions</name>
    <message>
        <source>Write to a question…</source>
        <translation>الكتابة جوابًا عن سؤال…</translation>
    </message>
    <message>
        <source>Your question is kept.</source>
        <translation>حُفظ سؤالك.</translation>
    </message>
    <message>
        <source>Your question has other words now.</source>
        <translation>صار لسؤالك كلمات أخرى.</translation>
    </message>
    <message>
        <source>The question rests.</source>
        <translation>السؤال يستريح.</translation>
    </message>
    <message>
        <source>The question is asked again.</source>
        <translation>يُطرح السؤال من جديد.</translation>
    </message>
    <message>
        <source>The question is removed.</source>
        <translation>أُزيل السؤال.</translation>
    </message>
</context>
<context>
    <name>SheetReading</name>
    <message>
        <source>Write ({key})</source>
        <translation>كتابة (⁨{key}⁩)</translation>
    </message>
    <message>
        <source>Read ({key})</source>
        <translation>قراءة (⁨{key}⁩)</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Keep this sheet somewhere safe</source>
        <translation>حفظ هذه الورقة في مكان آمن</translation>
    </message>
    <message>
        <source>If you forget your passphrase, this code opens your desk. Nobody else has a copy: not your organisation, not us. Without the passphrase, this sheet or your computer&apos;s keyring, what you wrote is gone for good.</source>
        <translation>إذا نُسيت عبارة المرور، يفتح هذا الرمز مكتبك. ولا نسخة منه لدى أحد: لا مؤسستك ولا نحن. وبلا عبارة المرور أو هذه الورقة أو سلسلة مفاتيح حاسوبك، يضيع ما كتبته نهائيًا.</translation>
    </message>
</context>
<context>
    <name>SheetTask</name>
    <message>
        <source>Making a new code…</source>
        <translation>يُنشأ رمز جديد…</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>This code opens your desk if you forget your passphrase. Nobody else has a copy: not your organisation, not us.</source>
        <translation>يفتح هذا الرمز مكتبك إذا نُسيت عبارة المرور. ولا نسخة منه لدى أحد: لا مؤسستك ولا نحن.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>طريقة الاستخدام</translation>
    </message>
    <message>
        <source>Start MentorDesk and choose “Use a recovery code”.</source>
        <translation>تشغيل ⁨MentorDesk⁩ واختيار «استخدام رمز الاسترداد».</translation>
    </message>
    <message>
        <source>Type the groups in order. Capitals, spaces and dots do not matter, and O counts as 0, I and L as 1.</source>
        <translation>كتابة المجموعات بالترتيب. لا تهم الأحرف الكبيرة والمسافات والنقاط، ويُحسب O صفرًا، و I و L واحدًا.</translation>
    </message>
    <message>
        <source>Choose a new passphrase when you are asked for it.</source>
        <translation>اختيار عبارة مرور جديدة عند الطلب.</translation>
    </message>
    <message>
        <source>Keep this sheet where you keep important papers, away from the computer. Whoever holds both this sheet and your files can read your desk. Once you make a new sheet, this one opens nothing any more.</source>
        <translation>تُحفظ هذه الورقة مع الأوراق المهمة، بعيدًا عن الحاسوب. من يملك هذه الورقة وملفاتك معًا يستطيع قراءة مكتبك. وعند إنشاء ورقة جديدة، لا تعود هذه تفتح شيئًا.</translation>
    </message>
</context>
<context>
    <name>SheetThreads</name>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Give this entry a tag</source>
        <translation>إعطاء هذه التدوينة وسمًا</translation>
    </message>
    <message>
        <source>Give it a tag…</source>
        <translation>إعطاؤها وسمًا…</translation>
    </message>
    <message>
        <source>Star this passage… (evidence for a goal)</source>
        <translation>وضع نجمة على هذا المقطع… (دليلًا على هدف)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The entry has the tag #{tag}.</source>
        <translation>للتدوينة الوسم ⁨#{tag}⁩.</translation>
    </message>
    <message>
        <source>The tag #{tag} is taken away.</source>
        <translation>أُزيل الوسم ⁨#{tag}⁩.</translation>
    </message>
    <message>
        <source>Choose the words first, then star them.</source>
        <translation>حدد الكلمات أولًا، ثم ضع عليها نجمة.</translation>
    </message>
    <message>
        <source>The passage is starred, for you alone.</source>
        <translation>على المقطع نجمة الآن، لك وحدك.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>The page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Back to what you read before</source>
        <translation>رجوع إلى ما سبقت قراءته</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>تقدم من جديد</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>طباعة هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>SheetWays</name>
    <message>
        <source>Bin…</source>
        <translation>سلة المحذوفات…</translation>
    </message>
    <message>
        <source>Read, or write</source>
        <translation>قراءة أو كتابة</translation>
    </message>
    <message>
        <source>Only the sheet</source>
        <translation>الورقة وحدها</translation>
    </message>
    <message>
        <source>Only this paragraph clear</source>
        <translation>هذه الفقرة وحدها واضحة</translation>
    </message>
    <message>
        <source>Bin of the journal</source>
        <translation>سلة محذوفات اليوميات</translation>
    </message>
    <message>
        <source>deleted entries restore shred</source>
        <translation>تدوينات محذوفة استعادة إتلاف</translation>
    </message>
    <message>
        <source>Hide the journal</source>
        <translation>إخفاء اليوميات</translation>
    </message>
    <message>
        <source>preview markdown</source>
        <translation>معاينة ⁨markdown⁩</translation>
    </message>
    <message>
        <source>focus mode full</source>
        <translation>تركيز شاشة كاملة</translation>
    </message>
    <message>
        <source>Earlier wordings of this entry</source>
        <translation>صياغات سابقة لهذه التدوينة</translation>
    </message>
    <message>
        <source>versions history</source>
        <translation>نسخ سجل</translation>
    </message>
    <message>
        <source>Heading: {heading}</source>
        <translation>عنوان: {heading}</translation>
    </message>
    <message>
        <source>Read the text, or write it</source>
        <translation>قراءة النص أو كتابته</translation>
    </message>
    <message>
        <source>Tick a check box, or make one</source>
        <translation>وضع علامة في خانة أو إنشاء خانة</translation>
    </message>
    <message>
        <source>In a list: one level in; in a table: the next cell</source>
        <translation>في قائمة: مستوى إلى الداخل؛ في جدول: الخلية التالية</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غليظ</translation>
    </message>
    <message>
        <source>Slanted</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Let the paragraph run the other way</source>
        <translation>عكس اتجاه الفقرة</translation>
    </message>
    <message>
        <source>Earlier wordings</source>
        <translation>صياغات سابقة</translation>
    </message>
    <message>
        <source>Hide the journal, or show it</source>
        <translation>إخفاء اليوميات أو إظهارها</translation>
    </message>
    <message>
        <source>The bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
</context>
<context>
    <name>SheetWordings</name>
    <message>
        <source>Earlier wordings…</source>
        <translation>صياغات سابقة…</translation>
    </message>
</context>
<context>
    <name>SlotCard</name>
    <message>
        <source>In your organisation</source>
        <translation>في مؤسستك</translation>
    </message>
    <message>
        <source>Fill in what holds where you work: it then stands in the text above and on paper. It stays on this desk.</source>
        <translation>هنا تُكتب أسماء مكان العمل وأرقامه، فتظهر في النص أعلاه وعلى الورق. وتبقى في هذا المكتب.</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>رقم الطوارئ</translation>
    </message>
    <message>
        <source>In charge of security</source>
        <translation>الجهة المسؤولة عن الأمن</translation>
    </message>
    <message>
        <source>Reports of harm go to</source>
        <translation>جهة تلقي البلاغات عن الأذى</translation>
    </message>
    <message>
        <source>Reports are made within</source>
        <translation>مهلة تقديم البلاغ</translation>
    </message>
    <message>
        <source>Contact for safeguarding</source>
        <translation>جهة الاتصال المعنية بالحماية</translation>
    </message>
    <message>
        <source>Counsellor or helpline</source>
        <translation>خدمة دعم نفسي أو خط مساعدة</translation>
    </message>
    <message>
        <source>Where notes on harm are kept</source>
        <translation>مكان حفظ الملاحظات عن الأذى</translation>
    </message>
    <message>
        <source>For the person who heard it</source>
        <translation>لمن سمع بالأمر</translation>
    </message>
    <message>
        <source>Hours a month that a mentor gives</source>
        <translation>ساعات الإرشاد في الشهر</translation>
    </message>
</context>
<context>
    <name>SmallView</name>
    <message>
        <source>The session in a small window</source>
        <translation>الجلسة في نافذة صغيرة</translation>
    </message>
    <message>
        <source>Large window</source>
        <translation>النافذة الكبيرة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Add an action: who, what, by when</source>
        <translation>إضافة خطوة: من، ماذا، ومتى</translation>
    </message>
    <message>
        <source>Add an action…</source>
        <translation>إضافة خطوة…</translation>
    </message>
    <message>
        <source>Above other windows</source>
        <translation>فوق النوافذ الأخرى</translation>
    </message>
</context>
<context>
    <name>StandingPill</name>
    <message>
        <source>Draft translation</source>
        <translation>مسودة ترجمة</translation>
    </message>
    <message>
        <source>Nobody has checked this translation yet.</source>
        <translation>لم يراجع أحد هذه الترجمة بعد.</translation>
    </message>
    <message>
        <source>Partly translated</source>
        <translation>مترجم جزئيًا</translation>
    </message>
    <message>
        <source>What nobody has translated yet stands in the original language.</source>
        <translation>ما لم يُترجم بعد يظهر بلغته الأصلية.</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>غير مترجم</translation>
    </message>
    <message>
        <source>There is no checked translation yet: this is the original.</source>
        <translation>لا توجد ترجمة مراجعة بعد: هذا هو النص الأصلي.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>The playbook no longer lists this page. Your record still opens it.</source>
        <translation>لم تعد هذه الصفحة في قوائم الدليل، ويظل فتحها ممكنًا من سجلك.</translation>
    </message>
</context>
<context>
    <name>StarCard</name>
    <message>
        <source>Star this passage</source>
        <translation>وضع نجمة على هذا المقطع</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>Evidence for a goal, or for none</source>
        <translation>دليل على هدف، أو بلا هدف</translation>
    </message>
    <message>
        <source>It stands on the goal&apos;s page for you alone. Nothing of it is shared, not even that there is something.</source>
        <translation>يظهر في صفحة الهدف لك وحدك. لا يُشارَك منه شيء، ولا حتى أن هناك شيئًا.</translation>
    </message>
    <message>
        <source>Star it</source>
        <translation>وضع النجمة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>بلا هدف</translation>
    </message>
</context>
<context>
    <name>StarEntry</name>
    <message>
        <source>Star this entry, or take the star away</source>
        <translation>وضع نجمة على هذه التدوينة أو إزالتها</translation>
    </message>
    <message>
        <source>The entry has a star.</source>
        <translation>على التدوينة نجمة.</translation>
    </message>
    <message>
        <source>The entry has no star any more.</source>
        <translation>لم تعد على التدوينة نجمة.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>At the start, as I see it today</source>
        <translation>في البداية، كما أراها اليوم</translation>
    </message>
    <message>
        <source>At the start: {statement}</source>
        <translation>في البداية: {statement}</translation>
    </message>
</context>
<context>
    <name>SuggestCard</name>
    <message>
        <source>From the playbook</source>
        <translation>من الدليل</translation>
    </message>
    <message>
        <source>Nothing else for this session.</source>
        <translation>لا شيء آخر لهذه الجلسة.</translation>
    </message>
    <message>
        <source>Not this one: {title}</source>
        <translation>ليس هذا: ⁨{title}⁩</translation>
    </message>
</context>
<context>
    <name>TagLineEdit</name>
    <message>
        <source>Tag for this entry</source>
        <translation>وسم لهذه التدوينة</translation>
    </message>
    <message>
        <source>#tag, then Return</source>
        <translation>‏#وسم، ثم Return</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>TalkOutline</name>
    <message>
        <source>Three words to keep in mind</source>
        <translation>ثلاث كلمات للتذكر</translation>
    </message>
    <message>
        <source>You could open with</source>
        <translation>يمكنك الافتتاح بـ</translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation>ماذا يحدث بعد ذلك؟</translation>
    </message>
    <message>
        <source>A common slip</source>
        <translation>زلة شائعة</translation>
    </message>
    <message>
        <source>Often said:</source>
        <translation>كثيرًا ما يُقال:</translation>
    </message>
    <message>
        <source>Better:</source>
        <translation>الأفضل:</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>للختام</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>على الظهر</translation>
    </message>
    <message>
        <source>Your organisation has not filled in its own names and numbers yet. Where you know them, write them on the printed card.</source>
        <translation>لم تملأ مؤسستك أسماءها وأرقامها بعد. إذا كانت معروفة لديك، فمكانها البطاقة المطبوعة.</translation>
    </message>
    <message>
        <source>Go on below: {branch}</source>
        <translation>المتابعة أدناه: {branch}</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>المتابعة مع</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>‏{name}:</translation>
    </message>
    <message>
        <source>Do not say:</source>
        <translation>مما لا يُقال:</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>أنت:</translation>
    </message>
</context>
<context>
    <name>TallCard</name>
    <message>
        <source>Only you</source>
        <translation>لك وحدك</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>A goal from a template</source>
        <translation>هدف من قالب</translation>
    </message>
    <message>
        <source>Goal templates</source>
        <translation>قوالب الأهداف</translation>
    </message>
    <message>
        <source>Begin with this</source>
        <translation>البدء بهذا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>An agenda from the playbook</source>
        <translation>جدول أعمال من الدليل</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>كالمرة السابقة</translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓ move an item, + and − change its minutes, F2 its words, Delete takes it away.</source>
        <translation>المفتاحان ⁨Alt+↑⁩ و⁨Alt+↓⁩ ينقلان بندًا، و + و − يغيّران دقائقه، و⁨F2⁩ يغيّر كلماته، و⁨Delete⁩ يزيله.</translation>
    </message>
    <message>
        <source>The agenda is taken from the playbook.</source>
        <translation>اعتُمد جدول الأعمال من الدليل.</translation>
    </message>
    <message>
        <source>left from last time</source>
        <translation>باقٍ من المرة السابقة</translation>
    </message>
    <message>
        <source>The agenda is as last time.</source>
        <translation>جدول الأعمال كالمرة السابقة.</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>المتفق عليه</translation>
    </message>
    <message>
        <source>Private to you</source>
        <translation>خاص بك</translation>
    </message>
    <message>
        <source>Notes, private to you</source>
        <translation>ملاحظات خاصة بك</translation>
    </message>
    <message>
        <source>Agreed, for both of you</source>
        <translation>المتفق عليه، لكما معًا</translation>
    </message>
    <message>
        <source>What you hear, notice, wonder. ! at the start of a line makes an action.</source>
        <translation>ما تسمعه وتلاحظه وتتساءل عنه. علامة ! في أول السطر تجعله خطوة متفقًا عليها.</translation>
    </message>
    <message>
        <source>What you both say you agreed. Nothing comes here by itself.</source>
        <translation>ما تقولان إنكما اتفقتما عليه. لا شيء يأتي إلى هنا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Move to agreed</source>
        <translation>نقل إلى المتفق عليه</translation>
    </message>
    <message>
        <source>Move to my notes</source>
        <translation>نقل إلى ملاحظاتي</translation>
    </message>
    <message>
        <source>The chosen words, or the paragraph at the cursor</source>
        <translation>الكلمات المختارة، أو الفقرة عند المؤشر</translation>
    </message>
    <message>
        <source>! action · @ name · / playbook</source>
        <translation>! خطوة · @ اسم · / الدليل</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظت {time}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>For both of you · not sent</source>
        <translation>لكما معًا · لم تُرسَل</translation>
    </message>
</context>
<context>
    <name>ThreadChip</name>
    <message>
        <source>{name}. Delete takes it away.</source>
        <translation>{name}. المفتاح Delete يزيله.</translation>
    </message>
</context>
<context>
    <name>ThreadList</name>
    <message>
        <source>Tag, name, goal…</source>
        <translation>وسم، اسم، هدف…</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>Nothing here answers to that.</source>
        <translation>لا شيء هنا يطابق ذلك.</translation>
    </message>
</context>
<context>
    <name>Threads</name>
    <message>
        <source>{city}, since {day}</source>
        <translation>{city}، منذ {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا تدوينات</numerusform>
            <numerusform>تدوينة واحدة</numerusform>
            <numerusform>تدوينتان</numerusform>
            <numerusform>%Ln تدوينات</numerusform>
            <numerusform>%Ln تدوينة</numerusform>
            <numerusform>%Ln تدوينة</numerusform>
        </translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>تدوينة واحدة</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>الحلقات</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>مسارات التعلّم</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
</context>
<context>
    <name>ThreadsTab</name>
    <message>
        <source>Entries of the thread</source>
        <translation>تدوينات الخيط</translation>
    </message>
    <message>
        <source>Starred entries</source>
        <translation>تدوينات بنجمة</translation>
    </message>
    <message>
        <source>Starred passages</source>
        <translation>مقاطع بنجمة</translation>
    </message>
    <message>
        <source>Threads are what runs through your entries: tags (#work, #work/feedback), whom and what you name with @, what you starred. Choose one to see its entries, the newest first; a tag also shows those of the tags below it. Type to find a thread.

All of this is for you alone. Nobody whom you name can see that you do.</source>
        <translation>الخيوط هي ما يمتد عبر تدويناتك: الوسوم (⁨#work⁩ و⁨#work/feedback⁩)، ومن تذكره وما تذكره بعد العلامة @، وما وضعت عليه نجمة. اختيار خيط يعرض تدويناته، الأحدث أولًا؛ ويعرض الوسم أيضًا تدوينات الوسوم التي تحته. الكتابة تجد خيطًا.

كل هذا لك وحدك. لا أحد ممن تذكرهم يرى ذلك.</translation>
    </message>
    <message>
        <source>Go to the entries of the thread; there: open one</source>
        <translation>إلى تدوينات الخيط؛ وهناك: فتح واحدة</translation>
    </message>
    <message>
        <source>Back to the threads</source>
        <translation>العودة إلى الخيوط</translation>
    </message>
    <message>
        <source>Find a thread</source>
        <translation>البحث عن خيط</translation>
    </message>
    <message>
        <source>Take the star from a starred passage</source>
        <translation>إزالة النجمة عن مقطع</translation>
    </message>
    <message>
        <source>The passage is starred no longer.</source>
        <translation>لم تعد على المقطع نجمة.</translation>
    </message>
    <message>
        <source>Nothing runs through your entries yet</source>
        <translation>لا خيط يمتد عبر تدويناتك بعد</translation>
    </message>
    <message>
        <source>Write #listening in an entry and it is a tag; write @ and a name, and the entry is found again beside that person, goal or session. Only you see it.</source>
        <translation>كتابة ⁨#listening⁩ في تدوينة تجعلها وسمًا؛ وكتابة @ ثم اسم تجعل التدوينة تظهر بجانب ذلك الشخص أو الهدف أو الجلسة. لا يراها غيرك.</translation>
    </message>
</context>
<context>
    <name>TimerLine</name>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Time that has passed</source>
        <translation>الوقت المنقضي</translation>
    </message>
    <message>
        <source>{passed} of {planned} min</source>
        <translation>‏{passed} من {planned} د</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>TodayPlace</name>
    <message>
        <source>At most once a week Today names one person with whom it has been quiet for longer than you agreed. “Not now” is the end of it; nobody keeps count.</source>
        <translation>مرة واحدة في الأسبوع على الأكثر يذكر اليوم شخصًا واحدًا طال الصمت معه أكثر مما اتفقتما. «ليس الآن» تنهي الأمر؛ ولا أحد يعدّ.</translation>
    </message>
    <message>
        <source>Today shows the next session and how ready you are, what to write up, what was promised, one question to think about and what you wrote lately. The plum edge and the lock mean: only you. An answer is kept on your desk while you write; “Keep in journal” makes it an entry. “Another question” brings a different one, and your words stay.</source>
        <translation>يعرض «اليوم» الجلسة التالية ومدى جاهزيتك لها، وما ينتظر التدوين، وما وُعد به، وسؤالًا للتفكير، وما كتبته مؤخرًا. الحافة البنفسجية والقفل معناهما: لك وحدك. تُحفظ الإجابة في مكتبك أثناء الكتابة؛ و«حفظ في اليوميات» يجعلها تدوينة. و«سؤال آخر» يأتي بسؤال مختلف، وتبقى كلماتك.</translation>
    </message>
    <message>
        <source>Prepare the next session</source>
        <translation>تحضير الجلسة التالية</translation>
    </message>
    <message>
        <source>Keep the answer in the journal</source>
        <translation>حفظ الإجابة في اليوميات</translation>
    </message>
    <message>
        <source>Hide what you wrote, or show it</source>
        <translation>إخفاء ما كتبته أو إظهاره</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions this week</source>
        <translation>
            <numerusform>لا جلسات هذا الأسبوع</numerusform>
            <numerusform>جلسة واحدة هذا الأسبوع</numerusform>
            <numerusform>جلستان هذا الأسبوع</numerusform>
            <numerusform>%Ln جلسات هذا الأسبوع</numerusform>
            <numerusform>%Ln جلسة هذا الأسبوع</numerusform>
            <numerusform>%Ln جلسة هذا الأسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to write up</source>
        <translation>
            <numerusform>لا شيء ينتظر التدوين</numerusform>
            <numerusform>واحدة لم تُدوَّن بعد</numerusform>
            <numerusform>اثنتان لم تُدوَّنا بعد</numerusform>
            <numerusform>%Ln لم تُدوَّن بعد</numerusform>
            <numerusform>%Ln لم تُدوَّن بعد</numerusform>
            <numerusform>%Ln لم تُدوَّن بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>{week}, {owed}</source>
        <translation>‏{week}، {owed}</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>صباح الخير يا {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>طاب نهارك يا {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>مساء الخير يا {name}</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>مرحبًا يا {name}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>صباح الخير</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>طاب نهارك</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>مساء الخير</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Ctrl+N puts the cursor into today&apos;s entry, from any place.</source>
        <translation>يضع ⁨Ctrl+N⁩ المؤشر في تدوينة اليوم، من أي مكان.</translation>
    </message>
    <message>
        <source>Ctrl+L locks the desk at once. Nothing you typed is lost.</source>
        <translation>يقفل ⁨Ctrl+L⁩ المكتب فورًا. ولا يضيع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>Ctrl+K finds every entry by its words, and every command by its name.</source>
        <translation>يجد ⁨Ctrl+K⁩ كل تدوينة بكلماتها، وكل أمر باسمه.</translation>
    </message>
    <message>
        <source>F1 tells what can be done on the screen you are on, and by which keys.</source>
        <translation>يبيّن ⁨F1⁩ ما يمكن فعله في الشاشة الحالية، وبأي مفاتيح.</translation>
    </message>
    <message>
        <source>Larger text, dark colours, when the desk locks: all of it is in Settings.</source>
        <translation>نص أكبر، ألوان داكنة، متى يُقفل المكتب: كل ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>Is the recovery sheet in a safe place, away from this computer?</source>
        <translation>هل ورقة الاسترداد في مكان آمن، بعيدًا عن هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Everything here works without a network. Nothing leaves this computer.</source>
        <translation>كل شيء هنا يعمل بلا شبكة. ولا شيء يغادر هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>كل التدوينات</translation>
    </message>
    <message>
        <source>Recently in your journal</source>
        <translation>مؤخرًا في يومياتك</translation>
    </message>
    <message>
        <source>Nothing is written yet. Begin with one line about today: what surprised you, what helped, what you want to ask. It is encrypted while you type, and nobody else can read it.</source>
        <translation>لم يُكتب شيء بعد. البداية سطر واحد عن اليوم: ما فاجأك، وما ساعدك، وما تودّ السؤال عنه. يُشفَّر النص أثناء الكتابة، ولا يستطيع أحد غيرك قراءته.</translation>
    </message>
    <message>
        <source>Write the first line</source>
        <translation>كتابة السطر الأول</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message numerus="yes">
        <source>%Ln files were not added.</source>
        <translation>
            <numerusform>لم يُترك أي ملف.</numerusform>
            <numerusform>لم يُضف ملف واحد.</numerusform>
            <numerusform>لم يُضف ملفان.</numerusform>
            <numerusform>لم تُضف %Ln ملفات.</numerusform>
            <numerusform>لم يُضف %Ln ملفًا.</numerusform>
            <numerusform>لم يُضف %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>ولا شيء غير ذلك.</numerusform>
            <numerusform>وملف واحد آخر.</numerusform>
            <numerusform>وملفان آخران.</numerusform>
            <numerusform>و%Ln ملفات أخرى.</numerusform>
            <numerusform>و%Ln ملفًا آخر.</numerusform>
            <numerusform>و%Ln ملف آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The place was taken out of “{name}”.</source>
        <translation>أُزيل المكان من «⁨{name}⁩».</translation>
    </message>
    <message numerus="yes">
        <source>The place was taken out of %Ln files.</source>
        <translation>
            <numerusform>لم يُزل المكان من أي ملف.</numerusform>
            <numerusform>أُزيل المكان من ملف واحد.</numerusform>
            <numerusform>أُزيل المكان من ملفين.</numerusform>
            <numerusform>أُزيل المكان من %Ln ملفات.</numerusform>
            <numerusform>أُزيل المكان من %Ln ملفًا.</numerusform>
            <numerusform>أُزيل المكان من %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>What “{name}” tells about itself could not all be read: a place may still be in it.</source>
        <translation>لم تمكن قراءة كل ما يذكره «⁨{name}⁩» عن نفسه: قد يبقى فيه مكان.</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln files tell about themselves could not all be read: a place may still be in them.</source>
        <translation>
            <numerusform>قُرئ كل ما تذكره الملفات عن نفسها.</numerusform>
            <numerusform>لم تمكن قراءة كل ما يذكره ملف واحد عن نفسه: قد يبقى فيه مكان.</numerusform>
            <numerusform>لم تمكن قراءة كل ما يذكره ملفان عن نفسيهما: قد يبقى فيهما مكان.</numerusform>
            <numerusform>لم تمكن قراءة كل ما تذكره %Ln ملفات عن نفسها: قد يبقى فيها مكان.</numerusform>
            <numerusform>لم تمكن قراءة كل ما يذكره %Ln ملفًا عن نفسه: قد يبقى فيه مكان.</numerusform>
            <numerusform>لم تمكن قراءة كل ما يذكره %Ln ملف عن نفسه: قد يبقى فيه مكان.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search or type a command</source>
        <translation>بحث أو كتابة أمر</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>ملاحظة سريعة</translation>
    </message>
    <message>
        <source>Help on this screen (F1)</source>
        <translation>مساعدة حول هذه الشاشة (F1)</translation>
    </message>
</context>
<context>
    <name>TurnsCard</name>
    <message>
        <source>Turn {n} of 5</source>
        <translation>الدور {n} من 5</translation>
    </message>
    <message>
        <source>not copied out yet</source>
        <translation>لم يُنسخ بعد</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>All five turns are here. Write below what you agree, then close the session.</source>
        <translation>الأدوار الخمسة كلها هنا. يُكتب أدناه ما اتفقتما عليه، ثم تُغلق الجلسة.</translation>
    </message>
    <message>
        <source>Your turn is written. Copy it out and send it to {name} yourself.</source>
        <translation>كُتب دورك. يمكن نسخه وإرساله إلى {name} بنفسك.</translation>
    </message>
    <message>
        <source>Either of you may begin.</source>
        <translation>لأي منكما أن يبدأ.</translation>
    </message>
    <message>
        <source>It is your turn: {n} of 5.</source>
        <translation>حان دورك: {n} من 5.</translation>
    </message>
    <message>
        <source>It is your turn: {n} of 5. First say back what you read.</source>
        <translation>حان دورك: {n} من 5. أولًا إعادة ما قرأته بكلماتك.</translation>
    </message>
    <message>
        <source>It is {name}&apos;s turn: {n} of 5. Paste it here when it comes.</source>
        <translation>الدور الآن عند {name}: {n} من 5. يُلصق هنا حين يصل.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message numerus="yes">
        <source>you agreed on %n days to reply</source>
        <translation>
            <numerusform>لم تتفقا على أيام للرد</numerusform>
            <numerusform>اتفقتما على يوم واحد للرد</numerusform>
            <numerusform>اتفقتما على يومين للرد</numerusform>
            <numerusform>اتفقتما على %n أيام للرد</numerusform>
            <numerusform>اتفقتما على %n يومًا للرد</numerusform>
            <numerusform>اتفقتما على %n يوم للرد</numerusform>
        </translation>
    </message>
    <message>
        <source>Five lines: where you are, what you tried, what is hard, one question, when.</source>
        <translation>خمسة أسطر: أين وصلت، ما جربته، ما يصعب، سؤال واحد، متى.</translation>
    </message>
    <message>
        <source>Say back what you read. Then your five lines.</source>
        <translation>إعادة ما قرأته بكلماتك، ثم أسطرك الخمسة.</translation>
    </message>
    <message>
        <source>Your turn is written.</source>
        <translation>كُتب دورك.</translation>
    </message>
    <message>
        <source>— turn {n} of {all} —</source>
        <translation>— الدور {n} من {all} —</translation>
    </message>
    <message>
        <source>Copied by you. Paste it where you write to {name}; nothing was sent.</source>
        <translation>نسخته بنفسك. يُلصق حيث تكتب إلى {name}؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Their turn is here.</source>
        <translation>وصل الدور الآخر.</translation>
    </message>
    <message>
        <source>The last turn is open again.</source>
        <translation>فُتح الدور الأخير من جديد.</translation>
    </message>
</context>
<context>
    <name>TurnsView</name>
    <message>
        <source>Five turns in writing</source>
        <translation>خمسة أدوار كتابةً</translation>
    </message>
    <message>
        <source>For both of you · not sent</source>
        <translation>لكليكما · لم يُرسل</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>دورك</translation>
    </message>
    <message>
        <source>My turn is written</source>
        <translation>كُتب دوري</translation>
    </message>
    <message>
        <source>Copy it out</source>
        <translation>نسخه إلى الخارج</translation>
    </message>
    <message>
        <source>Paste their turn</source>
        <translation>لصق الدور الآخر</translation>
    </message>
    <message>
        <source>I begin</source>
        <translation>أنا أبدأ</translation>
    </message>
    <message>
        <source>Open the last turn again</source>
        <translation>فتح الدور الأخير من جديد</translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo: {said}</source>
        <translation>تراجع: {said}</translation>
    </message>
    <message>
        <source>take back revert</source>
        <translation>تراجع إلغاء استعادة</translation>
    </message>
    <message>
        <source>Do again: {said}</source>
        <translation>إعادة: {said}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>In the last ten minutes nothing was done that can be taken back.</source>
        <translation>لم يحدث في الدقائق العشر الأخيرة ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Taken back: {said}</source>
        <translation>تم التراجع: {said}</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Nothing was taken back that can be done again.</source>
        <translation>لا يوجد تراجع يمكن إعادة ما قبله.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>First, your passphrase</source>
        <translation>أولًا، عبارة المرور</translation>
    </message>
    <message>
        <source>What you are about to change protects everything that you wrote.</source>
        <translation>ما سيتغير الآن يحمي كل ما كتبته.</translation>
    </message>
    <message>
        <source>The keyring did not answer. Your passphrase opens the desk as always.</source>
        <translation>لم تستجب سلسلة المفاتيح. عبارة المرور تفتح المكتب كالمعتاد.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>مفتاح ⁨Caps Lock⁩ مفعّل.</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>تلزم كتابة عبارة المرور أولًا.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>يجري الفتح…</translation>
    </message>
    <message>
        <source>Open without the keyring</source>
        <translation>الفتح بلا سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Welcome back</source>
        <translation>مرحبًا بعودتك</translation>
    </message>
    <message>
        <source>Your desk is locked. Nobody can read it without your passphrase, not even your organisation.</source>
        <translation>مكتبك مقفل. لا يستطيع أحد قراءته بلا عبارة المرور، ولا حتى مؤسستك.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>إخفاء عبارة المرور</translation>
    </message>
    <message>
        <source>Unlock with this computer&apos;s keyring next time</source>
        <translation>الفتح بسلسلة مفاتيح هذا الحاسوب في المرة القادمة</translation>
    </message>
    <message>
        <source>Then whoever can log in to this computer as you can open your desk. You can switch it off in Settings.</source>
        <translation>عندئذ يستطيع كل من يدخل هذا الحاسوب بحسابك فتح مكتبك. يمكن إيقاف ذلك من الإعدادات.</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>استخدام رمز الاسترداد</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation>فتح مكتب آخر</translation>
    </message>
</context>
<context>
    <name>UnsavedSheet</name>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Seal the words and leave</source>
        <translation>ختم الكلمات والمغادرة</translation>
    </message>
    <message>
        <source>Go back to the desk</source>
        <translation>العودة إلى المكتب</translation>
    </message>
    <message>
        <source>Your last words could not be saved</source>
        <translation>تعذّر حفظ كلماتك الأخيرة</translation>
    </message>
    <message>
        <source>They are still here, behind this sheet; your desk stays open until you choose. Make room on the disk and try again, or have them sealed: only your desk can open them, and they come back into your journal when you unlock it.</source>
        <translation>ما زالت هنا خلف هذه الورقة؛ ويبقى مكتبك مفتوحًا حتى تختار. يمكن إفساح مكان على القرص والمحاولة مجددًا، أو ختم الكلمات: لا يفتحها إلا مكتبك، وتعود إلى يومياتك عند فتح قفله.</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>For which session</source>
        <translation>لأي جلسة</translation>
    </message>
    <message>
        <source>Practise it alone</source>
        <translation>تدرب على انفراد</translation>
    </message>
    <message>
        <source>Answer it for yourself</source>
        <translation>الإجابة لنفسك</translation>
    </message>
    <message>
        <source>Plan a session, and you can put this on its agenda from here.</source>
        <translation>بعد تخطيط جلسة يمكن وضع هذا في جدول أعمالها من هنا.</translation>
    </message>
    <message>
        <source>It is there already: {session}</source>
        <translation>موجود هناك مسبقًا: {session}</translation>
    </message>
    <message>
        <source>This session has an agenda. Change it there: {session}</source>
        <translation>لهذه الجلسة جدول أعمال. يُغيَّر هناك: {session}</translation>
    </message>
    <message>
        <source>The checklist is attached: {session}</source>
        <translation>أُرفقت قائمة التحقق: {session}</translation>
    </message>
    <message>
        <source>The agenda is taken: {session}</source>
        <translation>اعتُمد جدول الأعمال: {session}</translation>
    </message>
    <message>
        <source>Added to the agenda: {session}</source>
        <translation>أُضيف إلى جدول الأعمال: {session}</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Hidden. Write on, and your words are shown again.</source>
        <translation>مخفية. تابع الكتابة فتظهر كلماتك من جديد.</translation>
    </message>
    <message>
        <source>Hidden. {key}, or writing on, shows your words.</source>
        <translation>مخفية. يُظهر {key} أو متابعة الكتابة كلماتك.</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Previous picture (Page Up)</source>
        <translation>الصورة السابقة (Page Up)</translation>
    </message>
    <message>
        <source>Next picture (Page Down)</source>
        <translation>الصورة التالية (Page Down)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Turn (R)</source>
        <translation>تدوير (R)</translation>
    </message>
    <message>
        <source>Save a copy… (Ctrl+S)</source>
        <translation>حفظ نسخة… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. You can save a copy of it.</source>
        <translation>لا يمكن عرض هذه الصورة هنا. يمكنك حفظ نسخة منها.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} من {all}</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>خطوات متفق عليها</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>View of the sessions</source>
        <translation>طريقة عرض الجلسات</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>العرض: {name}</translation>
    </message>
    <message>
        <source>Sessions: {name}</source>
        <translation>الجلسات: {name}</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Give the word</source>
        <translation>إعطاء الكلمة</translation>
    </message>
    <message>
        <source>Give the word to {name}</source>
        <translation>إعطاء الكلمة إلى {name}</translation>
    </message>
    <message>
        <source>Time of {name}</source>
        <translation>وقت {name}</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>يتكلم</translation>
    </message>
</context>
<context>
    <name>VoicesCard</name>
    <message>
        <source>Each voice once before any twice</source>
        <translation>كل صوت مرة قبل أن يتكرر أي صوت</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>من يحضر</translation>
    </message>
    <message>
        <source>Next voice</source>
        <translation>الصوت التالي</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>إيقاف الساعة</translation>
    </message>
    <message>
        <source>The clock is for this room: nothing of it is kept.</source>
        <translation>الساعة لهذا اللقاء: لا يُحفظ منها شيء.</translation>
    </message>
    <message>
        <source>standing in</source>
        <translation>بالنيابة</translation>
    </message>
    <message>
        <source>Who is there is noted.</source>
        <translation>دُوّن من حضر.</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting for you</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>You host: the pack is ready</source>
        <translation>أنت المضيف: الحزمة جاهزة</translation>
    </message>
    <message>
        <source>Turn {n} is written, and not copied out yet</source>
        <translation>الدور {n} مكتوب ولم يُنسخ بعد</translation>
    </message>
    <message>
        <source>Turn {n} of 5 is yours</source>
        <translation>الدور {n} من 5 لك</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>The week before</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>كل الساعات</translation>
    </message>
    <message>
        <source>Show when both are usually free</source>
        <translation>إظهار أوقات تفرغ الطرفين عادةً</translation>
    </message>
    <message>
        <source>Sessions by day and hour</source>
        <translation>الجلسات بحسب اليوم والساعة</translation>
    </message>
    <message>
        <source>The week shows your sessions on your own clocks. Hours in which nothing is are drawn low. Where the clocks are put forward or back, that day has 23 or 25 hours. Amber and a pencil: still to be written up. Struck out: cancelled. Dotted: it did not happen.

Drag a session to put it to another time, or carry it with Shift and the arrows. Ctrl+Z takes it back.</source>
        <translation>يعرض الأسبوع جلساتك بتوقيتك. الساعات الخالية تُرسم منخفضة. وحيث تُقدَّم الساعة أو تُؤخَّر يكون لذلك اليوم 23 أو 25 ساعة. الكهرماني مع قلم: ينتظر التدوين. المشطوب: ملغى. المنقّط: لم تُعقد.

اسحب الجلسة إلى وقت آخر، أو احملها بمفتاح Shift والأسهم. ‏Ctrl+Z يتراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Open the session, or plan one at the hour</source>
        <translation>فتح الجلسة، أو التخطيط لجلسة في تلك الساعة</translation>
    </message>
    <message>
        <source>A day back or on: the arrows to the sides</source>
        <translation>يوم إلى الخلف أو إلى الأمام: السهمان الجانبيان</translation>
    </message>
    <message>
        <source>An hour or session up or down: the other arrows</source>
        <translation>ساعة أو جلسة إلى أعلى أو أسفل: السهمان الآخران</translation>
    </message>
    <message>
        <source>On to the next session; with Up, back</source>
        <translation>إلى الجلسة التالية؛ ومع السهم إلى أعلى: السابقة</translation>
    </message>
    <message>
        <source>The week after; Page Up: the week before</source>
        <translation>الأسبوع التالي؛ وPage Up: الأسبوع السابق</translation>
    </message>
    <message>
        <source>The first day of the week; End: the last</source>
        <translation>أول أيام الأسبوع؛ وEnd: آخرها</translation>
    </message>
    <message>
        <source>Carry the session: a quarter of an hour, or a day</source>
        <translation>حمل الجلسة: ربع ساعة، أو يومًا</translation>
    </message>
    <message>
        <source>Show all hours, or the usual ones</source>
        <translation>إظهار كل الساعات، أو المعتادة</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Go to {place}</source>
        <translation>الانتقال إلى {place}</translation>
    </message>
    <message>
        <source>write journal entry new</source>
        <translation>كتابة اليوميات تدوينة جديدة</translation>
    </message>
    <message>
        <source>Quick note in today’s entry</source>
        <translation>ملاحظة سريعة في تدوينة اليوم</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>مساعدة حول هذه الشاشة</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>قفل المكتب</translation>
    </message>
    <message>
        <source>Close MentorDesk and lock</source>
        <translation>إغلاق ⁨MentorDesk⁩ وقفله</translation>
    </message>
    <message>
        <source>Write in today’s entry</source>
        <translation>الكتابة في تدوينة اليوم</translation>
    </message>
    <message>
        <source>Search, or find a command</source>
        <translation>بحث، أو العثور على أمر</translation>
    </message>
    <message>
        <source>Take back what you did last; in a text, what you typed last</source>
        <translation>التراجع عن آخر ما فُعل؛ وفي النص عن آخر ما كُتب</translation>
    </message>
    <message>
        <source>Take back what you did last, also while you write</source>
        <translation>التراجع عن آخر ما فُعل، أثناء الكتابة أيضًا</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation>إعادة ما تم التراجع عنه</translation>
    </message>
    <message>
        <source>Open or close this help</source>
        <translation>فتح هذه المساعدة أو إغلاقها</translation>
    </message>
    <message>
        <source>Go back a step; nothing you typed is lost</source>
        <translation>الرجوع خطوة؛ ولا يضيع شيء مما كُتب</translation>
    </message>
    <message>
        <source>promised steps snoozed to do</source>
        <translation>خطوات موعودة مؤجلة للعمل</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>كل الخطوات</translation>
    </message>
    <message>
        <source>Help card</source>
        <translation>بطاقة المساعدة</translation>
    </message>
    <message>
        <source>harm danger safety abuse emergency</source>
        <translation>أذى خطر أمان إساءة طوارئ</translation>
    </message>
    <message>
        <source>Open the Help card; nobody can see that you did</source>
        <translation>فتح بطاقة المساعدة؛ لا يستطيع أحد أن يرى أنها فُتحت</translation>
    </message>
    <message>
        <source>Here: open the Help card</source>
        <translation>هنا: فتح بطاقة المساعدة</translation>
    </message>
</context>
<context>
    <name>WordingsCard</name>
    <message>
        <source>Earlier wordings</source>
        <translation>صياغات سابقة</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>ما تغيّر منذ ذلك الحين</translation>
    </message>
    <message>
        <source>As it stood</source>
        <translation>كما كانت</translation>
    </message>
    <message>
        <source>How the wording is shown</source>
        <translation>طريقة عرض الصياغة</translation>
    </message>
    <message>
        <source>The wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>Bring this wording back</source>
        <translation>إعادة هذه الصياغة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Struck out: it stood then and is gone. Underlined: it came since. Whatever you bring back, the words that stand now are kept as a wording too.</source>
        <translation>المشطوب: كان موجودًا ثم زال. المسطَّر: أضيف منذ ذلك الحين. وعند إعادة أي صياغة تُحفظ الكلمات الحالية أيضًا كصياغة سابقة.</translation>
    </message>
    <message>
        <source>There is no earlier wording yet: these words were saved once.</source>
        <translation>لا صياغة سابقة بعد: حُفظت هذه الكلمات مرة واحدة.</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>حتى {when}</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Other words for this action</source>
        <translation>كلمات أخرى لهذه الخطوة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>If …, then …</source>
        <translation>إذا …، فسوف …</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>لهم</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>لمن هي</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is nothing to close: the session is closed, or did not happen.</source>
        <translation>لا شيء ليُغلق: الجلسة مغلقة أو لم تحدث.</translation>
    </message>
</context>
<context>
    <name>WorkspacePages</name>
    <message>
        <source>session {n}</source>
        <translation>الجلسة {n}</translation>
    </message>
    <message>
        <source>{day}, {clocks}</source>
        <translation>{day}، {clocks}</translation>
    </message>
</context>
<context>
    <name>WorkspaceView</name>
    <message>
        <source>Back to the sessions</source>
        <translation>العودة إلى الجلسات</translation>
    </message>
    <message>
        <source>1 Prepare</source>
        <translation>1 التحضير</translation>
    </message>
    <message>
        <source>2 Meet</source>
        <translation>2 اللقاء</translation>
    </message>
    <message>
        <source>3 Reflect</source>
        <translation>3 التأمل</translation>
    </message>
    <message>
        <source>4 Share</source>
        <translation>4 المشاركة</translation>
    </message>
    <message>
        <source>Parts of the session</source>
        <translation>أجزاء الجلسة</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>إغلاق…</translation>
    </message>
    <message>
        <source>Close this session (Ctrl+Enter)</source>
        <translation>إغلاق هذه الجلسة (⁨Ctrl+Enter⁩)</translation>
    </message>
</context>
<context>
    <name>WriteUpCard</name>
    <message>
        <source>Held, not written up yet</source>
        <translation>عُقدت ولم تُدوَّن بعد</translation>
    </message>
    <message>
        <source>Write up</source>
        <translation>تدوين</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Moved: these words are now for both of you. Nothing is sent.</source>
        <translation>نُقلت: هذه الكلمات الآن لكما معًا. ولا يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Moved: these words are private to you again.</source>
        <translation>نُقلت: هذه الكلمات خاصة بك من جديد.</translation>
    </message>
</context>
<context>
    <name>YearTab</name>
    <message>
        <source>The year before</source>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>السنة التالية</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days with entries</source>
        <translation>أيام فيها تدوينات</translation>
    </message>
    <message>
        <source>Entries of the day</source>
        <translation>تدوينات اليوم</translation>
    </message>
    <message>
        <source>The calendar shows the days of a year on which you wrote; the more you wrote, the darker the day. Nothing is counted up: writing has no duty and no row to keep. The arrows move by day and by week, Return goes to the entries of the day, and Return there opens one.

On this day shows what you wrote on this day in earlier years. You can put it away; Today is then silent about it too.</source>
        <translation>يعرض التقويم أيام السنة التي كتبت فيها؛ وكلما زادت الكتابة صار اليوم أغمق. لا شيء يُعد: فالكتابة ليست واجبًا ولا سلسلة ينبغي الحفاظ عليها. الأسهم تنقل يومًا أو أسبوعًا، والمفتاح Return يذهب إلى تدوينات اليوم، وهناك يفتح واحدة.

«في مثل هذا اليوم» يعرض ما كتبته في هذا اليوم من سنوات سابقة. يمكن إخفاؤه؛ وعندها لا تذكره صفحة اليوم أيضًا.</translation>
    </message>
    <message>
        <source>Go to the entries of the day; there: open one</source>
        <translation>إلى تدوينات اليوم؛ وهناك: فتح واحدة</translation>
    </message>
    <message>
        <source>Back to the days</source>
        <translation>العودة إلى الأيام</translation>
    </message>
    <message>
        <source>A day back or on: the arrows up and down</source>
        <translation>يوم إلى الخلف أو إلى الأمام: السهمان إلى أعلى وأسفل</translation>
    </message>
    <message>
        <source>A week back or on: the arrows to the sides</source>
        <translation>أسبوع إلى الخلف أو إلى الأمام: السهمان إلى الجانبين</translation>
    </message>
    <message>
        <source>The month after; Page Up: the month before</source>
        <translation>الشهر التالي؛ وPage Up: الشهر السابق</translation>
    </message>
    <message>
        <source>The first day of the year; End: the last</source>
        <translation>أول يوم في السنة؛ وEnd: آخر يوم</translation>
    </message>
    <message>
        <source>The year after; Shift+Y: the year before</source>
        <translation>السنة التالية؛ وShift+Y: السنة السابقة</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>العودة إلى اليوم</translation>
    </message>
    <message>
        <source>Nothing was written on this day.</source>
        <translation>لم يُكتب شيء في هذا اليوم.</translation>
    </message>
</context>
<context>
    <name>YouCard</name>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>تقديم الإرشاد</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>تلقي الإرشاد</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>I am here as a</source>
        <translation>دوري هنا</translation>
    </message>
    <message>
        <source>You</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Greets you, and stands under what you agree with others.</source>
        <translation>يحيّيك به المكتب، ويظهر تحت ما تتفق عليه مع الآخرين.</translation>
    </message>
    <message>
        <source>Type your name and choose your role.</source>
        <translation>يُرجى كتابة الاسم واختيار الدور.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Done; or open again</source>
        <translation>أُنجزت؛ أو فتحها من جديد</translation>
    </message>
    <message>
        <source>Other words for the chosen action</source>
        <translation>كلمات أخرى للخطوة المختارة</translation>
    </message>
    <message>
        <source>Snooze the chosen actions until a day</source>
        <translation>تأجيل الخطوات المختارة عن النظر حتى يوم</translation>
    </message>
    <message>
        <source>Set the chosen actions openly to another day</source>
        <translation>تحديد يوم آخر علنًا للخطوات المختارة</translation>
    </message>
    <message>
        <source>Carry them to the next session with that person</source>
        <translation>نقلها إلى الجلسة القادمة مع ذلك الشخص</translation>
    </message>
    <message>
        <source>Say that they are theirs, or mine</source>
        <translation>القول إنها لهم أو لي</translation>
    </message>
    <message>
        <source>Let the chosen actions go</source>
        <translation>ترك الخطوات المختارة</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>اختيار عدة</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Snooze the chosen actions</source>
        <translation>تأجيل الخطوات المختارة عن النظر</translation>
    </message>
    <message>
        <source>Show snoozed actions</source>
        <translation>إظهار الخطوات المؤجلة</translation>
    </message>
    <message>
        <source>Show actions that were done lately</source>
        <translation>إظهار ما أُنجز مؤخرًا</translation>
    </message>
    <message>
        <source>{name} · circle</source>
        <translation>{name} · حلقة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>أُنجزت</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>تُركت</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>back {day}</source>
        <translation>تعود {day}</translation>
    </message>
    <message>
        <source>Add an action in plain words; so does any letter</source>
        <translation>إضافة خطوة بكلمات بسيطة؛ وأي حرف يفعل ذلك</translation>
    </message>
    <message>
        <source>All actions, yours and theirs, as you agreed them. Choose one or several, and say what became of them: done, let go, carried to the next session, openly set to another day. An action that you snooze is out of sight here and on Today until its day, and comes back by itself; the brief still shows it, because there you look at what was promised.

Begin to write anywhere in the list, and your words go to the line for a new action. Write it in plain words: “send worksheet Monday”, or “Jonas: call Kisumu by Friday”. What was understood stands below the line before you press Return; Backspace on it takes it off, and your words stay. Days are understood in English for now; beside the line is a field for the day.</source>
        <translation>كل الخطوات، لك ولهم، كما اتفقتم عليها. اختر واحدة أو أكثر وقل ما صار بها: أُنجزت، تُركت، نُقلت إلى الجلسة القادمة، أو حُدد لها يوم آخر علنًا. الخطوة التي تؤجلها تغيب عن النظر هنا وفي اليوم حتى يومها، وتعود من تلقاء نفسها؛ وتبقى في الموجز، لأنك تنظر هناك إلى ما وُعد به.

ابدأ الكتابة في أي مكان من القائمة فتذهب كلماتك إلى سطر الخطوة الجديدة. اكتبها بكلمات بسيطة: “send worksheet Monday” أو “Jonas: call Kisumu by Friday”. ما فُهم يظهر تحت السطر قبل أن تضغط مفتاح الإدخال؛ ومفتاح التراجع عليه يزيله وتبقى كلماتك. تُفهم الأيام بالإنجليزية حاليًا؛ وبجانب السطر حقل لليوم.</translation>
    </message>
    <message>
        <source>Of your own</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>Agreed outside a session</source>
        <translation>اتُّفق عليها خارج جلسة</translation>
    </message>
    <message>
        <source>From earlier days</source>
        <translation>من أيام سابقة</translation>
    </message>
    <message>
        <source>Later this week</source>
        <translation>لاحقًا هذا الأسبوع</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>بلا يوم</translation>
    </message>
</context>
<context>
    <name>circles</name>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>there for the last time on {day}</source>
        <translation>حضر لآخر مرة في {day}</translation>
    </message>
    <message>
        <source>You host on {day}</source>
        <translation>تستضيف في {day}</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>لا شيء مخطط.</translation>
    </message>
    <message>
        <source>standing in</source>
        <translation>بالنيابة</translation>
    </message>
    <message>
        <source>{day}: {host}</source>
        <translation>{day}: {host}</translation>
    </message>
    <message>
        <source>Not one yet.</source>
        <translation>لا جلسة بعد.</translation>
    </message>
    <message>
        <source>What the circle understands together stands here, line by line.</source>
        <translation>ما تفهمه الحلقة معًا يظهر هنا، سطرًا سطرًا.</translation>
    </message>
    <message>
        <source>{day}, {host}</source>
        <translation>{day}، {host}</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>حلقة</translation>
    </message>
    <message>
        <source>For the circle · not sent</source>
        <translation>للحلقة · لم يُرسل</translation>
    </message>
    <message>
        <source>Agreed, for the circle</source>
        <translation>متفق عليه، للحلقة</translation>
    </message>
    <message>
        <source>What the circle agreed. Nothing comes here by itself.</source>
        <translation>ما اتفقت عليه الحلقة. لا يأتي شيء إلى هنا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Mentor pocket</source>
        <translation>ساعة مفتوحة مع مرشد</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>منتهية</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>كل %n شهر</numerusform>
            <numerusform>كل شهر</numerusform>
            <numerusform>كل شهرين</numerusform>
            <numerusform>كل %n أشهر</numerusform>
            <numerusform>كل %n شهرًا</numerusform>
            <numerusform>كل %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>بلا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat {n}</source>
        <translation>المقعد {n}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>بلا مضيف</translation>
    </message>
    <message>
        <source>you keep the room</source>
        <translation>أنت تدير اللقاء</translation>
    </message>
    <message>
        <source>{name} keeps the room</source>
        <translation>{name} يدير اللقاء</translation>
    </message>
    <message>
        <source>you host</source>
        <translation>أنت تستضيف</translation>
    </message>
    <message>
        <source>{name} hosts</source>
        <translation>{name} يستضيف</translation>
    </message>
    <message>
        <source>No host</source>
        <translation>بلا مضيف</translation>
    </message>
    <message>
        <source>You keep the room</source>
        <translation>أنت تدير اللقاء</translation>
    </message>
    <message>
        <source>You host</source>
        <translation>أنت تستضيف</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>here</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>على الخط</translation>
    </message>
    <message>
        <source>away</source>
        <translation>غائب</translation>
    </message>
</context>
<context>
    <name>copying</name>
    <message>
        <source>Our session on {day}</source>
        <translation>جلستنا يوم {day}</translation>
    </message>
    <message>
        <source>{me} and {name}</source>
        <translation>⁨{me}⁩ و⁨{name}⁩</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>ما الذي تحرّك</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>ما اتفقنا عليه</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>For our session on {day}</source>
        <translation>من أجل جلستنا يوم {day}</translation>
    </message>
    <message>
        <source>What I would like to talk about</source>
        <translation>ما أود الحديث عنه</translation>
    </message>
    <message>
        <source>My open steps</source>
        <translation>خطواتي المتبقية</translation>
    </message>
    <message>
        <source>{step} (by {day})</source>
        <translation>{step} (حتى {day})</translation>
    </message>
    <message>
        <source>{step} (done)</source>
        <translation>{step} (تمت)</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>على ورق</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>A circle’s charter</source>
        <translation>ميثاق حلقة</translation>
    </message>
    <message>
        <source>A copy for {name}</source>
        <translation>نسخة إلى ⁨{name}⁩</translation>
    </message>
    <message>
        <source>A copy for somebody who was erased</source>
        <translation>نسخة إلى شخص مُحي</translation>
    </message>
    <message>
        <source>A calendar file, {name}</source>
        <translation>ملف تقويم، ⁨{name}⁩</translation>
    </message>
    <message>
        <source>A calendar file</source>
        <translation>ملف تقويم</translation>
    </message>
    <message>
        <source>noted {when}, then not made</source>
        <translation>سُجّلت {when}، ثم لم تُصنع</translation>
    </message>
    <message>
        <source>copied by you {when} · words erased</source>
        <translation>نُسخت بيدك {when} · مُحيت الكلمات</translation>
    </message>
    <message>
        <source>copied by you {when} · {bytes}</source>
        <translation>نُسخت بيدك {when} · {bytes}</translation>
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
        <translation>‏{day}، {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
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
        <translation>‏{day} {time}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>There is already a desk in {folder}.</source>
        <translation>يوجد مكتب مسبقًا في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>لم يُمَسّ.</translation>
    </message>
    <message>
        <source>Nothing here, or more than one thing, answers to {name}.</source>
        <translation>لا شيء هنا، أو أكثر من شيء، يطابق ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Look at the list, and give the whole name or the id.</source>
        <translation>يُرجى النظر في القائمة، وذكر الاسم الكامل أو المعرّف.</translation>
    </message>
    <message>
        <source>That command could not be used: {reason}.</source>
        <translation>تعذّر استخدام هذا الأمر: {reason}.</translation>
    </message>
    <message>
        <source>See mentordesk --help.</source>
        <translation>للمزيد: ⁨mentordesk --help⁩.</translation>
    </message>
    <message>
        <source>There is no desk in {folder}.</source>
        <translation>لا يوجد مكتب في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>Make one with mentordesk init, or name another folder with --desk.</source>
        <translation>يُنشأ مكتب بالأمر ⁨mentordesk init⁩، أو يُذكر مجلد آخر بالخيار ⁨--desk⁩.</translation>
    </message>
    <message>
        <source>After the wrong passphrases this desk rests for a moment.</source>
        <translation>بعد عبارات المرور الخاطئة يستريح هذا المكتب لحظة.</translation>
    </message>
    <message>
        <source>Try again in {seconds} seconds.</source>
        <translation>يمكن المحاولة مجددًا بعد {seconds} ثانية.</translation>
    </message>
    <message>
        <source>That is not a whole invite line.</source>
        <translation>هذا ليس سطر دعوة كاملًا.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing was sent.</source>
        <translation>لم يتغير شيء ولم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Copy the whole line, from MD1- to its last character.</source>
        <translation>يُنسخ السطر كاملًا، من ⁨MD1-⁩ إلى آخر محرف فيه.</translation>
    </message>
    <message>
        <source>This desk has not joined a programme yet.</source>
        <translation>لم ينضم هذا المكتب إلى برنامج بعد.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Ask your programme office for an invite, and paste it here.</source>
        <translation>تُطلب دعوة من إدارة برنامجك، ثم تُلصق هنا.</translation>
    </message>
    <message>
        <source>You have not switched that on, or it has ended.</source>
        <translation>لم يُشغَّل ذلك، أو أنه انتهى.</translation>
    </message>
    <message>
        <source>Switch it on first, and read what would leave.</source>
        <translation>يلزم تشغيله أولًا، وقراءة ما سيغادر.</translation>
    </message>
    <message>
        <source>That is switched on already.</source>
        <translation>ذلك مشغَّل مسبقًا.</translation>
    </message>
    <message>
        <source>Switch it off first to agree anew.</source>
        <translation>يلزم إيقافه أولًا للموافقة من جديد.</translation>
    </message>
    <message>
        <source>What you saw has changed since.</source>
        <translation>تغيّر ما رأيته منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Nothing was signed and nothing was sent.</source>
        <translation>لم يُوقَّع شيء ولم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>يُرجى النظر إليه من جديد.</translation>
    </message>
    <message>
        <source>This entry has no date that can be read. It was left out.</source>
        <translation>ليس لهذه التدوينة تاريخ يمكن قراءته. تُركت خارجًا.</translation>
    </message>
    <message>
        <source>This entry is empty. It was left out.</source>
        <translation>هذه التدوينة فارغة. تُركت خارجًا.</translation>
    </message>
    <message>
        <source>This entry holds characters that no file can keep. It was left out.</source>
        <translation>في هذه التدوينة حروف لا يحفظها أي ملف. تُركت خارجًا.</translation>
    </message>
    <message>
        <source>This entry is damaged. It was left out.</source>
        <translation>هذه التدوينة تالفة. تُركت خارجًا.</translation>
    </message>
    <message>
        <source>This entry is larger than {most} MB. It was left out.</source>
        <translation>هذه التدوينة أكبر من {most} م.ب. تُركت خارجًا.</translation>
    </message>
    <message>
        <source>This entry is nested too deeply to be read safely. It was left out.</source>
        <translation>هذه التدوينة متداخلة أعمق من أن تُقرأ بأمان. تُركت خارجًا.</translation>
    </message>
    <message>
        <source>The file {name} of this entry is not there. The entry came without it.</source>
        <translation>الملف {name} الخاص بهذه التدوينة غير موجود. جاءت التدوينة بدونه.</translation>
    </message>
    <message>
        <source>The file {name} of this entry is empty. The entry came without it.</source>
        <translation>الملف {name} الخاص بهذه التدوينة فارغ. جاءت التدوينة بدونه.</translation>
    </message>
    <message>
        <source>The file {name} is larger than {most} MB. The entry came without it.</source>
        <translation>الملف {name} أكبر من {most} م.ب. جاءت التدوينة بدونه.</translation>
    </message>
    <message>
        <source>{name} points out of the folder or is no plain file. It was not opened.</source>
        <translation>‏{name} يشير إلى خارج المجلد أو ليس ملفًا عاديًا. لم يُفتح.</translation>
    </message>
    <message>
        <source>This text was not in UTF-8. It was read as Western European (Windows-1252).</source>
        <translation>لم يكن هذا النص بترميز UTF-8. قُرئ على أنه أوروبي غربي (Windows-1252).</translation>
    </message>
    <message>
        <source>This text tells no date. The date of the file was taken.</source>
        <translation>لا يذكر هذا النص تاريخًا. أُخذ تاريخ الملف.</translation>
    </message>
    <message>
        <source>This file is no text in an alphabet that can be told. It was left out.</source>
        <translation>هذا الملف ليس نصًا بترميز يمكن معرفته. تُرك خارجًا.</translation>
    </message>
    <message>
        <source>This file is damaged. It was left out.</source>
        <translation>هذا الملف تالف. تُرك خارجًا.</translation>
    </message>
    <message>
        <source>This line looks like a date that cannot be read. It stays with the text before it.</source>
        <translation>يبدو هذا السطر تاريخًا لا يمكن قراءته. يبقى مع النص الذي قبله.</translation>
    </message>
    <message>
        <source>The date written in this text cannot be read.</source>
        <translation>لا يمكن قراءة التاريخ المكتوب في هذا النص.</translation>
    </message>
    <message>
        <source>The date was taken from the name of the file.</source>
        <translation>أُخذ التاريخ من اسم الملف.</translation>
    </message>
    <message>
        <source>The title was too long for a title. It begins the text instead.</source>
        <translation>كان العنوان أطول من أن يكون عنوانًا. صار بداية النص.</translation>
    </message>
    <message>
        <source>Your journal was not changed, nor was this file.</source>
        <translation>لم تتغير يومياتك ولم يتغير هذا الملف.</translation>
    </message>
    <message>
        <source>{path} cannot be opened.</source>
        <translation>لا يمكن فتح {path}.</translation>
    </message>
    <message>
        <source>Look whether it is there and whether you may read it.</source>
        <translation>انظر هل هو موجود وهل يُسمح لك بقراءته.</translation>
    </message>
    <message>
        <source>{path} is not a journal that MentorDesk can read.</source>
        <translation>‏{path} ليس يوميات يستطيع MentorDesk قراءتها.</translation>
    </message>
    <message>
        <source>Export it again from the program it comes from.</source>
        <translation>صدّره من جديد من البرنامج الذي جاء منه.</translation>
    </message>
    <message>
        <source>{path} is damaged or not complete.</source>
        <translation>‏{path} تالف أو غير مكتمل.</translation>
    </message>
    <message>
        <source>What was read before is whole. The file was not changed.</source>
        <translation>ما قُرئ قبل ذلك سليم. لم يتغير الملف.</translation>
    </message>
    <message>
        <source>{path} holds more than {most} MB.</source>
        <translation>في {path} أكثر من {most} م.ب.</translation>
    </message>
    <message>
        <source>Export fewer entries at a time, or leave the films out.</source>
        <translation>صدّر تدوينات أقل في كل مرة، أو اترك الأفلام خارجًا.</translation>
    </message>
    <message>
        <source>{path} holds more than {most} files.</source>
        <translation>في {path} أكثر من {most} ملف.</translation>
    </message>
    <message>
        <source>Export fewer entries at a time.</source>
        <translation>صدّر تدوينات أقل في كل مرة.</translation>
    </message>
    <message>
        <source>The archive {path} is not safe to open: {name} is not what an export holds.</source>
        <translation>فتح الأرشيف {path} غير آمن: {name} ليس مما يوجد في تصدير.</translation>
    </message>
    <message>
        <source>Nothing of it was unpacked. Your journal was not changed.</source>
        <translation>لم يُفك منه شيء. لم تتغير يومياتك.</translation>
    </message>
    <message>
        <source>Use it only if you made it yourself: then export it again.</source>
        <translation>لا تستعمله إلا إن كنت أنت من صنعه: عندها صدّره من جديد.</translation>
    </message>
    <message>
        <source>The archive {path} is locked with a password of its own.</source>
        <translation>الأرشيف {path} مقفل بكلمة مرور خاصة به.</translation>
    </message>
    <message>
        <source>Unpack it with the program that locked it, then try again.</source>
        <translation>فُكّه بالبرنامج الذي أقفله، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>{path} is encrypted.</source>
        <translation>‏{path} مشفّر.</translation>
    </message>
    <message>
        <source>Type the password that opens it where it comes from.</source>
        <translation>اكتب كلمة المرور التي تفتحه في البرنامج الذي جاء منه.</translation>
    </message>
    <message>
        <source>This password does not open {path}, or it is damaged.</source>
        <translation>كلمة المرور هذه لا تفتح {path}، أو أنه تالف.</translation>
    </message>
    <message>
        <source>Type the password again, letter by letter.</source>
        <translation>اكتب كلمة المرور من جديد حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>This note is encrypted where it comes from. It was left out.</source>
        <translation>هذه الملاحظة مشفّرة في مصدرها، فتُركت.</translation>
    </message>
    <message>
        <source>A passage of this note is encrypted where it comes from. It was left out.</source>
        <translation>في هذه الملاحظة فقرة مشفّرة في مصدرها، فتُركت الفقرة.</translation>
    </message>
    <message>
        <source>This note is in the bin where it comes from. It was left out.</source>
        <translation>هذه الملاحظة في سلّة المحذوفات في مصدرها، فتُركت.</translation>
    </message>
    <message>
        <source>Only the words of this note could be read, not how they were laid out.</source>
        <translation>أمكنت قراءة كلمات هذه الملاحظة فقط، لا طريقة ترتيبها.</translation>
    </message>
    <message>
        <source>The files of this note are larger than {most} MB together. It came without {name}.</source>
        <translation>ملفات هذه الملاحظة معًا أكبر من {most} ميغابايت، فجاءت من دون {name}.</translation>
    </message>
    <message>
        <source>{path} is an encrypted backup.</source>
        <translation>{path} نسخة احتياطية مشفّرة.</translation>
    </message>
    <message>
        <source>Export a decrypted backup from the program it comes from, and read that.</source>
        <translation>صدّر نسخة احتياطية غير مشفّرة من البرنامج الذي جاءت منه، ثم اقرأها.</translation>
    </message>
    <message>
        <source>This text holds characters that no file can keep. Take them out.</source>
        <translation>في هذا النص محارف لا يمكن لأي ملف حفظها. تلزم إزالتها.</translation>
    </message>
    <message>
        <source>This title is too long. Say it in fewer words.</source>
        <translation>هذا العنوان طويل جدًا. تلزم كلمات أقل.</translation>
    </message>
    <message>
        <source>A title is one line. Put the rest into the text.</source>
        <translation>العنوان سطر واحد. ومكان الباقي هو النص.</translation>
    </message>
    <message>
        <source>This entry cannot be kept as it stands.</source>
        <translation>لا يمكن حفظ هذه التدوينة كما هي.</translation>
    </message>
    <message>
        <source>What was kept before is safe.</source>
        <translation>ما حُفظ من قبل في أمان.</translation>
    </message>
    <message>
        <source>Look at the line beside the text.</source>
        <translation>يُرجى النظر إلى السطر بجانب النص.</translation>
    </message>
    <message>
        <source>This entry is no longer in your journal.</source>
        <translation>لم تعد هذه التدوينة في يومياتك.</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>لم يتغير شيء آخر.</translation>
    </message>
    <message>
        <source>Go back to the list and choose again.</source>
        <translation>يُرجى الرجوع إلى القائمة والاختيار من جديد.</translation>
    </message>
    <message>
        <source>This entry was changed elsewhere while you were writing.</source>
        <translation>تغيّرت هذه التدوينة في مكان آخر أثناء كتابتك.</translation>
    </message>
    <message>
        <source>Both are safe: your words become an entry of their own.</source>
        <translation>كلتاهما في أمان: تصبح كلماتك تدوينة مستقلة.</translation>
    </message>
    <message>
        <source>Open both and put together what belongs together.</source>
        <translation>يمكن فتحهما وجمع ما ينتمي معًا.</translation>
    </message>
    <message>
        <source>This is too long. Say it in fewer words.</source>
        <translation>هذا طويل جدًا. تلزم كلمات أقل.</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>تلزم كتابة بضع كلمات.</translation>
    </message>
    <message>
        <source>These notes were changed elsewhere while you were writing.</source>
        <translation>تغيّرت هذه الملاحظات في مكان آخر أثناء كتابتك.</translation>
    </message>
    <message>
        <source>Both wordings are kept, yours among the earlier ones.</source>
        <translation>الصياغتان محفوظتان، وصياغتك بين السابقة.</translation>
    </message>
    <message>
        <source>Open the session again and put them together.</source>
        <translation>يُرجى فتح الجلسة مجددًا وجمعهما معًا.</translation>
    </message>
    <message>
        <source>What these notes belong to is no longer on your desk.</source>
        <translation>ما تتبعه هذه الملاحظات لم يعد في مكتبك.</translation>
    </message>
    <message>
        <source>Copy your words into a journal entry to keep them.</source>
        <translation>لحفظ كلماتك تُنسخ إلى تدوينة في اليوميات.</translation>
    </message>
    <message>
        <source>MentorDesk needs a screen to open its window and found none: start it from a graphical session, or run `make tour` in its source folder to get pictures of every screen.</source>
        <translation>يحتاج ⁨MentorDesk⁩ إلى شاشة لفتح نافذته ولم يجد أي شاشة: يُشغَّل من جلسة رسومية، أو يُشغَّل ⁨`make tour`⁩ في مجلد مصدره للحصول على صور لكل شاشة.</translation>
    </message>
    <message>
        <source>MentorDesk&apos;s window could not be opened.</source>
        <translation>تعذّر فتح نافذة ⁨MentorDesk⁩.</translation>
    </message>
    <message>
        <source>Nothing on your desk was changed.</source>
        <translation>لم يتغير شيء في مكتبك.</translation>
    </message>
    <message>
        <source>Install MentorDesk again, or ask whoever installed it.</source>
        <translation>يُرجى تثبيت ⁨MentorDesk⁩ من جديد، أو سؤال من ثبّته.</translation>
    </message>
    <message>
        <source>MentorDesk is open already, and its window does not answer.</source>
        <translation>‏⁨MentorDesk⁩ مفتوح مسبقًا، ونافذته لا تستجيب.</translation>
    </message>
    <message>
        <source>Wait a moment and start it again; if that does not help, log out and in.</source>
        <translation>يُرجى الانتظار لحظة ثم تشغيله من جديد؛ وإن لم يُفِد ذلك، فتسجيل الخروج ثم الدخول.</translation>
    </message>
    <message>
        <source>MentorDesk&apos;s window ended unexpectedly.</source>
        <translation>انتهت نافذة ⁨MentorDesk⁩ على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>Your desk is locked and whole. What you typed is kept as a draft, up to the last seconds.</source>
        <translation>مكتبك مقفل وسليم. وما كتبته محفوظ كمسودة، حتى الثواني الأخيرة.</translation>
    </message>
    <message>
        <source>Unlock your desk to go on where you were.</source>
        <translation>يُفتح قفل مكتبك للمتابعة من حيث توقفت.</translation>
    </message>
    <message>
        <source>MentorDesk&apos;s window did not answer and was ended, so that your desk is locked.</source>
        <translation>لم تستجب نافذة ⁨MentorDesk⁩ فأُنهيت، لكي يُقفل مكتبك.</translation>
    </message>
    <message>
        <source>Your desk is locked and whole. At most the last ten seconds of typing may be missing.</source>
        <translation>مكتبك مقفل وسليم. قد تنقص آخر عشر ثوانٍ من الكتابة على الأكثر.</translation>
    </message>
    <message>
        <source>The unlock window ended unexpectedly and was started again.</source>
        <translation>انتهت نافذة فتح القفل على نحو غير متوقع وشُغِّلت من جديد.</translation>
    </message>
    <message>
        <source>Please type your passphrase again.</source>
        <translation>يُرجى كتابة عبارة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>MentorDesk&apos;s windows ended unexpectedly {times} times.</source>
        <translation>انتهت نوافذ ⁨MentorDesk⁩ على نحو غير متوقع؛ عدد المرات: {times}.</translation>
    </message>
    <message>
        <source>Your desk is locked, and what was saved is kept.</source>
        <translation>مكتبك مقفل، وما حُفظ باقٍ.</translation>
    </message>
    <message>
        <source>Restart the computer and try again; `mentordesk verify` checks your desk.</source>
        <translation>يُرجى إعادة تشغيل الحاسوب والمحاولة مجددًا؛ والأمر ⁨`mentordesk verify`⁩ يفحص مكتبك.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written.</source>
        <translation>لا تمكن الكتابة في المجلد ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>لم يتغير فيه شيء.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or open another desk.</source>
        <translation>يلزم الحصول على حق الكتابة هناك، أو فتح مكتب آخر.</translation>
    </message>
    <message>
        <source>This is no longer on your desk.</source>
        <translation>لم يعد هذا في مكتبك.</translation>
    </message>
    <message>
        <source>This cannot be done any more: it stands as “{state}”.</source>
        <translation>لم يعد هذا ممكنًا: حالته «{state}».</translation>
    </message>
    <message>
        <source>Open it again first, if that is what you want.</source>
        <translation>تلزم إعادة فتحه أولًا، إن كان هذا هو المطلوب.</translation>
    </message>
    <message>
        <source>This text was changed elsewhere while you were writing.</source>
        <translation>تغيّر هذا النص في مكان آخر أثناء كتابتك.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>تلزم كتابة اسم.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>يلزم اختيار منطقة زمنية من القائمة.</translation>
    </message>
    <message>
        <source>Choose a length between 5 minutes and 10 hours.</source>
        <translation>يلزم اختيار مدة بين 5 دقائق و10 ساعات.</translation>
    </message>
    <message>
        <source>Choose a rhythm between 0 and 366 days.</source>
        <translation>يلزم اختيار وتيرة بين 0 و366 يومًا.</translation>
    </message>
    <message>
        <source>Choose whose it is: no other person is named.</source>
        <translation>يلزم اختيار صاحب الشأن: لا شخص آخر مذكورًا.</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>يلزم اختيار شخص.</translation>
    </message>
    <message>
        <source>Choose a level between −2 and +2.</source>
        <translation>يلزم اختيار مستوى بين ⁨−2⁩ و⁨+2⁩.</translation>
    </message>
    <message>
        <source>Say in a few words what “as expected” looks like.</source>
        <translation>يلزم وصف «كما هو متوقع» في بضع كلمات.</translation>
    </message>
    <message>
        <source>Choose an importance between 1 and 3.</source>
        <translation>يلزم اختيار أهمية بين 1 و3.</translation>
    </message>
    <message>
        <source>Choose a language from the list.</source>
        <translation>يلزم اختيار لغة من القائمة.</translation>
    </message>
    <message>
        <source>The playbook on this desk has no “{id}”.</source>
        <translation>ليس في دليل هذا المكتب «⁨{id}⁩».</translation>
    </message>
    <message>
        <source>Nothing of yours was touched.</source>
        <translation>لم يُمَسّ شيء مما هو لك.</translation>
    </message>
    <message>
        <source>Look for it by its words with Search.</source>
        <translation>يمكن البحث عنه بكلماته.</translation>
    </message>
    <message>
        <source>Serving {host} without TLS would let others read and change.</source>
        <translation>تقديم الخدمة على ⁨{host}⁩ بلا ⁨TLS⁩ يتيح لغيرك القراءة والتغيير.</translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation>لم يُشغَّل شيء.</translation>
    </message>
    <message>
        <source>Give --certificate and --key, or listen on 127.0.0.1 behind a proxy with TLS.</source>
        <translation>يلزم ذكر ⁨--certificate⁩ و⁨--key⁩، أو الاستماع على ⁨127.0.0.1⁩ خلف وكيل مع ⁨TLS⁩.</translation>
    </message>
    <message>
        <source>The keys or the address in {folder} are damaged or missing.</source>
        <translation>المفاتيح أو العنوان في ⁨{folder}⁩ تالفة أو مفقودة.</translation>
    </message>
    <message>
        <source>Put your copies of keys.bin and server.toml back.</source>
        <translation>يُرجى إعادة نسختيك من ⁨keys.bin⁩ و⁨server.toml⁩.</translation>
    </message>
    <message>
        <source>The SQLite library here ({version}) is too old.</source>
        <translation>مكتبة ⁨SQLite⁩ هنا (⁨{version}⁩) قديمة جدًا.</translation>
    </message>
    <message>
        <source>No entry, or more than one, is called {name}.</source>
        <translation>لا توجد تدوينة تُسمى {name}، أو توجد أكثر من واحدة.</translation>
    </message>
    <message>
        <source>Look at the list, and give more of the id.</source>
        <translation>انظر إلى القائمة، واكتب جزءاً أطول من المعرّف.</translation>
    </message>
    <message>
        <source>That is no address of a proxy.</source>
        <translation>هذا ليس عنوان وكيل.</translation>
    </message>
    <message>
        <source>Write it as http://proxy.example.org:3128, with its port, or leave it empty.</source>
        <translation>يُكتب هكذا: ⁨http://proxy.example.org:3128⁩، مع المنفذ، أو يُترك فارغًا.</translation>
    </message>
    <message>
        <source>That holds no certificate, or not only certificates.</source>
        <translation>لا توجد فيه شهادة، أو فيه غير الشهادات.</translation>
    </message>
    <message>
        <source>Ask for the authority’s certificate as PEM: a text from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----. A private key belongs to the server and nowhere else.</source>
        <translation>يُرجى طلب شهادة الجهة المصدرة بصيغة ⁨PEM⁩: نص من ⁨-----BEGIN CERTIFICATE-----⁩ إلى ⁨-----END CERTIFICATE-----⁩. المفتاح الخاص مكانه الخادم ولا مكان غيره.</translation>
    </message>
    <message>
        <source>This desk shares with another programme.</source>
        <translation>هذا المكتب يشارك مع برنامج آخر.</translation>
    </message>
    <message>
        <source>Stop and erase what is switched on, let it be sent once, then paste the invite again.</source>
        <translation>يُرجى إيقاف ما هو مفعّل ومحوه، والسماح بإرسال ذلك مرة واحدة، ثم لصق الدعوة من جديد.</translation>
    </message>
    <message>
        <source>These two cannot be one session.</source>
        <translation>لا يمكن أن تكون هاتان جلسة واحدة.</translation>
    </message>
    <message>
        <source>Choose two sessions with the same person, of which only one holds turns in writing.</source>
        <translation>تُختار جلستان مع الشخص نفسه، لا تحوي سوى إحداهما أدوارًا مكتوبة.</translation>
    </message>
    <message>
        <source>This file is no longer beside the entry.</source>
        <translation>لم يعد هذا الملف مع التدوينة.</translation>
    </message>
    <message>
        <source>Look among the files that were removed, or add it again.</source>
        <translation>ابحث بين الملفات التي أُزيلت، أو أضفه من جديد.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most} MB.</source>
        <translation>«⁨{name}⁩» أكبر من {most} ميغابايت.</translation>
    </message>
    <message>
        <source>It was not added. The file itself is as it was.</source>
        <translation>لم يُضف. والملف نفسه كما كان.</translation>
    </message>
    <message>
        <source>Make it smaller, or keep it elsewhere and write where.</source>
        <translation>صغّره، أو احفظه في مكان آخر واكتب أين.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for “{name}”.</source>
        <translation>لا تكفي المساحة على القرص لـ «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>It was not added, so that your words still find room.</source>
        <translation>لم يُضف، كي تبقى لكلماتك مساحة.</translation>
    </message>
    <message>
        <source>Make room on this disk, then add it again.</source>
        <translation>أفسح مساحة على هذا القرص، ثم أضفه من جديد.</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>لم تمكن قراءة «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Nothing of it was added. Your entry is as it was.</source>
        <translation>لم يُضف منه شيء. وتدوينتك كما كانت.</translation>
    </message>
    <message>
        <source>Look whether it is still there and yours to read.</source>
        <translation>تحقّق من أنه ما زال هناك وأن لك أن تقرأه.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>«{name}» مجلد.</translation>
    </message>
    <message>
        <source>Choose the files that are in it.</source>
        <translation>اختر الملفات التي فيه.</translation>
    </message>
    <message>
        <source>“{name}” changed while it was read.</source>
        <translation>تغيّر «⁨{name}⁩» أثناء قراءته.</translation>
    </message>
    <message>
        <source>Wait until nothing writes to it any more, then add it again.</source>
        <translation>انتظر حتى لا يكتب فيه شيء، ثم أضفه من جديد.</translation>
    </message>
    <message>
        <source>Another file of this entry is called “{name}”.</source>
        <translation>في هذه التدوينة ملف آخر اسمه «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Both files are as they were.</source>
        <translation>الملفان كما كانا.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This file is damaged: not all of it is there any more.</source>
        <translation>هذا الملف تالف: لم يعد كله موجودًا.</translation>
    </message>
    <message>
        <source>Your entries are not touched by this.</source>
        <translation>لم يمسّ هذا تدويناتك.</translation>
    </message>
    <message>
        <source>Take it from your last backup, or remove it.</source>
        <translation>خذه من آخر نسخة احتياطية، أو أزله.</translation>
    </message>
    <message>
        <source>This entry is not in the bin.</source>
        <translation>هذه التدوينة ليست في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>It stands in your journal as before.</source>
        <translation>إنها في يومياتك كما كانت.</translation>
    </message>
    <message>
        <source>Delete it first, then shred it in the bin.</source>
        <translation>احذفها أولاً، ثم أتلفها في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>No copy was made. Your journal is as it was.</source>
        <translation>لم تُنشأ نسخة. يومياتك كما كانت.</translation>
    </message>
    <message>
        <source>There is no room for the copy of your journal there.</source>
        <translation>لا مكان هناك لنسخة يومياتك.</translation>
    </message>
    <message>
        <source>Make room, choose another folder, or leave out the files.</source>
        <translation>وفّر مكانًا، أو اختر مجلدًا آخر، أو اترك الملفات.</translation>
    </message>
    <message>
        <source>The copy of your journal could not be written there.</source>
        <translation>تعذّرت كتابة نسخة يومياتك هناك.</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>اختر مجلدًا يُسمح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} موجود هناك من قبل.</translation>
    </message>
    <message>
        <source>It was left as it is, and no copy was made.</source>
        <translation>تُرك كما هو، ولم تُنشأ نسخة.</translation>
    </message>
    <message>
        <source>Give the copy another name.</source>
        <translation>أعطِ النسخة اسمًا آخر.</translation>
    </message>
    <message>
        <source>A copy cannot stand in the folder of the desk itself.</source>
        <translation>لا يمكن أن تكون النسخة في مجلد المكتب نفسه.</translation>
    </message>
    <message>
        <source>Choose a folder outside of it.</source>
        <translation>اختر مجلدًا خارجه.</translation>
    </message>
    <message>
        <source>There is no entry to copy.</source>
        <translation>لا تدوينة لنسخها.</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>لم تُنشأ نسخة.</translation>
    </message>
    <message>
        <source>Choose other days or other words.</source>
        <translation>اختر أيامًا أخرى أو كلمات أخرى.</translation>
    </message>
    <message>
        <source>The file {name} in your journal is damaged.</source>
        <translation>الملف {name} في يومياتك تالف.</translation>
    </message>
    <message>
        <source>Take it out of its entry, or make the copy without files.</source>
        <translation>أخرجه من تدوينته، أو أنشئ النسخة بلا ملفات.</translation>
    </message>
    <message>
        <source>The file {name} of this entry is damaged. The entry came without it.</source>
        <translation>الملف {name} الخاص بهذه التدوينة تالف. جاءت التدوينة بدونه.</translation>
    </message>
    <message>
        <source>{path} holds this desk itself.</source>
        <translation>‏{path} يحوي هذا المكتب نفسه.</translation>
    </message>
    <message>
        <source>Nothing was opened and nothing was changed.</source>
        <translation>لم يُفتح شيء ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose the file or the folder of the other journal.</source>
        <translation>اختر ملف اليوميات الأخرى أو مجلدها.</translation>
    </message>
    <message>
        <source>This entry is not as the copy was made, and it could not be read.</source>
        <translation>هذه التدوينة ليست كما أُنشئت النسخة، وتعذّرت قراءتها.</translation>
    </message>
    <message>
        <source>The copy holds this entry twice. The first one came, this one was left out.</source>
        <translation>تحوي النسخة هذه التدوينة مرتين. أتت الأولى وتُركت هذه.</translation>
    </message>
    <message>
        <source>{path} was made by a newer MentorDesk.</source>
        <translation>أُنشئ {path} بإصدار أحدث من MentorDesk.</translation>
    </message>
    <message>
        <source>Update MentorDesk, then try again.</source>
        <translation>حدّث MentorDesk ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>This place cannot be kept as it stands.</source>
        <translation>لا يمكن حفظ هذا المكان كما هو.</translation>
    </message>
    <message>
        <source>Say the place in a few words, on one line.</source>
        <translation>اكتب المكان بكلمات قليلة في سطر واحد.</translation>
    </message>
    <message>
        <source>Write the words with which such notes begin.</source>
        <translation>اكتب الكلمات التي تبدأ بها هذه الملاحظات.</translation>
    </message>
    <message>
        <source>This text is too long to be kept in one piece.</source>
        <translation>هذا النص أطول من أن يُحفظ قطعةً واحدة.</translation>
    </message>
    <message>
        <source>All your words are kept.</source>
        <translation>كل الكلمات محفوظة.</translation>
    </message>
    <message>
        <source>Take a part of it out. What stays too long becomes an entry of your journal when the desk is opened next.</source>
        <translation>يلزم إخراج جزء منه. ما يبقى أطول من اللازم يصبح تدوينة في اليوميات عند فتح المكتب في المرة القادمة.</translation>
    </message>
    <message>
        <source>This question cannot be kept as it stands.</source>
        <translation>لا يمكن حفظ هذا السؤال كما هو.</translation>
    </message>
    <message>
        <source>Your other questions are as they were.</source>
        <translation>أسئلتك الأخرى كما كانت.</translation>
    </message>
    <message>
        <source>Ask one thing, in at most 300 characters.</source>
        <translation>اسأل عن أمر واحد، في 300 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>This question is no longer among yours.</source>
        <translation>لم يعد هذا السؤال بين أسئلتك.</translation>
    </message>
    <message>
        <source>These words are not in the entry as it was saved.</source>
        <translation>هذه الكلمات ليست في التدوينة كما حُفظت.</translation>
    </message>
    <message>
        <source>Nothing was starred; the entry is as it was.</source>
        <translation>لم توضع نجمة على شيء؛ التدوينة كما كانت.</translation>
    </message>
    <message>
        <source>Choose at most a few paragraphs, and star them again.</source>
        <translation>اختر بضع فقرات على الأكثر وضع عليها النجمة من جديد.</translation>
    </message>
    <message>
        <source>This passage is no longer starred.</source>
        <translation>لم تعد على هذا المقطع نجمة.</translation>
    </message>
    <message>
        <source>This is no tag.</source>
        <translation>هذا ليس وسماً.</translation>
    </message>
    <message>
        <source>The entry is as it was.</source>
        <translation>التدوينة كما كانت.</translation>
    </message>
    <message>
        <source>Take a word or two, at most 100 characters.</source>
        <translation>اختر كلمة أو كلمتين، 100 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>This earlier wording is no longer in your journal.</source>
        <translation>لم تعد هذه الصياغة السابقة في يومياتك.</translation>
    </message>
    <message>
        <source>Go back to its wordings and choose again.</source>
        <translation>عُد إلى صياغاتها واختر من جديد.</translation>
    </message>
    <message>
        <source>Character {place} of this circle code does not fit.</source>
        <translation>الحرف رقم {place} في رمز الحلقة هذا لا يناسب.</translation>
    </message>
    <message>
        <source>Look at it again on the charter.</source>
        <translation>انظر إليه مرة أخرى في الميثاق.</translation>
    </message>
    <message>
        <source>This is not a circle code.</source>
        <translation>هذا ليس رمز حلقة.</translation>
    </message>
    <message>
        <source>It has eight letters and digits, such as AM1E-M720: look at the charter.</source>
        <translation>فيه ثمانية أحرف وأرقام، مثل AM1E-M720: انظر إلى الميثاق.</translation>
    </message>
    <message>
        <source>This circle code was made by a newer MentorDesk.</source>
        <translation>أنشأ رمزَ الحلقة هذا إصدارٌ أحدث من MentorDesk.</translation>
    </message>
    <message>
        <source>Update MentorDesk, then type it again.</source>
        <translation>حدّث MentorDesk ثم اكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>A circle has 2 to 12 members. Name each of them.</source>
        <translation>في الحلقة من عضوين إلى 12 عضوًا. سمِّ كل واحد منهم.</translation>
    </message>
    <message>
        <source>Name who keeps the room.</source>
        <translation>سمِّ من يدير اللقاء.</translation>
    </message>
    <message>
        <source>Only one of these names can be you.</source>
        <translation>اسم واحد فقط من هذه يمكن أن يكون اسمك.</translation>
    </message>
    <message>
        <source>Choose a first day between 2025 and June 2047.</source>
        <translation>اختر يومًا أول بين 2025 ويونيو 2047.</translation>
    </message>
    <message>
        <source>The number of names is not that of the code: look at the charter again.</source>
        <translation>عدد الأسماء ليس عدد الرمز: انظر إلى الميثاق مرة أخرى.</translation>
    </message>
    <message>
        <source>Write the hours as in this example: 12345 09:00-17:00. Monday is 1, Sunday is 7; a semicolon parts one span from the next.</source>
        <translation>اكتب الساعات كما في هذا المثال: ⁨12345 09:00-17:00⁩. الاثنين 1 والأحد 7؛ وتفصل الفاصلة المنقوطة بين فترة وأخرى.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>لا اسم له.</translation>
    </message>
    <message>
        <source>Its name is longer than 120 characters.</source>
        <translation>اسمه أطول من 120 حرفًا.</translation>
    </message>
    <message>
        <source>Its name begins as a formula of a spreadsheet does.</source>
        <translation>يبدأ اسمه كما تبدأ صيغة في جدول حسابي.</translation>
    </message>
    <message>
        <source>It has no end.</source>
        <translation>لا نهاية له.</translation>
    </message>
    <message>
        <source>A line of it could not be read.</source>
        <translation>تعذّرت قراءة سطر منه.</translation>
    </message>
    <message>
        <source>It is a group, not a person.</source>
        <translation>هذه مجموعة لا شخص.</translation>
    </message>
    <message>
        <source>The row cannot be read; a quotation mark may be missing.</source>
        <translation>تتعذّر قراءة الصف؛ ربما تنقص علامة اقتباس.</translation>
    </message>
    <message>
        <source>Its time zone is no place; yours stands in its stead.</source>
        <translation>منطقته الزمنية ليست مكانًا؛ وضعت منطقتك بدلًا منها.</translation>
    </message>
    <message>
        <source>An address was left out: it is too long.</source>
        <translation>تُرك عنوان لأنه طويل جدًا.</translation>
    </message>
    <message>
        <source>Only the first ten addresses are taken.</source>
        <translation>تؤخذ العناوين العشرة الأولى فقط.</translation>
    </message>
    <message>
        <source>This file is larger than 10 MB, or holds more than 10,000 people.</source>
        <translation>هذا الملف أكبر من 10 ميغابايت أو فيه أكثر من 10,000 شخص.</translation>
    </message>
    <message>
        <source>Export fewer people into a file of their own.</source>
        <translation>صدّر عددًا أقل من الأشخاص في ملف خاص بهم.</translation>
    </message>
    <message>
        <source>This file is not a list of contacts: it is no text.</source>
        <translation>هذا الملف ليس قائمة جهات اتصال: ليس نصًا.</translation>
    </message>
    <message>
        <source>Export the contacts as vCard (.vcf) or as CSV, and choose that file.</source>
        <translation>صدّر جهات الاتصال بصيغة vCard ‏(.vcf) أو CSV واختر ذلك الملف.</translation>
    </message>
    <message>
        <source>This file cannot be read as a list of contacts.</source>
        <translation>لا يمكن قراءة هذا الملف قائمةَ جهات اتصال.</translation>
    </message>
    <message>
        <source>Choose a plain file on this computer that you may read, and not one of the desk.</source>
        <translation>اختر ملفًا عاديًا على هذا الحاسوب يُسمح لك بقراءته، وليس من ملفات المكتب.</translation>
    </message>
    <message>
        <source>No person was found in this file.</source>
        <translation>لم يوجد شخص في هذا الملف.</translation>
    </message>
    <message>
        <source>Choose between 1 and 366 days, or 1 and 24 months.</source>
        <translation>الاختيار بين 1 و366 يومًا، أو 1 و24 شهرًا.</translation>
    </message>
    <message>
        <source>Choose a last day that is not before the first.</source>
        <translation>يُختار يوم أخير لا يسبق الأول.</translation>
    </message>
    <message>
        <source>It is the other&apos;s turn in this exchange, not this one&apos;s.</source>
        <translation>الدور في هذا التبادل للطرف الآخر.</translation>
    </message>
    <message>
        <source>Look at whose turn it is, or open the last turn again.</source>
        <translation>يُنظر لمن الدور، أو يُفتح الدور الأخير من جديد.</translation>
    </message>
    <message>
        <source>Turn {number} is here already.</source>
        <translation>الدور {number} موجود هنا.</translation>
    </message>
    <message>
        <source>Paste the turn that came after it.</source>
        <translation>يُلصق الدور الذي جاء بعده.</translation>
    </message>
    <message>
        <source>This is turn {number}. Turn {wanted} comes first.</source>
        <translation>هذا الدور {number}. يأتي الدور {wanted} أولًا.</translation>
    </message>
    <message>
        <source>Paste turn {wanted}, or ask for it again.</source>
        <translation>يُلصق الدور {wanted}، أو يُطلب من جديد.</translation>
    </message>
    <message>
        <source>This is too long for a turn of five lines.</source>
        <translation>هذا أطول من أن يكون دورًا من خمسة أسطر.</translation>
    </message>
    <message>
        <source>Copy only the turn, then paste it again.</source>
        <translation>يُنسخ الدور وحده، ثم يُلصق من جديد.</translation>
    </message>
    <message>
        <source>There are no words in this turn.</source>
        <translation>لا كلمات في هذا الدور.</translation>
    </message>
    <message>
        <source>Copy the turn as text, then paste it again.</source>
        <translation>يُنسخ الدور نصًا، ثم يُلصق من جديد.</translation>
    </message>
    <message>
        <source>Choose a day between the years 1900 and 2199.</source>
        <translation>يلزم اختيار يوم بين عامي 1900 و2199.</translation>
    </message>
    <message>
        <source>Choose a reply time between 0 and 90 days.</source>
        <translation>اختر مدة رد بين 0 و90 يومًا.</translation>
    </message>
    <message>
        <source>Ten ways to reach a person are enough.</source>
        <translation>تكفي عشر طرق للتواصل مع شخص.</translation>
    </message>
    <message>
        <source>“{title}” was withdrawn from the playbook.</source>
        <translation>سُحب «{title}» من الدليل.</translation>
    </message>
    <message>
        <source>What you wrote with it is kept, with the words that it had then.</source>
        <translation>ما كتبته معه محفوظ، بالكلمات التي كانت فيه حينها.</translation>
    </message>
    <message>
        <source>Look for what took its place with Search.</source>
        <translation>يمكن إيجاد ما حل محله بالبحث.</translation>
    </message>
    <message>
        <source>The database was not opened.</source>
        <translation>لم تُفتح قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Install the server again from its own packages.</source>
        <translation>يُرجى تثبيت الخادم من جديد من حزمه.</translation>
    </message>
    <message>
        <source>The server cannot listen on {host}, port {port}: {reason}.</source>
        <translation>لا يستطيع الخادم الاستماع على ⁨{host}⁩، المنفذ ⁨{port}⁩: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Choose another with --host and --port, or end what is listening there.</source>
        <translation>يُرجى اختيار غيره بالخيارين ⁨--host⁩ و⁨--port⁩، أو إنهاء ما يستمع هناك.</translation>
    </message>
    <message>
        <source>A server is running already over {folder}.</source>
        <translation>يعمل خادم بالفعل على ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>It goes on. Nothing else was started.</source>
        <translation>وهو مستمر. لم يبدأ شيء آخر.</translation>
    </message>
    <message>
        <source>End it first, or use the one that runs.</source>
        <translation>يُرجى إنهاؤه أولًا، أو استعمال الخادم العامل.</translation>
    </message>
    <message>
        <source>TLS cannot begin with {certificate} and {key}: {reason}.</source>
        <translation>لا يمكن بدء ⁨TLS⁩ مع ⁨{certificate}⁩ و⁨{key}⁩: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Give the certificate chain and its own private key, both as PEM and without a passphrase, in files that this account may read.</source>
        <translation>يُرجى تقديم سلسلة الشهادات ومفتاحها الخاص، كلاهما بصيغة ⁨PEM⁩ ودون عبارة مرور، في ملفين يمكن لهذا الحساب قراءتهما.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {reason}.</source>
        <translation>لا يمكن استخدام المجلد ⁨{folder}⁩: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Name a folder with --home that this account may read and write.</source>
        <translation>يُرجى تحديد مجلد بالخيار ⁨--home⁩ يمكن لهذا الحساب القراءة منه والكتابة فيه.</translation>
    </message>
    <message>
        <source>The database in {folder} cannot be read: it is damaged.</source>
        <translation>لا يمكن قراءة قاعدة البيانات في ⁨{folder}⁩: إنها تالفة.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>لم تُغيَّر.</translation>
    </message>
    <message>
        <source>Put a backup back as docs/server says, then run mentordesk-server restored.</source>
        <translation>يُرجى إعادة نسخة احتياطية كما في ⁨docs/server⁩، ثم تشغيل ⁨mentordesk-server restored⁩.</translation>
    </message>
    <message>
        <source>The database in {folder} was made by a newer MentorDesk server.</source>
        <translation>قاعدة البيانات في ⁨{folder}⁩ من خادم ⁨MentorDesk⁩ أحدث.</translation>
    </message>
    <message>
        <source>Install that version, or a later one.</source>
        <translation>يُرجى تثبيت ذلك الإصدار، أو إصدار أحدث.</translation>
    </message>
    <message>
        <source>The database in {folder} could not be written: {reason}.</source>
        <translation>تعذّرت الكتابة في قاعدة البيانات في ⁨{folder}⁩: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Make room on the disk, look at its rights, and try again.</source>
        <translation>يُرجى إفساح مكان على القرص، والنظر في أذوناته، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>{count} devices here begin with {device}.</source>
        <translation>عدد الأجهزة التي تبدأ بـ⁨{device}⁩ هنا: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>Copy a whole id, 16 letters and digits, from mentordesk-server devices.</source>
        <translation>يُرجى نسخ معرّف كامل، 16 حرفًا ورقمًا، من ⁨mentordesk-server devices⁩.</translation>
    </message>
    <message>
        <source>There is no MentorDesk server in {folder}.</source>
        <translation>لا يوجد خادم ⁨MentorDesk⁩ في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>Make one with mentordesk-server --home DIR init --url URL.</source>
        <translation>يُنشأ خادم بالأمر ⁨mentordesk-server --home DIR init --url URL⁩.</translation>
    </message>
    <message>
        <source>There is already a MentorDesk server in {folder}.</source>
        <translation>يوجد خادم ⁨MentorDesk⁩ مسبقًا في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>Name another folder with --home.</source>
        <translation>يلزم ذكر مجلد آخر بالخيار ⁨--home⁩.</translation>
    </message>
    <message>
        <source>Desks cannot use the address {url}.</source>
        <translation>لا تستطيع المكاتب استخدام العنوان ⁨{url}⁩.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>Give an https:// address; http:// is for a server on this very machine only.</source>
        <translation>يلزم عنوان ⁨https://⁩؛ أما ⁨http://⁩ فهو لخادم على هذا الجهاز نفسه فقط.</translation>
    </message>
    <message>
        <source>The database was not touched.</source>
        <translation>لم تُمَسّ قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The PDF could not be written there.</source>
        <translation>تعذّرت كتابة ملف ⁨PDF⁩ هناك.</translation>
    </message>
    <message>
        <source>No file was made; Sharing says so too.</source>
        <translation>لم يُنشأ ملف؛ والمشاركة تقول ذلك أيضًا.</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the text instead.</source>
        <translation>يمكن اختيار مجلد آخر، أو نسخ النص بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>MentorDesk made a mistake and could not finish this.</source>
        <translation>أخطأ ⁨MentorDesk⁩ ولم يستطع إنهاء هذا.</translation>
    </message>
    <message>
        <source>What you typed is still here, and kept as a draft on your desk.</source>
        <translation>ما كتبته ما زال هنا، ومحفوظ كمسودة في مكتبك.</translation>
    </message>
    <message>
        <source>You can try again. If it happens again, report this place: {place}.</source>
        <translation>يمكن المحاولة مجددًا. وإذا تكرر ذلك، يُرجى الإبلاغ عن هذا الموضع: ⁨{place}⁩.</translation>
    </message>
    <message>
        <source>Something in MentorDesk itself went wrong.</source>
        <translation>حدث خطأ في ⁨MentorDesk⁩ نفسه.</translation>
    </message>
    <message>
        <source>What you wrote is where it was; nothing was changed.</source>
        <translation>ما كتبته في مكانه؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Please try again, or close MentorDesk and start it anew.</source>
        <translation>يُرجى المحاولة مجددًا، أو إغلاق ⁨MentorDesk⁩ وتشغيله من جديد.</translation>
    </message>
    <message>
        <source>The desk&apos;s key file is damaged.</source>
        <translation>ملف مفاتيح المكتب تالف.</translation>
    </message>
    <message>
        <source>The one before it is whole and will be used; nothing is lost.</source>
        <translation>الملف الذي قبله سليم وسيُستخدم؛ لم يضِع شيء.</translation>
    </message>
    <message>
        <source>If you changed your passphrase or your recovery sheet last, use the ones from before.</source>
        <translation>إذا كانت عبارة المرور أو ورقة الاسترداد قد تغيّرت في المرة الأخيرة، فتُستخدم السابقة.</translation>
    </message>
    <message>
        <source>The recovery sheet could not be saved as {file}.</source>
        <translation>تعذّر حفظ ورقة الاسترداد باسم ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>The code is still shown here.</source>
        <translation>الرمز ما زال معروضًا هنا.</translation>
    </message>
    <message>
        <source>Choose another place, print it or write it down.</source>
        <translation>يمكن اختيار مكان آخر، أو الطباعة، أو الكتابة بخط اليد.</translation>
    </message>
    <message>
        <source>The copy could not be written there.</source>
        <translation>تعذّرت كتابة النسخة هناك.</translation>
    </message>
    <message>
        <source>No file was made, and the one in your desk is as it was.</source>
        <translation>لم يُصنع أي ملف، والملف الذي في مكتبك كما كان.</translation>
    </message>
    <message>
        <source>The report could not be written there.</source>
        <translation>تعذرت كتابة التقرير هناك.</translation>
    </message>
    <message>
        <source>No file was made. What was brought in is in your journal.</source>
        <translation>لم يُنشأ أي ملف. ما أُدخل موجود في يومياتك.</translation>
    </message>
    <message>
        <source>The calendar file could not be written there.</source>
        <translation>تعذّرت كتابة ملف التقويم هناك.</translation>
    </message>
    <message>
        <source>Make room on that disk, or choose another folder.</source>
        <translation>أفسح مكانًا على ذلك القرص، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The setting holds for now, but could not be saved.</source>
        <translation>يسري الإعداد الآن، لكن تعذّر حفظه.</translation>
    </message>
    <message>
        <source>Nothing you wrote is concerned.</source>
        <translation>لا يمس هذا شيئًا مما كتبته.</translation>
    </message>
    <message>
        <source>Look whether the disk is full, then try again.</source>
        <translation>يُرجى النظر هل القرص ممتلئ، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>“{said}” cannot be taken back any more: something in it was changed since.</source>
        <translation>لم يعد التراجع ممكنًا عن «{said}»: تغيّر شيء فيه منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>“{said}” cannot be done again: something in it was changed since.</source>
        <translation>لا يمكن تنفيذ «{said}» من جديد: تغيّر شيء فيه منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>This desk is already open in another window.</source>
        <translation>هذا المكتب مفتوح مسبقًا في نافذة أخرى.</translation>
    </message>
    <message>
        <source>Use that window, or lock it first.</source>
        <translation>يمكن استخدام تلك النافذة، أو قفلها أولًا.</translation>
    </message>
    <message>
        <source>The file {file} is damaged.</source>
        <translation>الملف ⁨{file}⁩ تالف.</translation>
    </message>
    <message>
        <source>Your passphrase was right, and the file was left as it was found.</source>
        <translation>عبارة المرور صحيحة، وتُرك الملف كما وُجد.</translation>
    </message>
    <message>
        <source>Copy the whole folder to a safe place first, then bring back your newest backup.</source>
        <translation>يُنسخ المجلد كله أولًا إلى مكان آمن، ثم تُستعاد أحدث نسخة احتياطية لديك.</translation>
    </message>
    <message>
        <source>The file {file} is missing from your desk&apos;s folder.</source>
        <translation>الملف ⁨{file}⁩ غير موجود في مجلد مكتبك.</translation>
    </message>
    <message>
        <source>Nothing was made in its place, and nothing was changed.</source>
        <translation>لم يُنشأ شيء في مكانه، ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>If you moved it, put it back; otherwise bring back your newest backup.</source>
        <translation>إن كان قد نُقل، يُعاد إلى مكانه؛ وإلا تُستعاد أحدث نسخة احتياطية لديك.</translation>
    </message>
    <message>
        <source>Your desk&apos;s files are no longer in {folder}: they were moved or deleted.</source>
        <translation>لم تعد ملفات مكتبك في ⁨{folder}⁩: فقد نُقلت أو حُذفت.</translation>
    </message>
    <message>
        <source>What you see is still here, but it is not saved.</source>
        <translation>ما يظهر أمامك ما زال هنا، لكنه غير محفوظ.</translation>
    </message>
    <message>
        <source>Leave this window open and put the folder back where it was, from the bin if need be; then what you wrote is saved.</source>
        <translation>يُرجى ترك هذه النافذة مفتوحة وإعادة المجلد إلى مكانه، من سلة المحذوفات إن لزم؛ عندئذ يُحفظ ما كتبت.</translation>
    </message>
    <message>
        <source>This desk was last used by a newer MentorDesk.</source>
        <translation>آخر استخدام لهذا المكتب كان بإصدار أحدث من ⁨MentorDesk⁩.</translation>
    </message>
    <message>
        <source>Install MentorDesk {needed} or newer and open it again.</source>
        <translation>يُرجى تثبيت ⁨MentorDesk {needed}⁩ أو أحدث وفتحه من جديد.</translation>
    </message>
    <message>
        <source>This desk can be read but not written here.</source>
        <translation>تمكن قراءة هذا المكتب هنا ولا تمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>Everything that was saved before is safe.</source>
        <translation>كل ما حُفظ من قبل في أمان.</translation>
    </message>
    <message>
        <source>Check who may write to its folder, and whether MentorDesk is up to date.</source>
        <translation>يُرجى التحقق ممن يحق له الكتابة في مجلده، ومن حداثة ⁨MentorDesk⁩.</translation>
    </message>
    <message>
        <source>Another program is using the file {file}.</source>
        <translation>برنامج آخر يستخدم الملف ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>Wait until the copying or checking of that folder has ended, then try again.</source>
        <translation>يُرجى الانتظار حتى ينتهي نسخ ذلك المجلد أو فحصه، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation>القرص ممتلئ، فتعذّر حفظ هذا.</translation>
    </message>
    <message>
        <source>Everything that was saved before is safe; what you see is not saved yet.</source>
        <translation>كل ما حُفظ من قبل في أمان؛ وما تراه لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Make room on this disk, then save again.</source>
        <translation>يُرجى إفساح مكان على هذا القرص، ثم الحفظ مجددًا.</translation>
    </message>
    <message>
        <source>Less than {megabytes} MB are free on the disk where your desk lies.</source>
        <translation>بقي أقل من {megabytes} ميغابايت على القرص الذي فيه مكتبك.</translation>
    </message>
    <message>
        <source>Everything you wrote is saved.</source>
        <translation>كل ما كتبت محفوظ.</translation>
    </message>
    <message>
        <source>Make some room soon, so that it stays so: empty the bin, or move large files to another disk.</source>
        <translation>يُرجى توفير بعض المساحة قريبًا ليبقى الأمر كذلك: بإفراغ سلة المحذوفات، أو بنقل ملفات كبيرة إلى قرص آخر.</translation>
    </message>
    <message>
        <source>The disk reported an error while your desk was in use.</source>
        <translation>أبلغ القرص عن خطأ أثناء استخدام مكتبك.</translation>
    </message>
    <message>
        <source>Copy what you see to another place, then lock and open your desk again.</source>
        <translation>يُنسخ ما تراه إلى مكان آخر، ثم يُقفل مكتبك ويُفتح من جديد.</translation>
    </message>
    <message>
        <source>This installation cannot keep a desk safely: {reason}.</source>
        <translation>لا يستطيع هذا التثبيت حفظ مكتب بأمان: {reason}.</translation>
    </message>
    <message>
        <source>Install MentorDesk again from its own package.</source>
        <translation>يُرجى تثبيت ⁨MentorDesk⁩ من جديد من حزمته.</translation>
    </message>
    <message>
        <source>Your desk could not be brought up to date: {reason}.</source>
        <translation>تعذّر تحديث مكتبك: {reason}.</translation>
    </message>
    <message>
        <source>The file was left as it was; nothing is lost.</source>
        <translation>تُرك الملف كما كان؛ لم يضِع شيء.</translation>
    </message>
    <message>
        <source>Go on with the MentorDesk that you used before, and report this.</source>
        <translation>يمكن المتابعة بإصدار ⁨MentorDesk⁩ المستخدم سابقًا، مع الإبلاغ عن هذا.</translation>
    </message>
    <message>
        <source>MentorDesk may not write in the folder {folder}.</source>
        <translation>لا يحق لـ ⁨MentorDesk⁩ الكتابة في المجلد ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>What is in it was left as it is.</source>
        <translation>تُرك ما فيه كما كان.</translation>
    </message>
    <message>
        <source>Allow writing there, or choose another folder, and try again.</source>
        <translation>يُرجى السماح بالكتابة هناك، أو اختيار مجلد آخر، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>A desk cannot be kept in {folder}.</source>
        <translation>لا يمكن حفظ مكتب في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>لم يتغير شيء هناك.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk.</source>
        <translation>يلزم اختيار مجلد على قرص هذا الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>There is a file where the folder {folder} should be.</source>
        <translation>يوجد ملف في مكان المجلد ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>The file was not touched.</source>
        <translation>لم يُمَسّ الملف.</translation>
    </message>
    <message>
        <source>Choose another folder, or move the file away.</source>
        <translation>يمكن اختيار مجلد آخر، أو نقل الملف.</translation>
    </message>
    <message>
        <source>The folder {folder} lies on a network drive, where a desk can be damaged.</source>
        <translation>المجلد ⁨{folder}⁩ على قرص شبكة، حيث قد يتلف المكتب.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk; a desk that lies there already can be copied to it while MentorDesk is closed.</source>
        <translation>يلزم اختيار مجلد على قرص هذا الحاسوب نفسه؛ ويمكن نسخ مكتب موجود هناك إليه بينما ⁨MentorDesk⁩ مغلق.</translation>
    </message>
    <message>
        <source>The folder {folder} lies on a removable disk, where a desk can be damaged.</source>
        <translation>المجلد ⁨{folder}⁩ على قرص قابل للإزالة، حيث قد يتلف المكتب.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk; keep removable disks for backups.</source>
        <translation>يلزم اختيار مجلد على قرص هذا الحاسوب نفسه؛ وتبقى الأقراص القابلة للإزالة للنسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>The folder {folder} is copied by {service}, which can damage a desk that is in use.</source>
        <translation>المجلد ⁨{folder}⁩ تنسخه خدمة ⁨{service}⁩، وقد يُتلف ذلك مكتبًا قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Choose a folder that is not synchronised, on this computer&apos;s own disk.</source>
        <translation>يلزم اختيار مجلد غير مزامَن، على قرص هذا الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>Open that desk, or choose another folder for a new one.</source>
        <translation>يمكن فتح ذلك المكتب، أو اختيار مجلد آخر لمكتب جديد.</translation>
    </message>
    <message>
        <source>Choose the folder of your desk; if its key file vault.hdr was moved, put it back.</source>
        <translation>يلزم اختيار مجلد مكتبك؛ وإن كان ملف مفاتيحه ⁨vault.hdr⁩ قد نُقل، يُعاد إلى مكانه.</translation>
    </message>
    <message>
        <source>There is a desk in {folder}, but its key file vault.hdr is missing.</source>
        <translation>في ⁨{folder}⁩ مكتب، لكن ملف مفاتيحه ⁨vault.hdr⁩ مفقود.</translation>
    </message>
    <message>
        <source>Its writing is still there, sealed. Nothing was changed, and no new desk is made over it.</source>
        <translation>ما كُتب فيه ما زال هناك، مختومًا. لم يتغير شيء، ولا يُنشأ مكتب جديد فوقه.</translation>
    </message>
    <message>
        <source>Put back vault.hdr from a backup or from another copy of this folder, or choose another folder.</source>
        <translation>يُرجى إعادة ⁨vault.hdr⁩ من نسخة احتياطية أو من نسخة أخرى من هذا المجلد، أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>The desk&apos;s key file in {folder} cannot be read.</source>
        <translation>لا تمكن قراءة ملف مفاتيح المكتب في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is lost.</source>
        <translation>لم يتغير شيء ولم يضِع شيء.</translation>
    </message>
    <message>
        <source>Make sure that your account may read that folder, then try again.</source>
        <translation>يُرجى التأكد من أن حسابك يحق له قراءة ذلك المجلد، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>The desk&apos;s key file in {folder} is damaged.</source>
        <translation>ملف مفاتيح المكتب في ⁨{folder}⁩ تالف.</translation>
    </message>
    <message>
        <source>Your writing is still there, sealed, and the key file was left as it was found.</source>
        <translation>كتابتك ما زالت هناك، مختومة، وتُرك ملف المفاتيح كما وُجد.</translation>
    </message>
    <message>
        <source>Copy the whole folder to a safe place, then put back the file vault.hdr from your newest backup.</source>
        <translation>يُنسخ المجلد كله إلى مكان آمن، ثم يُعاد الملف ⁨vault.hdr⁩ من أحدث نسخة احتياطية لديك.</translation>
    </message>
    <message>
        <source>The desk&apos;s key file asks for a weaker or heavier protection of the passphrase than MentorDesk allows.</source>
        <translation>يطلب ملف مفاتيح المكتب حماية لعبارة المرور أضعف أو أثقل مما يسمح به ⁨MentorDesk⁩.</translation>
    </message>
    <message>
        <source>Your passphrase was not used, and the key file was left as it was found.</source>
        <translation>لم تُستخدم عبارة المرور، وتُرك ملف المفاتيح كما وُجد.</translation>
    </message>
    <message>
        <source>Somebody may have changed this file: put back the file vault.hdr from your newest backup.</source>
        <translation>ربما غيّر أحد هذا الملف: يُعاد الملف ⁨vault.hdr⁩ من أحدث نسخة احتياطية لديك.</translation>
    </message>
    <message>
        <source>This desk was made or changed by a newer MentorDesk.</source>
        <translation>أُنشئ هذا المكتب أو غُيِّر بإصدار أحدث من ⁨MentorDesk⁩.</translation>
    </message>
    <message>
        <source>Install the newest MentorDesk on this computer and open the desk with it.</source>
        <translation>يُرجى تثبيت أحدث إصدار من ⁨MentorDesk⁩ على هذا الحاسوب وفتح المكتب به.</translation>
    </message>
    <message>
        <source>That passphrase does not open this desk.</source>
        <translation>عبارة المرور هذه لا تفتح هذا المكتب.</translation>
    </message>
    <message>
        <source>Your desk is whole; nothing was changed.</source>
        <translation>مكتبك سليم؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard&apos;s language and try again, or use your recovery sheet.</source>
        <translation>يُرجى التحقق من ⁨Caps Lock⁩ ولغة لوحة المفاتيح والمحاولة مجددًا، أو استخدام ورقة الاسترداد.</translation>
    </message>
    <message>
        <source>That recovery code does not open this desk.</source>
        <translation>رمز الاسترداد هذا لا يفتح هذا المكتب.</translation>
    </message>
    <message>
        <source>Compare every group and their order with the sheet, and make sure that it is the newest sheet of this desk.</source>
        <translation>تُقارَن كل المجموعات وترتيبها بالورقة، مع التأكد من أنها أحدث ورقة لهذا المكتب.</translation>
    </message>
    <message>
        <source>Something is mistyped in the recovery code, most likely in group {group}.</source>
        <translation>في رمز الاسترداد خطأ كتابي، والأرجح في المجموعة {group}.</translation>
    </message>
    <message>
        <source>Compare group {group} with your sheet and try again.</source>
        <translation>تُقارَن المجموعة {group} بورقتك، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>عبارة المرور هذه سهلة التخمين.</translation>
    </message>
    <message>
        <source>It was not set; nothing was changed.</source>
        <translation>لم تُعيَّن؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Use five words that have nothing to do with each other, or a longer text.</source>
        <translation>تفيد خمس كلمات لا علاقة بينها، أو نص أطول.</translation>
    </message>
    <message>
        <source>There is too little free memory to check the passphrase: it takes {mib} MiB.</source>
        <translation>الذاكرة الحرة لا تكفي للتحقق من عبارة المرور: يلزم ⁨{mib} MiB⁩.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>يُرجى إغلاق برامج أخرى والمحاولة مجددًا.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring could not keep the key of your desk.</source>
        <translation>لم تستطع سلسلة مفاتيح هذا الحاسوب حفظ مفتاح مكتبك.</translation>
    </message>
    <message>
        <source>Nothing was changed: your passphrase and your recovery sheet still open it.</source>
        <translation>لم يتغير شيء: ما زالت عبارة المرور وورقة الاسترداد تفتحانه.</translation>
    </message>
    <message>
        <source>Unlock the keyring of your system and try again, or go on without it.</source>
        <translation>يُفتح قفل سلسلة مفاتيح نظامك ثم تُعاد المحاولة، أو تكون المتابعة بدونها.</translation>
    </message>
    <message>
        <source>The disk is full, so the keys could not be saved.</source>
        <translation>القرص ممتلئ، فتعذّر حفظ المفاتيح.</translation>
    </message>
    <message>
        <source>The keys of before are still in force, and your writing is untouched.</source>
        <translation>المفاتيح السابقة ما زالت سارية، ولم تُمَسّ كتابتك.</translation>
    </message>
    <message>
        <source>Make room on this disk, then do it again.</source>
        <translation>يُرجى إفساح مكان على هذا القرص، ثم إعادة ذلك.</translation>
    </message>
    <message>
        <source>The disk reported an error while the keys were saved.</source>
        <translation>أبلغ القرص عن خطأ أثناء حفظ المفاتيح.</translation>
    </message>
    <message>
        <source>Your writing is untouched, and the desk opens with the keys of before or with the new ones.</source>
        <translation>لم تُمَسّ كتابتك، ويُفتح المكتب بالمفاتيح السابقة أو بالجديدة.</translation>
    </message>
    <message>
        <source>Make a backup on another disk soon, then try again.</source>
        <translation>يُرجى إنشاء نسخة احتياطية على قرص آخر قريبًا، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more: something in it was changed since.</source>
        <translation>لم يعد التراجع عن هذا ممكنًا: تغيّر شيء فيه منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Nothing was changed now.</source>
        <translation>لم يتغير شيء الآن.</translation>
    </message>
    <message>
        <source>Look at it as it is now, and change it there.</source>
        <translation>يمكن النظر إليه كما هو الآن، وتغييره هناك.</translation>
    </message>
    <message>
        <source>This computer may write parts of its memory to a disk that is not encrypted (swap).</source>
        <translation>قد يكتب هذا الحاسوب أجزاء من ذاكرته على قرص غير مشفّر (⁨swap⁩).</translation>
    </message>
    <message>
        <source>Your desk&apos;s own files are encrypted all the same, and so is a copy of them.</source>
        <translation>ملفات مكتبك نفسها مشفّرة مع ذلك، وكذلك أي نسخة منها.</translation>
    </message>
    <message>
        <source>Whoever takes the disk could find words there that were on your screen. Encrypting the whole disk closes this.</source>
        <translation>من يأخذ القرص قد يجد فيه كلمات كانت على شاشتك. تشفير القرص كله يسد هذا الباب.</translation>
    </message>
    <message>
        <source>This computer may write parts of its memory to a disk that is not encrypted (swap), and all of it when it hibernates.</source>
        <translation>قد يكتب هذا الحاسوب أجزاء من ذاكرته على قرص غير مشفّر (⁨swap⁩)، ويكتبها كلها عند الإسبات.</translation>
    </message>
    <message>
        <source>Whoever takes the disk could find words there that were on your screen. Encrypting the whole disk closes this; until then, lock your desk before the computer hibernates.</source>
        <translation>من يأخذ القرص قد يجد فيه كلمات كانت على شاشتك. تشفير القرص كله يسد هذا الباب؛ وإلى ذلك الحين يلزم قفل مكتبك قبل إسبات الحاسوب.</translation>
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
        <translation>حان وقت المراجعة</translation>
    </message>
    <message>
        <source>review {day}</source>
        <translation>مراجعة {day}</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>‏{done} من {count}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>You, with {name}</source>
        <translation>أنت، مع {name}</translation>
    </message>
    <message>
        <source>people we serve</source>
        <translation>من نخدمهم</translation>
    </message>
    <message>
        <source>safety and care</source>
        <translation>السلامة والرعاية</translation>
    </message>
    <message>
        <source>digital change</source>
        <translation>التحول الرقمي</translation>
    </message>
    <message>
        <source>cost and resources</source>
        <translation>التكاليف والموارد</translation>
    </message>
    <message>
        <source>new ideas</source>
        <translation>أفكار جديدة</translation>
    </message>
    <message>
        <source>skills and succession</source>
        <translation>المهارات وتعاقب المسؤوليات</translation>
    </message>
    <message>
        <source>working across teams</source>
        <translation>العمل بين الفرق</translation>
    </message>
    <message>
        <source>fair access</source>
        <translation>إتاحة عادلة</translation>
    </message>
    <message>
        <source>serves the priority “{name}”</source>
        <translation>يخدم الأولوية «{name}»</translation>
    </message>
    <message>
        <source>open</source>
        <translation>قائم</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>let go well</source>
        <translation>تُرك بسلام</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>سُلِّم</translation>
    </message>
    <message>
        <source>a goal to learn</source>
        <translation>هدف للتعلم</translation>
    </message>
    <message>
        <source>a goal to perform</source>
        <translation>هدف للأداء</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
</context>
<context>
    <name>occasions</name>
    <message>
        <source>after a session</source>
        <translation>بعد جلسة</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>أسبوعي</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>فصلي</translation>
    </message>
    <message>
        <source>setback</source>
        <translation>تعثّر</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>career</source>
        <translation>مسار مهني</translation>
    </message>
    <message>
        <source>inclusion</source>
        <translation>شمول</translation>
    </message>
    <message>
        <source>field</source>
        <translation>ميدان</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>ختام</translation>
    </message>
    <message>
        <source>my own mentoring</source>
        <translation>إرشادي أنا</translation>
    </message>
    <message>
        <source>closed gently</source>
        <translation>خُتم بلطف</translation>
    </message>
</context>
<context>
    <name>patterns</name>
    <message>
        <source>Heard, noticed, wondering</source>
        <translation>سمعتُ، لاحظتُ، أتساءل</translation>
    </message>
    <message>
        <source>## What I heard

## What I noticed

## What I wonder
</source>
        <translation>## ما سمعته

## ما لاحظته

## ما أتساءل عنه
</translation>
    </message>
    <message>
        <source>A regular session</source>
        <translation>جلسة عادية</translation>
    </message>
    <message>
        <source>## Since last time

## Their question

## What they will try

## For me
</source>
        <translation>## منذ آخر مرة

## سؤالهم

## ما سيجربونه

## لي
</translation>
    </message>
    <message>
        <source>A hard talk</source>
        <translation>حديث صعب</translation>
    </message>
    <message>
        <source>## What happened, without judging

## How it felt

## What is needed

## What comes next
</source>
        <translation>## ما حدث، دون حكم

## كيف كان الشعور

## ما الذي يلزم

## ما الآتي
</translation>
    </message>
    <message>
        <source>A circle</source>
        <translation>حلقة</translation>
    </message>
    <message>
        <source>## The question

## Who has not spoken yet

## What each takes along
</source>
        <translation>## السؤال

## من لم يتكلم بعد

## ما يأخذه كل واحد معه
</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>here already: {name}</source>
        <translation>موجود هنا: {name}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Goal · {name}</source>
        <translation>هدف · {name}</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>متلقو الإرشاد</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>المرشدون</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>الزملاء</translation>
    </message>
    <message>
        <source>Circles and pockets</source>
        <translation>الحلقات والجيوب</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفون مؤقتًا</translation>
    </message>
    <message>
        <source>Ended well</source>
        <translation>انتهت على خير</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>تلقي الإرشاد</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>تقديم الإرشاد</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>زمالة</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>one question, once</source>
        <translation>سؤال واحد مرة واحدة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>في اليوم نفسه</numerusform>
            <numerusform>خلال يوم</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %n أيام</numerusform>
            <numerusform>خلال %n يومًا</numerusform>
            <numerusform>خلال %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>One session, on {day}</source>
        <translation>جلسة واحدة، في {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions since {first}, the last one on {last}</source>
        <translation>
            <numerusform>لا جلسات منذ {first}، آخرها في {last}</numerusform>
            <numerusform>جلسة منذ {first}، آخرها في {last}</numerusform>
            <numerusform>جلستان منذ {first}، آخرهما في {last}</numerusform>
            <numerusform>%n جلسات منذ {first}، آخرها في {last}</numerusform>
            <numerusform>%n جلسة منذ {first}، آخرها في {last}</numerusform>
            <numerusform>%n جلسة منذ {first}، آخرها في {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>Days between the last sessions: {days}</source>
        <translation>الأيام بين آخر الجلسات: {days}</translation>
    </message>
    <message>
        <source>You agreed {rhythm}. Days between the last sessions: {days}</source>
        <translation>اتفقتما على {rhythm}. الأيام بين آخر الجلسات: {days}</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>promises</comment>
        <translation>
            <numerusform>لا شيء منجز</numerusform>
            <numerusform>واحدة منجزة</numerusform>
            <numerusform>اثنتان منجزتان</numerusform>
            <numerusform>%n منجزة</numerusform>
            <numerusform>%n منجزة</numerusform>
            <numerusform>%n منجزة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>promises</comment>
        <translation>
            <numerusform>لا شيء قائم</numerusform>
            <numerusform>واحدة قائمة</numerusform>
            <numerusform>اثنتان قائمتان</numerusform>
            <numerusform>%n قائمة</numerusform>
            <numerusform>%n قائمة</numerusform>
            <numerusform>%n قائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n let go</source>
        <comment>promises</comment>
        <translation>
            <numerusform>لا شيء متروك</numerusform>
            <numerusform>واحدة متروكة</numerusform>
            <numerusform>اثنتان متروكتان</numerusform>
            <numerusform>%n متروكة</numerusform>
            <numerusform>%n متروكة</numerusform>
            <numerusform>%n متروكة</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}, {begin}–{end}</source>
        <translation>{days}، {begin}–{end}</translation>
    </message>
    <message>
        <source>It ended well on {day}.</source>
        <translation>انتهى على خير في {day}.</translation>
    </message>
    <message>
        <source>You ended it well on {day}.</source>
        <translation>أنهيتَه على خير في {day}.</translation>
    </message>
    <message>
        <source>{name} ended it well on {day}.</source>
        <translation>أنهاه {name} على خير في {day}.</translation>
    </message>
    <message>
        <source>You ended it well together on {day}.</source>
        <translation>أنهيتماه معًا على خير في {day}.</translation>
    </message>
    <message>
        <source>It ended well with the programme on {day}.</source>
        <translation>انتهى على خير مع البرنامج في {day}.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>توقف مؤقت</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>no fixed rhythm</source>
        <translation>بلا وتيرة ثابتة</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>بلا وتيرة ثابتة</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %n أيام</numerusform>
            <numerusform>كل %n يومًا</numerusform>
            <numerusform>كل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>بلا وتيرة ثابتة</numerusform>
            <numerusform>كل أسبوع</numerusform>
            <numerusform>كل أسبوعين</numerusform>
            <numerusform>كل %n أسابيع</numerusform>
            <numerusform>كل %n أسبوعًا</numerusform>
            <numerusform>كل %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} in {city}</source>
        <translation>‏{time} في {city}</translation>
    </message>
    <message>
        <source>tomorrow {clock}</source>
        <translation>غدًا {clock}</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>أمس {clock}</translation>
    </message>
    <message>
        <source>I am full</source>
        <translation>لا متسع لدي</translation>
    </message>
    <message numerus="yes">
        <source>{here} of %n people</source>
        <translation>
            <numerusform>{here} من لا أحد</numerusform>
            <numerusform>{here} من شخص واحد</numerusform>
            <numerusform>{here} من شخصين</numerusform>
            <numerusform>{here} من %n أشخاص</numerusform>
            <numerusform>{here} من %n شخصًا</numerusform>
            <numerusform>{here} من %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Room for people</source>
        <translation>متسع للناس</translation>
    </message>
    <message>
        <source>You said that you are full. You can add somebody all the same.</source>
        <translation>قلتَ إنه لا متسع لديك. يمكنك إضافة أحد مع ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>You said that %n people at once are enough, and so many are here.</source>
        <translation>
            <numerusform>قلتَ إن لا أحد يكفي، وهذا العدد هنا.</numerusform>
            <numerusform>قلتَ إن شخصًا واحدًا يكفي، وهو هنا.</numerusform>
            <numerusform>قلتَ إن شخصين معًا يكفيان، وهما هنا.</numerusform>
            <numerusform>قلتَ إن %n أشخاص معًا يكفون، وهذا العدد هنا.</numerusform>
            <numerusform>قلتَ إن %n شخصًا معًا يكفون، وهذا العدد هنا.</numerusform>
            <numerusform>قلتَ إن %n شخص معًا يكفون، وهذا العدد هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>the same time as yours</source>
        <translation>التوقيت نفسه عندك</translation>
    </message>
    <message>
        <source>{hours} h ahead of you</source>
        <translation>يسبق توقيتك بـ {hours} س</translation>
    </message>
    <message>
        <source>{hours} h behind you</source>
        <translation>يتأخر عن توقيتك بـ {hours} س</translation>
    </message>
    <message>
        <source>{here} where you are, {there}, {away}</source>
        <translation>‏{here} عندك، {there}، {away}</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions held</source>
        <translation>
            <numerusform>لا جلسات معقودة</numerusform>
            <numerusform>جلسة معقودة</numerusform>
            <numerusform>جلستان معقودتان</numerusform>
            <numerusform>%n جلسات معقودة</numerusform>
            <numerusform>%n جلسة معقودة</numerusform>
            <numerusform>%n جلسة معقودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open actions</source>
        <translation>
            <numerusform>لا خطوات قائمة</numerusform>
            <numerusform>خطوة قائمة</numerusform>
            <numerusform>خطوتان قائمتان</numerusform>
            <numerusform>%n خطوات قائمة</numerusform>
            <numerusform>%n خطوة قائمة</numerusform>
            <numerusform>%n خطوة قائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>session {n}</source>
        <translation>الجلسة {n}</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message numerus="yes">
        <source>There is a session with them on %n of these days already: {day}.</source>
        <translation>
            <numerusform>لا جلسة معهم في أي من هذه الأيام: {day}.</numerusform>
            <numerusform>توجد جلسة معهم في أحد هذه الأيام: {day}.</numerusform>
            <numerusform>توجد جلسات معهم في يومين من هذه الأيام: {day}.</numerusform>
            <numerusform>توجد جلسات معهم في %n من هذه الأيام: {day}.</numerusform>
            <numerusform>توجد جلسات معهم في %n من هذه الأيام: {day}.</numerusform>
            <numerusform>توجد جلسات معهم في %n من هذه الأيام: {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>On {day} the clocks skip this hour: the session begins later by as much.</source>
        <translation>في {day} تقفز الساعات عن هذه الساعة: تبدأ الجلسة متأخرة بالقدر نفسه.</translation>
    </message>
    <message>
        <source>On {day} the clocks show this hour twice: the session is in the first.</source>
        <translation>في {day} تظهر هذه الساعة مرتين: الجلسة في الأولى.</translation>
    </message>
</context>
<context>
    <name>playbook</name>
    <message>
        <source>{person} · {when}</source>
        <translation>‏{person} · {when}</translation>
    </message>
    <message>
        <source>{when} · {person}</source>
        <translation>‏{when} · {person}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Attach to today&apos;s session</source>
        <translation>إرفاق بجلسة اليوم</translation>
    </message>
    <message>
        <source>Use it as today&apos;s agenda</source>
        <translation>استخدامه جدولًا لأعمال اليوم</translation>
    </message>
    <message>
        <source>Add to today&apos;s agenda</source>
        <translation>إضافة إلى جدول أعمال اليوم</translation>
    </message>
    <message>
        <source>Attach to tomorrow&apos;s session</source>
        <translation>إرفاق بجلسة الغد</translation>
    </message>
    <message>
        <source>Use it as tomorrow&apos;s agenda</source>
        <translation>استخدامه جدولًا لأعمال الغد</translation>
    </message>
    <message>
        <source>Add to tomorrow&apos;s agenda</source>
        <translation>إضافة إلى جدول أعمال الغد</translation>
    </message>
    <message>
        <source>Attach to {day}&apos;s session</source>
        <translation>إرفاق بجلسة {day}</translation>
    </message>
    <message>
        <source>Use it as {day}&apos;s agenda</source>
        <translation>استخدامه جدولًا لأعمال {day}</translation>
    </message>
    <message>
        <source>Add to {day}&apos;s agenda</source>
        <translation>إضافة إلى جدول أعمال {day}</translation>
    </message>
    <message>
        <source>Attach to the session on {day}</source>
        <translation>إرفاق بالجلسة في {day}</translation>
    </message>
    <message>
        <source>Use it as agenda on {day}</source>
        <translation>استخدامه جدول أعمال في {day}</translation>
    </message>
    <message>
        <source>Add to the agenda on {day}</source>
        <translation>إضافة إلى جدول الأعمال في {day}</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>من اليوم</numerusform>
            <numerusform>منذ يوم واحد</numerusform>
            <numerusform>منذ يومين</numerusform>
            <numerusform>منذ %n أيام</numerusform>
            <numerusform>منذ %n يومًا</numerusform>
            <numerusform>منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>من {day}</translation>
    </message>
    <message>
        <source>session {n}</source>
        <translation>الجلسة {n}</translation>
    </message>
    <message>
        <source>This is your first session together</source>
        <translation>هذه جلستكما الأولى معًا</translation>
    </message>
    <message>
        <source>Agreed last time, {day}</source>
        <translation>ما اتُّفق عليه في المرة السابقة، {day}</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>لم يُدوَّن شيء.</translation>
    </message>
    <message>
        <source>Open on {name}’s side</source>
        <translation>المتبقي من جانب {name}</translation>
    </message>
    <message>
        <source>Open on your side</source>
        <translation>المتبقي من جانبك</translation>
    </message>
    <message>
        <source>Goals to look at today</source>
        <translation>أهداف للنظر فيها اليوم</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Remind me (private to you)</source>
        <translation>تذكيري (خاص بك)</translation>
    </message>
    <message>
        <source>video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>حضوريًا</translation>
    </message>
    <message>
        <source>in person and on the line</source>
        <translation>حضوريًا وعن بُعد</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>كتابةً</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>جلسة أولى</translation>
    </message>
    <message>
        <source>Micro session</source>
        <translation>جلسة مصغّرة</translation>
    </message>
    <message>
        <source>Regular session</source>
        <translation>جلسة عادية</translation>
    </message>
    <message>
        <source>Career session</source>
        <translation>جلسة مسار مهني</translation>
    </message>
    <message>
        <source>Quarterly session</source>
        <translation>جلسة فصلية</translation>
    </message>
    <message>
        <source>Closing session</source>
        <translation>جلسة ختامية</translation>
    </message>
    <message>
        <source>Repair talk</source>
        <translation>حديث إصلاح</translation>
    </message>
    <message>
        <source>Peer session</source>
        <translation>جلسة زمالة</translation>
    </message>
    <message>
        <source>Three-way talk</source>
        <translation>حديث ثلاثي</translation>
    </message>
    <message>
        <source>Long session</source>
        <translation>جلسة طويلة</translation>
    </message>
    <message>
        <source>Five-line exchange</source>
        <translation>تبادل من خمسة أسطر</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>حلقة</translation>
    </message>
    <message>
        <source>Mentor pocket</source>
        <translation>ساعة مفتوحة مع مرشد</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>لم تُعقد</translation>
    </message>
    <message>
        <source>to write up</source>
        <translation>للتدوين</translation>
    </message>
    <message>
        <source>held</source>
        <translation>عُقدت</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>تغيّر موعدها</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>‏{n} د</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>much less than hoped</source>
        <translation>أقل بكثير من المأمول</translation>
    </message>
    <message>
        <source>a little behind</source>
        <translation>أقل قليلًا</translation>
    </message>
    <message>
        <source>as hoped</source>
        <translation>كالمأمول</translation>
    </message>
    <message>
        <source>more than hoped</source>
        <translation>أكثر من المأمول</translation>
    </message>
    <message>
        <source>much more than hoped</source>
        <translation>أكثر بكثير من المأمول</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Signed by the key</source>
        <translation>وُقّعت بالمفتاح</translation>
    </message>
    <message>
        <source>the programme office</source>
        <translation>إدارة البرنامج</translation>
    </message>
    <message>
        <source>the programme’s server</source>
        <translation>خادم البرنامج</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>You agreed to</source>
        <translation>وافقت على</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>To be erased: all under consent</source>
        <translation>للمحو: كل ما تشمله الموافقة</translation>
    </message>
    <message>
        <source>Your public key</source>
        <translation>مفتاحك العام</translation>
    </message>
    <message>
        <source>This device’s public key</source>
        <translation>المفتاح العام لهذا الجهاز</translation>
    </message>
    <message>
        <source>Sessions, in numbers</source>
        <translation>الجلسات، بالأرقام</translation>
    </message>
    <message>
        <source>State of goals</source>
        <translation>حالة الأهداف</translation>
    </message>
    <message>
        <source>planned, held, moved, cancelled; no dates</source>
        <translation>مخططة، معقودة، متغيرة الموعد، ملغاة؛ بلا تواريخ</translation>
    </message>
    <message>
        <source>open, reached, handed over; never a level</source>
        <translation>قائم، تحقق، سُلِّم؛ ولا مستوى أبدًا</translation>
    </message>
    <message>
        <source>I share how many sessions were planned, held, moved and cancelled in a month, summed over all my pairs: no dates, no names, no content. It goes to the programme office, is seen by the people who run the programme, and serves to see where mentoring needs support. I agree until {until}. It is kept there for {months} months at most, or until I withdraw it.</source>
        <translation>أشارك عدد الجلسات التي خُطط لها وعُقدت وتغيّر موعدها وأُلغيت في الشهر، مجموعة عن كل ثنائيات الإرشاد لدي: بلا تواريخ ولا أسماء ولا محتوى. يصل ذلك إلى إدارة البرنامج، ويراه القائمون على البرنامج، ويفيد في معرفة أين يحتاج الإرشاد إلى دعم. موافقتي سارية حتى {until}. ويُحفظ هناك {months} أشهر على الأكثر، أو حتى أسحبه.</translation>
    </message>
    <message>
        <source>I share whether each of my goals is open, reached, dropped well or handed over: no wording, no level, no names. It goes to the programme office, is seen by the people who run the programme, and serves to see where mentoring needs support. I agree until {until}. It is kept there for {months} months at most, or until I withdraw it.</source>
        <translation>أشارك هل كل هدف من أهدافي قائم أو تحقق أو تُرك بسلام أو سُلِّم: بلا صياغة ولا مستوى ولا أسماء. يصل ذلك إلى إدارة البرنامج، ويراه القائمون على البرنامج، ويفيد في معرفة أين يحتاج الإرشاد إلى دعم. موافقتي سارية حتى {until}. ويُحفظ هناك {months} أشهر على الأكثر، أو حتى أسحبه.</translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation>جلسات مخططة</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>جلسات معقودة</translation>
    </message>
    <message>
        <source>Sessions moved</source>
        <translation>جلسات تغيّر موعدها</translation>
    </message>
    <message>
        <source>Sessions cancelled</source>
        <translation>جلسات ملغاة</translation>
    </message>
    <message>
        <source>Goals open</source>
        <translation>أهداف قائمة</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation>أهداف تحققت</translation>
    </message>
    <message>
        <source>Goals dropped well</source>
        <translation>أهداف تُركت بسلام</translation>
    </message>
    <message>
        <source>Goals handed over</source>
        <translation>أهداف سُلِّمت</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>لا بايتات</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%n بايتات</numerusform>
            <numerusform>%n بايتًا</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>one letter</source>
        <translation>رسالة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}, {what}</source>
        <translation>‏{month}، {what}</translation>
    </message>
    <message>
        <source>You joined the programme</source>
        <translation>انضمامك إلى البرنامج</translation>
    </message>
    <message>
        <source>Your consent: {what}</source>
        <translation>موافقتك: {what}</translation>
    </message>
    <message>
        <source>Withdrawn: {what}</source>
        <translation>سُحب: {what}</translation>
    </message>
    <message>
        <source>confirmed {when}</source>
        <translation>تأكدت {when}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>sent, not confirmed</source>
        <translation>أُرسلت، غير مؤكدة</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكدة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>to be erased</source>
        <translation>للمحو</translation>
    </message>
    <message>
        <source>erased, signed</source>
        <translation>مُحيت، بتوقيع</translation>
    </message>
    <message>
        <source>It is larger than the server takes.</source>
        <translation>أكبر مما يقبله الخادم.</translation>
    </message>
    <message>
        <source>The server could not read it.</source>
        <translation>لم يستطع الخادم قراءتها.</translation>
    </message>
    <message>
        <source>The server is older than this desk.</source>
        <translation>الخادم أقدم من هذا المكتب.</translation>
    </message>
    <message>
        <source>The programme does not take this.</source>
        <translation>لا يقبل البرنامج هذا.</translation>
    </message>
    <message>
        <source>Its signature does not fit this desk.</source>
        <translation>توقيعها لا يطابق هذا المكتب.</translation>
    </message>
    <message>
        <source>It was signed by another key than the one known.</source>
        <translation>وُقّعت بمفتاح غير المعروف.</translation>
    </message>
    <message>
        <source>Another letter of the same number is there already.</source>
        <translation>توجد هناك رسالة أخرى بالرقم نفسه.</translation>
    </message>
    <message>
        <source>Your consent had not arrived, or has ended.</source>
        <translation>لم تصل موافقتك، أو أنها انتهت.</translation>
    </message>
    <message>
        <source>You have withdrawn it.</source>
        <translation>لقد سحبتها.</translation>
    </message>
    <message>
        <source>This device may not report any more. Ask the office.</source>
        <translation>لم يعد لهذا الجهاز أن يرسل. يُرجى سؤال إدارة البرنامج.</translation>
    </message>
    <message>
        <source>The invite was used or is not valid. Ask for another.</source>
        <translation>الدعوة مستخدمة أو غير صالحة. يُرجى طلب غيرها.</translation>
    </message>
    <message>
        <source>The server does not know this desk yet.</source>
        <translation>لا يعرف الخادم هذا المكتب بعد.</translation>
    </message>
    <message>
        <source>A copy of this desk has reported. Ask the office.</source>
        <translation>أرسلت نسخة من هذا المكتب. يُرجى سؤال إدارة البرنامج.</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>لم يذكر الخادم سببًا.</translation>
    </message>
    <message>
        <source>Two copies of this desk have reported to the programme, so it takes nothing more from either. Nothing was lost or overwritten, and what waits stays here. Go on with one copy only, ask your programme office for a new invite, and paste it below.</source>
        <translation>أرسلت نسختان من هذا المكتب إلى البرنامج، فلم يعد يقبل شيئًا من أي منهما. لم يُفقد شيء ولم يُستبدل، وما ينتظر يبقى هنا. يُرجى المتابعة بنسخة واحدة فقط، وطلب دعوة جديدة من إدارة البرنامج ولصقها أدناه.</translation>
    </message>
    <message>
        <source>The programme takes nothing more from this desk: its office has ended that, or a copy of this desk has reported as well. Nothing was lost or overwritten, and what waits stays here. Ask your programme office for a new invite, and paste it below.</source>
        <translation>لم يعد البرنامج يقبل شيئًا من هذا المكتب: إما أن إدارته أنهت ذلك، أو أن نسخة من هذا المكتب أرسلت أيضًا. لم يُفقد شيء ولم يُستبدل، وما ينتظر يبقى هنا. يُرجى طلب دعوة جديدة من إدارة البرنامج ولصقها أدناه.</translation>
    </message>
    <message>
        <source>The server did not take this desk’s invite: it may have been used already, or has ended. Nothing was lost, and what waits stays here. Ask your programme office for a new invite, and paste it below.</source>
        <translation>لم يقبل الخادم دعوة هذا المكتب: ربما استُعملت من قبل أو انتهت. لم يُفقد شيء، وما ينتظر يبقى هنا. يُرجى طلب دعوة جديدة من إدارة البرنامج ولصقها أدناه.</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>the server was busy</source>
        <translation>كان الخادم مشغولًا</translation>
    </message>
    <message>
        <source>the answer could not be read</source>
        <translation>تعذّرت قراءة الرد</translation>
    </message>
    <message>
        <source>the server does not know this desk yet</source>
        <translation>لا يعرف الخادم هذا المكتب بعد</translation>
    </message>
    <message>
        <source>the server’s certificate does not fit</source>
        <translation>شهادة الخادم غير مطابقة</translation>
    </message>
    <message>
        <source>the server’s certificate is not known</source>
        <translation>شهادة الخادم غير معروفة</translation>
    </message>
    <message>
        <source>the server’s certificate has ended, or this computer’s date is wrong</source>
        <translation>انتهت شهادة الخادم، أو تاريخ هذا الحاسوب خطأ</translation>
    </message>
    <message>
        <source>this computer’s date is wrong</source>
        <translation>تاريخ هذا الحاسوب خطأ</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>رفض الوكيل</translation>
    </message>
    <message>
        <source>the server refused this device</source>
        <translation>رفض الخادم هذا الجهاز</translation>
    </message>
    <message>
        <source>waiting a little</source>
        <translation>انتظار قليل</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحدة تنتظر</numerusform>
            <numerusform>اثنتان تنتظران</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Last tried {when}, {outcome}</source>
        <translation>آخر محاولة {when}، {outcome}</translation>
    </message>
    <message>
        <source>Last delivered {when}</source>
        <translation>آخر تسليم {when}</translation>
    </message>
    <message>
        <source>Sharing says why, and what to do</source>
        <translation>صفحة المشاركة تذكر السبب وما ينبغي فعله</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>لم يُرسَل شيء بعد</translation>
    </message>
</context>
<context>
    <name>shift</name>
    <message>
        <source>The clocks do not shift on the same day there: {here} your time is {there} in {city}, not {usual} as last time.</source>
        <translation>لا تتغير الساعات هناك في اليوم نفسه: {here} بتوقيتك هي {there} في {city}، لا {usual} كالمرة السابقة.</translation>
    </message>
    <message>
        <source>The clocks do not shift on the same day there: {here} your time will be {there} in {city}, not {usual} as today.</source>
        <translation>لا تتغير الساعات هناك في اليوم نفسه: {here} بتوقيتك ستكون {there} في {city}، لا {usual} كاليوم.</translation>
    </message>
    <message>
        <source>the clocks have shifted since last time</source>
        <translation>تغيرت الساعات منذ المرة السابقة</translation>
    </message>
    <message numerus="yes">
        <source>%n hours later there than last time</source>
        <translation>
            <numerusform>أبعد بـ %n ساعة هناك من المرة السابقة</numerusform>
            <numerusform>أبعد بـ ساعة واحدة هناك من المرة السابقة</numerusform>
            <numerusform>أبعد بـ ساعتين هناك من المرة السابقة</numerusform>
            <numerusform>أبعد بـ %n ساعات هناك من المرة السابقة</numerusform>
            <numerusform>أبعد بـ %n ساعة هناك من المرة السابقة</numerusform>
            <numerusform>أبعد بـ %n ساعة هناك من المرة السابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes later there than last time</source>
        <translation>
            <numerusform>أبعد بـ %n دقيقة هناك من المرة السابقة</numerusform>
            <numerusform>أبعد بـ دقيقة واحدة هناك من المرة السابقة</numerusform>
            <numerusform>أبعد بـ دقيقتين هناك من المرة السابقة</numerusform>
            <numerusform>أبعد بـ %n دقائق هناك من المرة السابقة</numerusform>
            <numerusform>أبعد بـ %n دقيقة هناك من المرة السابقة</numerusform>
            <numerusform>أبعد بـ %n دقيقة هناك من المرة السابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours earlier there than last time</source>
        <translation>
            <numerusform>أبكر بـ %n ساعة هناك من المرة السابقة</numerusform>
            <numerusform>أبكر بـ ساعة واحدة هناك من المرة السابقة</numerusform>
            <numerusform>أبكر بـ ساعتين هناك من المرة السابقة</numerusform>
            <numerusform>أبكر بـ %n ساعات هناك من المرة السابقة</numerusform>
            <numerusform>أبكر بـ %n ساعة هناك من المرة السابقة</numerusform>
            <numerusform>أبكر بـ %n ساعة هناك من المرة السابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes earlier there than last time</source>
        <translation>
            <numerusform>أبكر بـ %n دقيقة هناك من المرة السابقة</numerusform>
            <numerusform>أبكر بـ دقيقة واحدة هناك من المرة السابقة</numerusform>
            <numerusform>أبكر بـ دقيقتين هناك من المرة السابقة</numerusform>
            <numerusform>أبكر بـ %n دقائق هناك من المرة السابقة</numerusform>
            <numerusform>أبكر بـ %n دقيقة هناك من المرة السابقة</numerusform>
            <numerusform>أبكر بـ %n دقيقة هناك من المرة السابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours later for you than last time</source>
        <translation>
            <numerusform>أبعد بـ %n ساعة عندك من المرة السابقة</numerusform>
            <numerusform>أبعد بـ ساعة واحدة عندك من المرة السابقة</numerusform>
            <numerusform>أبعد بـ ساعتين عندك من المرة السابقة</numerusform>
            <numerusform>أبعد بـ %n ساعات عندك من المرة السابقة</numerusform>
            <numerusform>أبعد بـ %n ساعة عندك من المرة السابقة</numerusform>
            <numerusform>أبعد بـ %n ساعة عندك من المرة السابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes later for you than last time</source>
        <translation>
            <numerusform>أبعد بـ %n دقيقة عندك من المرة السابقة</numerusform>
            <numerusform>أبعد بـ دقيقة واحدة عندك من المرة السابقة</numerusform>
            <numerusform>أبعد بـ دقيقتين عندك من المرة السابقة</numerusform>
            <numerusform>أبعد بـ %n دقائق عندك من المرة السابقة</numerusform>
            <numerusform>أبعد بـ %n دقيقة عندك من المرة السابقة</numerusform>
            <numerusform>أبعد بـ %n دقيقة عندك من المرة السابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours earlier for you than last time</source>
        <translation>
            <numerusform>أبكر بـ %n ساعة عندك من المرة السابقة</numerusform>
            <numerusform>أبكر بـ ساعة واحدة عندك من المرة السابقة</numerusform>
            <numerusform>أبكر بـ ساعتين عندك من المرة السابقة</numerusform>
            <numerusform>أبكر بـ %n ساعات عندك من المرة السابقة</numerusform>
            <numerusform>أبكر بـ %n ساعة عندك من المرة السابقة</numerusform>
            <numerusform>أبكر بـ %n ساعة عندك من المرة السابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes earlier for you than last time</source>
        <translation>
            <numerusform>أبكر بـ %n دقيقة عندك من المرة السابقة</numerusform>
            <numerusform>أبكر بـ دقيقة واحدة عندك من المرة السابقة</numerusform>
            <numerusform>أبكر بـ دقيقتين عندك من المرة السابقة</numerusform>
            <numerusform>أبكر بـ %n دقائق عندك من المرة السابقة</numerusform>
            <numerusform>أبكر بـ %n دقيقة عندك من المرة السابقة</numerusform>
            <numerusform>أبكر بـ %n دقيقة عندك من المرة السابقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strength</name>
    <message>
        <source>very strong</source>
        <translation>قوية جدًا</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>good enough</source>
        <translation>كافية</translation>
    </message>
    <message>
        <source>too easy to guess</source>
        <translation>سهلة التخمين</translation>
    </message>
</context>
<context>
    <name>suggestions</name>
    <message>
        <source>Because it is a session of a circle.</source>
        <translation>لأنها جلسة حلقة.</translation>
    </message>
    <message>
        <source>Because it is a closing session.</source>
        <translation>لأنها جلسة ختامية.</translation>
    </message>
    <message>
        <source>Because it is a repair talk.</source>
        <translation>لأنها جلسة إصلاح.</translation>
    </message>
    <message>
        <source>Because it is your first session together.</source>
        <translation>لأنها جلستكما الأولى معًا.</translation>
    </message>
    <message>
        <source>Because a line manager joins this session.</source>
        <translation>لأن مسؤولًا مباشرًا يشارك في هذه الجلسة.</translation>
    </message>
    <message>
        <source>Because it is a quarterly session.</source>
        <translation>لأنها جلسة ربع سنوية.</translation>
    </message>
    <message>
        <source>Because it is a career session.</source>
        <translation>لأنها جلسة عن المسار المهني.</translation>
    </message>
    <message>
        <source>Because it is a short session.</source>
        <translation>لأنها جلسة قصيرة.</translation>
    </message>
    <message>
        <source>Because your last session was on {day}.</source>
        <translation>لأن جلستكما الأخيرة كانت في {day}.</translation>
    </message>
    <message>
        <source>Because “{goal}” is to be looked at today.</source>
        <translation>لأن «⁨{goal}⁩» موعد النظر فيه اليوم.</translation>
    </message>
    <message>
        <source>Because “{goal}” stands below where it began.</source>
        <translation>لأن «⁨{goal}⁩» دون ما بدأ عنده.</translation>
    </message>
    <message>
        <source>Because “{step}” was put off and is still open.</source>
        <translation>لأن «⁨{step}⁩» أُجّلت وما زالت متبقية.</translation>
    </message>
    <message>
        <source>Because no goal is written down yet.</source>
        <translation>لأنه لم يُكتب أي هدف بعد.</translation>
    </message>
    <message>
        <source>Because you will talk in writing.</source>
        <translation>لأن الحديث سيكون كتابةً.</translation>
    </message>
    <message>
        <source>Because you will talk on the phone.</source>
        <translation>لأن الحديث سيكون بالهاتف.</translation>
    </message>
    <message>
        <source>Because some are in the room and some on the line.</source>
        <translation>لأن بعضكم في الغرفة وبعضكم على الخط.</translation>
    </message>
    <message>
        <source>Because the card of {name} says what helps.</source>
        <translation>لأن بطاقة ⁨{name}⁩ تذكر ما يساعد.</translation>
    </message>
    <message>
        <source>Because last time nothing stands under what moved.</source>
        <translation>لأن خانة ما تحرّك بقيت فارغة في المرة السابقة.</translation>
    </message>
    <message>
        <source>Because your clocks are hours apart.</source>
        <translation>لأن بين ساعتيكما ساعات.</translation>
    </message>
    <message>
        <source>Because it is a session between peers.</source>
        <translation>لأنها جلسة بين أقران.</translation>
    </message>
    <message>
        <source>Because it helps before any session.</source>
        <translation>لأنه مفيد قبل أي جلسة.</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{near} · {day}</source>
        <translation>‏{near} · {day}</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد ساعة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %n ساعات</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{here} your time; this computer does not know the clocks of {city}</source>
        <translation>{here} بتوقيتك؛ هذا الحاسوب لا يعرف ساعات {city}</translation>
    </message>
    <message>
        <source>{there} in {city}</source>
        <translation>‏{there} في {city}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>‏{day} {time}</translation>
    </message>
    <message>
        <source>{here} your time, {there} in {city}</source>
        <translation>‏{here} بتوقيتك، {there} في {city}</translation>
    </message>
</context>
</TS>
