<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AbbreviationsDialog</name>
    <message numerus="yes">
        <source>%n abbreviations added.</source>
        <translation>
            <numerusform>已添加 %n 条缩写。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abbreviations removed.</source>
        <translation>
            <numerusform>已删除 %n 条缩写。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abbreviations replaced.</source>
        <translation>
            <numerusform>已更改 %n 条缩写。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are not understood, the first: {line}</source>
        <translation>
            <numerusform>%n 行无法识别，第一行：{line}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n 条原已存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>A short form has Latin letters and digits only, 30 at most.</source>
        <translation>缩写只能用拉丁字母和数字，最多 30 个。</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>缩写词</translation>
    </message>
    <message>
        <source>Abbreviations of the house</source>
        <translation>本单位缩写词</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like this.</source>
        <translation>
            <numerusform>另有 %n 条情况相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter abbreviations</source>
        <translation>筛选缩写词</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>粘贴多行</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Say what it stands for.</source>
        <translation>请填写它代表的文字。</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Short form, a tab, the words: one a line</source>
        <translation>每行一条：缩写、制表符、文字</translation>
    </message>
    <message>
        <source>There are no lines to paste: short form, a tab, the words.</source>
        <translation>没有可粘贴的内容。每行应为：缩写、制表符、文字。</translation>
    </message>
    <message>
        <source>Type = and the short form in the capture line, then Tab: =xzscl becomes 新质生产力.</source>
        <translation>在速记行输入 = 和缩写，再按 Tab：=xzscl 变为“新质生产力”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>“{short}” stands for “{before}” already. Replace it with “{after}”?</source>
        <translation>“{short}”已代表“{before}”。要改为“{after}”吗？</translation>
    </message>
    <message>
        <source>“{short}” stands for “{text}” already.</source>
        <translation>“{short}”已代表“{text}”。</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About this program</source>
        <translation>关于本程序</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案库</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行环境</translation>
    </message>
    <message>
        <source>Takes the minutes of meetings. Everything stays on this machine.</source>
        <translation>用于会议记录和纪要。所有内容都留在本机。</translation>
    </message>
    <message>
        <source>This program: MIT licence. It stands on:</source>
        <translation>本程序采用 MIT 许可，并使用：</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>AddLine</name>
    <message>
        <source>Add people</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Add somebody: name, title, body</source>
        <translation>添加人员：姓名，单位，职务</translation>
    </message>
    <message>
        <source>Enter adds. After a name: =q excused, =a absent, =l in attendance.</source>
        <translation>按回车添加。姓名后可加：=q 请假，=a 缺席，=l 列席。</translation>
    </message>
    <message>
        <source>Not understood as people. Type the name, a comma, title and body.</source>
        <translation>未能识别为人员。请输入姓名、逗号、单位和职务。</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>on the list already</source>
        <translation>已在名单中</translation>
    </message>
</context>
<context>
    <name>ArisingDoor</name>
    <message numerus="yes">
        <source>%n matter(s) arising brought in.</source>
        <translation>
            <numerusform>已带入%n项未了事项。</numerusform>
        </translation>
    </message>
    <message>
        <source>The next meeting is noted at the end of the record.</source>
        <translation>下次会议安排已记在记录末尾。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message numerus="yes">
        <source>%n entries deleted</source>
        <translation>
            <numerusform>已删除 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the caret where the entry is to be split</source>
        <translation>请把光标放到要拆分的位置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>AskingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export several meetings</source>
        <translation>导出多个会议</translation>
    </message>
    <message>
        <source>How many meetings are done</source>
        <translation>已完成的会议数</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Stopping after the file that is being written…</source>
        <translation>写完当前文件后停止…</translation>
    </message>
    <message>
        <source>Writing {number} of {count}: {title}</source>
        <translation>正在写入第 {number} 个，共 {count} 个：{title}</translation>
    </message>
</context>
<context>
    <name>BatchSummary</name>
    <message numerus="yes">
        <source>%n file(s) were there already and are as they were.</source>
        <translation>
            <numerusform>%n 个文件已存在，未改动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>已写入 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) failed:</source>
        <translation>
            <numerusform>%n 个会议未成功：</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this meeting</source>
        <translation>打开该会议</translation>
    </message>
    <message>
        <source>Stopped after {done} of {asked} meetings; what is written is whole.</source>
        <translation>已完成 {done} 个会议（共 {asked} 个）后停止；已写入的文件都是完整的。</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>未成功的会议</translation>
    </message>
</context>
<context>
    <name>BatchWishes</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files that are there</source>
        <translation>已有同名文件时</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>存放文件的文件夹</translation>
    </message>
    <message>
        <source>For another archive</source>
        <translation>供其他档案库使用</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>保留原文件</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>A meeting that is restored comes back with all that is in it.</source>
        <translation>恢复后，会议及其全部内容回到会议列表。</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n meetings for good?</source>
        <translation>
            <numerusform>彻底删除这 %n 个会议？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>彻底删除…</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>彻底删除“{title}”？</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>Everything recorded of it goes, too. People and bodies stay in the directory.</source>
        <translation>会议的全部记录将一并删除；人员和单位仍保留在名录中。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Meetings in the bin</source>
        <translation>回收站中的会议</translation>
    </message>
    <message>
        <source>Meetings that you delete lie here first.</source>
        <translation>删除的会议会先放在这里。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>“{title}” is back in the list</source>
        <translation>“{title}”已回到会议列表</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Details of the mistake</source>
        <translation>错误详情</translation>
    </message>
    <message>
        <source>Everything that was saved is safe, and you can go on. With these details the mistake can be found and mended.</source>
        <translation>已保存的内容都是安全的，您可以继续工作。凭以下详情可以查明并修正这个错误。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>程序出错了</translation>
    </message>
</context>
<context>
    <name>CertificateLine</name>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Certificate file (.p12 or .pfx)</source>
        <translation>证书文件（.p12 或 .pfx）</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Composed when the words were set</source>
        <translation>改写时生成的文字</translation>
    </message>
    <message>
        <source>Edit my words</source>
        <translation>修改我的文字</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <translation>修改文字</translation>
    </message>
    <message>
        <source>Keep my words</source>
        <translation>保留我的文字</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手工改写的文字</translation>
    </message>
    <message>
        <source>Take the composed words</source>
        <translation>采用生成的文字</translation>
    </message>
    <message>
        <source>Take the new words</source>
        <translation>采用新的文字</translation>
    </message>
    <message>
        <source>Words set by hand</source>
        <translation>手工改写</translation>
    </message>
    <message>
        <source>Would be composed now</source>
        <translation>现在生成的文字</translation>
    </message>
</context>
<context>
    <name>CheckIndexDialog</name>
    <message numerus="yes">
        <source>%n records are not in the index as they should be. Make it anew.</source>
        <translation>
            <numerusform>有 %n 条记录与索引不符。请重新建立。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is right: %n records were compared.</source>
        <translation>
            <numerusform>一切正常：已比对 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the search index</source>
        <translation>检查检索索引</translation>
    </message>
    <message>
        <source>Checking the search index</source>
        <translation>正在检查检索索引</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比对…</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>重新建立</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>The index is being made anew. You can close this window and go on working; until it is done, a search may find less.</source>
        <translation>正在重新建立索引。可以关闭此窗口继续工作；完成之前，检索到的结果可能不全。</translation>
    </message>
    <message>
        <source>The index is damaged. Make it anew.</source>
        <translation>索引已损坏。请重新建立。</translation>
    </message>
    <message>
        <source>The index is what makes searching quick. It is made from the archive and can be made anew at any time; nothing that was recorded can be lost with it. Every record is compared with what the index has of it.</source>
        <translation>索引使检索更快。它由档案库生成，随时可以重新建立，不会影响已记录的任何内容。检查时逐条比对记录与索引。</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>{choice}, {row} of {count}</source>
        <translation>{choice}，第 {row} 项，共 {count} 项</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Not a whole day.</source>
        <translation>不是完整日期。</translation>
    </message>
</context>
<context>
    <name>DeadlineField</name>
    <message>
        <source>Kept as words; no day.</source>
        <translation>按原文保留，没有日期。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Name of the layout</source>
        <translation>版式名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已存为 {name}</translation>
    </message>
    <message>
        <source>{name} (ours)</source>
        <translation>{name}（本单位）</translation>
    </message>
</context>
<context>
    <name>DeputyField</name>
    <message>
        <source>Nobody; type a name</source>
        <translation>无；可输入姓名</translation>
    </message>
    <message>
        <source>Put {name} on the list, as deputy</source>
        <translation>将{name}列入名单并作为代会人</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Documents that are named or carried out.</source>
        <translation>会议提到或贯彻落实的文件。</translation>
    </message>
    <message>
        <source>Notes and reports as they came, kept beside the minutes.</source>
        <translation>原始笔记和报道，与纪要一并保存。</translation>
    </message>
    <message>
        <source>Proposals under supervision, with their own recommendations.</source>
        <translation>被督办的建议或提案，及其自身的建议内容。</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Visits, lectures, group discussions: parts with their own place and people.</source>
        <translation>考察、讲座、分组讨论等有各自地点和人员的环节。</translation>
    </message>
    <message>
        <source>What else the office should know.</source>
        <translation>其他需要说明的事项。</translation>
    </message>
    <message>
        <source>What follows the minutes on pages of its own, or goes with them as a file.</source>
        <translation>另页附在纪要之后、或作为文件随附的内容。</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>会议的主题和内容。</translation>
    </message>
    <message>
        <source>What stands on the paper around the minutes.</source>
        <translation>纪要版头和版记的内容。</translation>
    </message>
    <message>
        <source>What the meeting is, when and where it takes place.</source>
        <translation>会议名称、时间和地点。</translation>
    </message>
    <message>
        <source>Who recorded, edited, reviewed and issued.</source>
        <translation>记录、编辑、审核、签发人员。</translation>
    </message>
</context>
<context>
    <name>DirectoryDetails</name>
    <message>
        <source>Choose the other one: both become one record with this name. Meetings of the past keep their words.</source>
        <translation>选择另一条记录，两者合并为一条，保留此处名称。以往会议的文字不变。</translation>
    </message>
    <message>
        <source>Find what it is to do</source>
        <translation>检索其承办事项</translation>
    </message>
    <message>
        <source>Find what they said</source>
        <translation>检索其发言</translation>
    </message>
    <message>
        <source>Join with the record of the same person or body</source>
        <translation>与同一人员或单位的另一条记录合并</translation>
    </message>
    <message>
        <source>Minutes of the past keep the words of their day.</source>
        <translation>以往纪要保留当日的文字。</translation>
    </message>
    <message>
        <source>The same as another record?</source>
        <translation>与另一条记录重复？</translation>
    </message>
    <message>
        <source>Two records became one</source>
        <translation>两条记录已合并</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message numerus="yes">
        <source>%n bodies</source>
        <translation>
            <numerusform>%n 个单位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Day whose offices and names are shown</source>
        <translation>显示哪一天的职务和名称</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>人员单位</translation>
    </message>
    <message>
        <source>Name, office, pinyin or initials</source>
        <translation>姓名、职务、拼音或首字母</translation>
    </message>
    <message>
        <source>New body: its name, then Enter</source>
        <translation>新单位：输入名称后回车</translation>
    </message>
    <message>
        <source>New person: the name, then Enter</source>
        <translation>新人员：输入姓名后回车</translation>
    </message>
    <message>
        <source>Nobody of this name</source>
        <translation>没有这个名称</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The directory is empty</source>
        <translation>还没有人员和单位</translation>
    </message>
    <message>
        <source>Type less of it, or add it below.</source>
        <translation>请少输几个字，或在下方添加。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Whoever comes to a meeting is entered here by itself.</source>
        <translation>参会人员会自动记入这里。</translation>
    </message>
    <message>
        <source>{name} was removed</source>
        <translation>已删除{name}</translation>
    </message>
</context>
<context>
    <name>DistributionField</name>
    <message numerus="yes">
        <source>%n copies in all</source>
        <translation>
            <numerusform>共 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Number the copies</source>
        <translation>编排份号</translation>
    </message>
</context>
<context>
    <name>EntryDetails</name>
    <message>
        <source>Choose one in the outline to see how and by whom it was said.</source>
        <translation>在提纲中选择一条，查看由谁、以何种方式提出。</translation>
    </message>
    <message>
        <source>No entry is chosen</source>
        <translation>未选择记录条目</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>No entry has these words</source>
        <translation>没有含这些文字的记录条目</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Find a speaker…</source>
        <translation>查找发言人…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>无发言人</translation>
    </message>
    <message>
        <source>Somebody arrives here…</source>
        <translation>此处有人到会…</translation>
    </message>
    <message>
        <source>Somebody leaves here…</source>
        <translation>此处有人离会…</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Who and by when…</source>
        <translation>责任单位与时限…</translation>
    </message>
    <message>
        <source>Who arrives here</source>
        <translation>此处到会的人</translation>
    </message>
    <message>
        <source>Who leaves here</source>
        <translation>此处离会的人</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>由谁发言</translation>
    </message>
    <message>
        <source>{name} does not arrive here</source>
        <translation>取消{name}此处到会</translation>
    </message>
    <message>
        <source>{name} does not leave here</source>
        <translation>取消{name}此处离会</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export as PDF</source>
        <translation>导出为 PDF</translation>
    </message>
    <message>
        <source>Export as Word</source>
        <translation>导出为 Word</translation>
    </message>
    <message>
        <source>Export as Word instead</source>
        <translation>改为导出 Word</translation>
    </message>
    <message>
        <source>Export for another archive</source>
        <translation>导出供其他档案库使用</translation>
    </message>
    <message>
        <source>Meeting file</source>
        <translation>会议文件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已存为 {name}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>查看该条目</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Look only</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>新建档案库…</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>打开其他档案库…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>FaultsLabel</name>
    <message numerus="yes">
        <source>%n more are marked in the line.</source>
        <translation>
            <numerusform>还有 %n 处已在检索栏中标出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileChecker</name>
    <message>
        <source>Check a file</source>
        <translation>核对文件</translation>
    </message>
    <message>
        <source>Looking at {name}…</source>
        <translation>正在核对 {name}…</translation>
    </message>
    <message>
        <source>PDF and Word files</source>
        <translation>PDF 和 Word 文件</translation>
    </message>
</context>
<context>
    <name>FileFields</name>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>存放文件夹</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>PDF (for the archive, with the record inside)</source>
        <translation>PDF（归档用，内含会议数据）</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find in the meeting</source>
        <translation>在会议中查找</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>共 {count} 处</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 处，共 {count} 处</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n 行存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n 人已在名录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 人为新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list already</source>
        <translation>
            <numerusform>%n 人已在名单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>共 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Put %n on the list</source>
        <translation>
            <numerusform>列入名单（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>确认无误</translation>
    </message>
    <message>
        <source>The row that is chosen is in doubt no longer.</source>
        <translation>所选的行不再存疑。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message numerus="yes">
        <source>%n more like this</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>A pasted list, a table copied from a document, a workbook, a .csv or a .docx file: each becomes rows here.</source>
        <translation>粘贴的名单、从文档复制的表格、电子表格、.csv 或 .docx 文件，都会在这里逐行列出。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Below stands what was understood, one row a person. Mend it in place; nothing is written before you put it on the list.</source>
        <translation>下面逐行列出识别结果，一人一行，可直接修改；列入名单之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不列入</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>人员名单</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Nobody was understood yet</source>
        <translation>还没有识别出人员</translation>
    </message>
    <message>
        <source>Paste text instead</source>
        <translation>改为粘贴文字</translation>
    </message>
    <message>
        <source>People that were understood</source>
        <translation>识别出的人员</translation>
    </message>
    <message>
        <source>Put a list of people on the meeting&apos;s list</source>
        <translation>把人员名单列入会议名单</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>读取文件…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>This is too long to paste. Save it as a text file, then read the file.</source>
        <translation>内容太长，无法粘贴。请存为文本文件后再读取。</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files made</source>
        <translation>已生成的文件</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>印发</translation>
    </message>
    <message>
        <source>Issue all the same</source>
        <translation>仍然印发</translation>
    </message>
    <message>
        <source>Issue correction {number}</source>
        <translation>印发更正第{number}号</translation>
    </message>
    <message>
        <source>Issue the minutes</source>
        <translation>印发会议纪要</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>版头版记</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>核校</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>These files were not issued: {names}</source>
        <translation>以下文件并未印发：{names}</translation>
    </message>
    <message>
        <source>What is issued is locked. Later changes are numbered corrections.</source>
        <translation>印发后即锁定，以后的修改作为编号的更正。</translation>
    </message>
</context>
<context>
    <name>IssuingDoors</name>
    <message>
        <source>Begin the correction</source>
        <translation>开始更正</translation>
    </message>
    <message>
        <source>Correction {number}</source>
        <translation>更正第{number}号</translation>
    </message>
    <message>
        <source>Everything is saved anyway. A version is kept beside it, to look at, compare or return to.</source>
        <translation>内容本来就会自动保存。版本另外留存，可供查看、对照或恢复。</translation>
    </message>
    <message>
        <source>Issued: {names}</source>
        <translation>已印发：{names}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Keep a version</source>
        <translation>留存版本</translation>
    </message>
    <message>
        <source>Kept as “{name}”</source>
        <translation>已留存为“{name}”</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>版本名称</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>The correction was given up: the minutes are as they were issued.</source>
        <translation>已放弃更正：纪要与印发时一致。</translation>
    </message>
    <message>
        <source>The minutes can be edited again, and are issued as a correction. What was issued stays as it is.</source>
        <translation>纪要可重新编辑，并作为更正印发。已印发的内容保持不变。</translation>
    </message>
    <message>
        <source>These minutes are issued: they are kept as they left the house.</source>
        <translation>本纪要已印发，按印发时的样子留存。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本{number}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What is corrected, and why</source>
        <translation>更正内容及原因</translation>
    </message>
</context>
<context>
    <name>KeptSearches</name>
    <message>
        <source>Clear recent searches</source>
        <translation>清除最近的检索</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>最近的检索</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>重命名检索</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Saved and recent searches</source>
        <translation>保存的和最近的检索</translation>
    </message>
    <message>
        <source>Saved search “{name}” removed</source>
        <translation>已删除保存的检索“{name}”</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存的检索</translation>
    </message>
    <message>
        <source>Type words or names: all of them must be there. Quotation marks keep words together; a minus sign before a word leaves it out.</source>
        <translation>输入词语或姓名即可，一个字也能找。几个词用空格隔开，须同时出现；加引号则连在一起；词前加减号则排除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter keys and signs</source>
        <translation>筛选快捷键和符号</translation>
    </message>
    <message>
        <source>Keys and signs</source>
        <translation>快捷键和符号</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>没有相符的内容。</translation>
    </message>
    <message>
        <source>Signs of the capture line</source>
        <translation>速记行的符号</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
</context>
<context>
    <name>LayoutsDialog</name>
    <message>
        <source>A shipped layout stays as it is. Copy it to make one of the house.</source>
        <translation>自带版式保持不变。要更改，请先复制成本单位的版式。</translation>
    </message>
    <message>
        <source>All as shipped</source>
        <translation>全部恢复自带</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy to change it</source>
        <translation>复制后更改</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Not kept yet: minutes look as before.</source>
        <translation>尚未保留：纪要仍按原样。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>LineOffers</name>
    <message>
        <source>New body: {name}</source>
        <translation>已新建单位：{name}</translation>
    </message>
    <message>
        <source>New person: {name}</source>
        <translation>已新建人员：{name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>LineRecorder</name>
    <message numerus="yes">
        <source>%n entries recorded</source>
        <translation>
            <numerusform>已记入 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>On the list: {names}</source>
        <translation>已列入名单：{names}</translation>
    </message>
    <message>
        <source>Recorded: {text}</source>
        <translation>已记入：{text}</translation>
    </message>
</context>
<context>
    <name>LineSide</name>
    <message>
        <source>Capture line</source>
        <translation>速记行</translation>
    </message>
    <message>
        <source>Kept as raw notes, under Details</source>
        <translation>已作为原始记录保存，见“详情”</translation>
    </message>
    <message>
        <source>Raw notes</source>
        <translation>原始记录</translation>
    </message>
    <message>
        <source>Type what is said, then Enter</source>
        <translation>输入发言内容，按回车记入</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ListDoors</name>
    <message numerus="yes">
        <source>%n people put on the list</source>
        <translation>
            <numerusform>已将 %n 人列入名单</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ListReader</name>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取“{name}”</translation>
    </message>
</context>
<context>
    <name>LockBar</name>
    <message>
        <source>Correction {number} is being prepared.</source>
        <translation>正在准备更正第{number}号。</translation>
    </message>
    <message>
        <source>Issued as correction {number}: these minutes are locked.</source>
        <translation>已作为更正第{number}号印发，纪要已锁定。</translation>
    </message>
    <message>
        <source>Issued: these minutes are locked. Tasks can still be reported on.</source>
        <translation>已印发，纪要已锁定。督办事项仍可填报进展。</translation>
    </message>
    <message>
        <source>Read in as issued, and locked. No issued version lies here to compare it with: keep the file that you have. To change the minutes, begin a correction.</source>
        <translation>读入时即为已印发，已锁定。本档案库没有可供核对的印发稿，请保存好手中的文件。如需修改，请开始更正。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Search is being made ready: {percent} %</source>
        <translation>正在准备检索：{percent} %</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What you typed is also in {path}.</source>
        <translation>已输入的内容另存于 {path}。</translation>
    </message>
</context>
<context>
    <name>Maker</name>
    <message>
        <source>{title} (copy)</source>
        <translation>{title}（副本）</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Comes now</source>
        <translation>此时到会</translation>
    </message>
    <message>
        <source>Leaves now</source>
        <translation>此时离会</translation>
    </message>
    <message>
        <source>Move to a group</source>
        <translation>移到组别</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Nothing is recorded yet at which somebody could come or leave.</source>
        <translation>还没有记录任何条目，无法标记到会或离会。</translation>
    </message>
    <message>
        <source>Stays here in protocol order</source>
        <translation>排序时保持此位置</translation>
    </message>
</context>
<context>
    <name>MeantLine</name>
    <message>
        <source>Did you mean:</source>
        <translation>是否要找：</translation>
    </message>
</context>
<context>
    <name>MeetingChooser</name>
    <message numerus="yes">
        <source>%n meeting(s) chosen</source>
        <translation>
            <numerusform>已选 %n 个会议</numerusform>
        </translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>所有会议</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Meetings to export</source>
        <translation>要导出的会议</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>会议系列</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>MeetingHead</name>
    <message>
        <source>Title of the meeting</source>
        <translation>会议标题</translation>
    </message>
</context>
<context>
    <name>MeetingListPane</name>
    <message>
        <source>Filter meetings</source>
        <translation>筛选会议</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
</context>
<context>
    <name>MeetingPane</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>会议的各页</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>MeetingsOf</name>
    <message>
        <source>Meetings</source>
        <translation>参加的会议</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>暂无。</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>另有更早的 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Choose one from the list, or make a new one.</source>
        <translation>请从列表中选择，或新建会议。</translation>
    </message>
    <message>
        <source>Import meeting</source>
        <translation>导入会议</translation>
    </message>
    <message>
        <source>Look at a sample meeting</source>
        <translation>看看示例会议</translation>
    </message>
    <message>
        <source>Meetings, also in PDF and Word files (*.json *.pdf *.docx)</source>
        <translation>会议，也可以在 PDF 和 Word 文件中 (*.json *.pdf *.docx)</translation>
    </message>
    <message>
        <source>No meeting is open</source>
        <translation>没有打开的会议</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“{title}” is in the bin</source>
        <translation>“{title}”已移入回收站</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Kept as words; no date. “Thursday = 2026-06-18” says which one.</source>
        <translation>按原文保留，没有日期。可写“周四 = 2026-06-18”注明是哪天。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>{date} (worked out, not said)</source>
        <translation>{date}（推算得出，并非原文）</translation>
    </message>
</context>
<context>
    <name>NewMeetingDialog</name>
    <message>
        <source>All of this can be changed later. A meeting that goes on with a series brings last time&apos;s people, with the titles that they hold on the day.</source>
        <translation>这些内容以后都可以修改。接续某个系列的会议会带来上次的人员，职务以当日为准。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Goes on with</source>
        <translation>接续</translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation>纪要语言</translation>
    </message>
    <message>
        <source>Make meeting</source>
        <translation>新建会议</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>新建会议</translation>
    </message>
    <message>
        <source>No other meeting</source>
        <translation>不接续其他会议</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>暂未找到</translation>
    </message>
    <message>
        <source>Part of the archive has not been read yet. Results from it will appear here.</source>
        <translation>档案库尚未全部读入，后续找到的会显示在这里。</translation>
    </message>
    <message>
        <source>Search without the filters</source>
        <translation>去掉筛选条件再找</translation>
    </message>
    <message>
        <source>Use fewer words, or a part of one.</source>
        <translation>请减少词语，或只输入词语的一部分。</translation>
    </message>
</context>
<context>
    <name>OfferField</name>
    <message>
        <source>Nobody of this name</source>
        <translation>没有这个名称</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Left where they were put by hand: {names}.</source>
        <translation>手工排定的保持原位：{names}。</translation>
    </message>
    <message>
        <source>List of ranks…</source>
        <translation>职务排序…</translation>
    </message>
    <message>
        <source>No title in the list of ranks: {names}.</source>
        <translation>职务未列入职务排序：{names}。</translation>
    </message>
    <message>
        <source>Number the seats in this order</source>
        <translation>按此顺序编排座位号</translation>
    </message>
    <message>
        <source>Order them too</source>
        <translation>一并排序</translation>
    </message>
    <message>
        <source>Put everybody in protocol order</source>
        <translation>全部按礼宾次序排列</translation>
    </message>
    <message>
        <source>Put those in no group in protocol order</source>
        <translation>未分组人员按礼宾次序排列</translation>
    </message>
    <message>
        <source>Put “{group}” in protocol order</source>
        <translation>“{group}”按礼宾次序排列</translation>
    </message>
    <message>
        <source>Strokes not known, placed by pinyin: {names}.</source>
        <translation>笔画不详、按拼音排列：{names}。</translation>
    </message>
    <message>
        <source>The list is in protocol order.</source>
        <translation>名单已按礼宾次序排列。</translation>
    </message>
    <message>
        <source>The list was in protocol order already.</source>
        <translation>名单原已符合礼宾次序。</translation>
    </message>
    <message>
        <source>The seats are numbered in the order of the list</source>
        <translation>已按名单顺序编排座位号</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names}等，另有 %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n 处不同</numerusform>
        </translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>As Word…</source>
        <translation>存为 Word…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Difference {number} of {count}</source>
        <translation>第 {number} 处，共 {count} 处不同</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>正在排版…</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview of the minutes</source>
        <translation>纪要预览</translation>
    </message>
    <message>
        <source>Words set by hand</source>
        <translation>手工改写</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Used last</source>
        <translation>最近使用</translation>
    </message>
</context>
<context>
    <name>PaletteOverlay</name>
    <message>
        <source>Commands, meetings, people, tasks – name, pinyin or initials</source>
        <translation>命令、会议、人员、督办——输入名称、拼音或首字母</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找一切</translation>
    </message>
    <message>
        <source>Nothing is called so. Type less, or other letters of it; what was said in meetings is found under “Search the archive”.</source>
        <translation>没有这个名称。可少输入几个字，或换用其他字母；会议内容请用“检索档案库”查找。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter open · Esc back</source>
        <translation>↑ ↓ 选择 · 回车打开 · Esc 返回</translation>
    </message>
</context>
<context>
    <name>ParagraphMenu</name>
    <message>
        <source>Add a paragraph after</source>
        <translation>在其后增加一段</translation>
    </message>
    <message>
        <source>Back to the composed words</source>
        <translation>恢复生成的文字</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <translation>改写文字</translation>
    </message>
    <message>
        <source>Forget words that lost their entry</source>
        <translation>放弃失去条目的文字</translation>
    </message>
    <message>
        <source>Go to its entry</source>
        <translation>转到对应条目</translation>
    </message>
    <message>
        <source>Insert words that lost their entry</source>
        <translation>插入失去条目的文字</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Put back what was left out</source>
        <translation>恢复略去的段落</translation>
    </message>
    <message>
        <source>Show the changes…</source>
        <translation>查看改动…</translation>
    </message>
    <message>
        <source>Take all back to the composed words</source>
        <translation>全部恢复为生成的文字</translation>
    </message>
</context>
<context>
    <name>PasteOffer</name>
    <message numerus="yes">
        <source>%n entries will be added</source>
        <translation>
            <numerusform>将添加 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>不添加</translation>
    </message>
    <message>
        <source>It is one long text: each sentence becomes an entry.</source>
        <translation>这是一段长文字：每句话将成为一条。</translation>
    </message>
    <message>
        <source>It is too much for entries. Keep it beside the record, as raw notes?</source>
        <translation>内容过长，不宜作为条目。是否作为原始记录，保存在会议旁？</translation>
    </message>
    <message>
        <source>Keep as raw notes</source>
        <translation>存为原始记录</translation>
    </message>
    <message>
        <source>Lines that were pasted</source>
        <translation>粘贴的各行</translation>
    </message>
    <message numerus="yes">
        <source>This text is very long: %n characters</source>
        <translation>
            <numerusform>这段文字很长：%n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatternField</name>
    <message>
        <source>Consultation on schools</source>
        <translation>学校工作座谈会</translation>
    </message>
    <message>
        <source>Date of the meeting</source>
        <translation>会议日期</translation>
    </message>
    <message>
        <source>Draft or correction</source>
        <translation>草稿或更正</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>例如：{name}</translation>
    </message>
    <message>
        <source>Insert…</source>
        <translation>插入…</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>会议类型</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>文种</translation>
    </message>
    <message>
        <source>Number of the minutes</source>
        <translation>纪要编号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>The title of the meeting</source>
        <translation>会议标题</translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation>会议标题</translation>
    </message>
    <message>
        <source>What a name can be made of</source>
        <translation>文件名可由哪些内容组成</translation>
    </message>
    <message>
        <source>Which meeting of the series</source>
        <translation>会议届次</translation>
    </message>
    <message>
        <source>Year of the number</source>
        <translation>编号的年份</translation>
    </message>
    <message>
        <source>{unknown} names nothing. What can be named: {known}</source>
        <translation>{unknown} 没有对应的内容。可用的有：{known}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Attendance…</source>
        <translation>出席情况…</translation>
    </message>
    <message>
        <source>By rank of the title, then by surname</source>
        <translation>先按职务，再按姓氏</translation>
    </message>
    <message>
        <source>Choose somebody to see everything recorded.</source>
        <translation>选择一人查看全部记录。</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新分组</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>未选择人员</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>名单还是空的</translation>
    </message>
    <message>
        <source>People of this meeting</source>
        <translation>本次会议人员</translation>
    </message>
    <message>
        <source>Protocol order…</source>
        <translation>礼宾次序…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Type a name in the line below, with title and body if you know them; paste a list of people, or drop a file with one here.</source>
        <translation>在下面一行输入姓名，知道的话写上单位和职务；也可以粘贴人员名单，或把名单文件拖到这里。</translation>
    </message>
    <message>
        <source>Ways of taking part; in the list also =p, =l, =q, =a, =d</source>
        <translation>出席、列席、请假等；在名单中也可按 =p、=l、=q、=a、=d</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Name, pinyin or initials</source>
        <translation>姓名、拼音或首字母</translation>
    </message>
    <message>
        <source>Nobody on the list is called “{name}”. Esc leads back; in the line + and a name put somebody on the list.</source>
        <translation>名单上没有“{name}”。按 Esc 返回；在速记行输入“＋姓名”可列入名单。</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Archive</source>
        <translation>档案库</translation>
    </message>
    <message>
        <source>Certificate file with which minutes are signed</source>
        <translation>签署纪要所用的证书文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位信息</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>打开其他…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
</context>
<context>
    <name>PreviewHand</name>
    <message>
        <source>Added by hand; no entry supports it</source>
        <translation>手工增加；没有条目支持</translation>
    </message>
    <message>
        <source>Set by hand; the entry has changed since</source>
        <translation>手工改写；其后条目又有变动</translation>
    </message>
    <message>
        <source>Words set by hand</source>
        <translation>手工改写</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%n fonts of the layout are not installed</source>
        <translation>
            <numerusform>版式所需的 %n 种字体未安装</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Layout of the minutes</source>
        <translation>纪要版式</translation>
    </message>
    <message>
        <source>The PDF uses the fonts at the right. Word files keep the names that the layout asks for. Install those fonts to have them in PDF files too.</source>
        <translation>PDF 使用箭头右边的字体；Word 文件保留版式要求的字体名称。安装左边的字体后，PDF 也会使用它们。</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>All, or such as 1-3, 5</source>
        <translation>全部，或如 1-3, 5</translation>
    </message>
    <message>
        <source>As the printer is set</source>
        <translation>按打印机设置</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>双面</translation>
    </message>
    <message>
        <source>Both, turned at the long edge</source>
        <translation>双面，沿长边翻转</translation>
    </message>
    <message>
        <source>Both, turned at the short edge</source>
        <translation>双面，沿短边翻转</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>No font on this machine shows: {characters}</source>
        <translation>本机没有字体能显示：{characters}</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Export as PDF, and print the file where there is one.</source>
        <translation>本机没有设置打印机。请导出为 PDF，在有打印机的地方打印。</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>单面</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页码范围</translation>
    </message>
    <message>
        <source>Pages are written as 1-3, 5; there are {count}.</source>
        <translation>页码请写作 1-3, 5；共 {count} 页。</translation>
    </message>
    <message>
        <source>Pages printed</source>
        <translation>已打印页数</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>打印已停止。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>适合宽度</translation>
    </message>
</context>
<context>
    <name>ProofLine</name>
    <message numerus="yes">
        <source>%n findings must be settled</source>
        <translation>
            <numerusform>%n 个问题必须处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings to look at</source>
        <translation>
            <numerusform>%n 个问题需要看一看</numerusform>
        </translation>
    </message>
    <message>
        <source>Going through the minutes…</source>
        <translation>正在核校…</translation>
    </message>
    <message>
        <source>Nothing is left to settle.</source>
        <translation>没有待处理的问题。</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>查看问题</translation>
    </message>
</context>
<context>
    <name>ProofPane</name>
    <message numerus="yes">
        <source>%n more to look at</source>
        <translation>
            <numerusform>另有 %n 项需要看一看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things must be settled</source>
        <translation>
            <numerusform>还有 %n 项必须解决</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>认可</translation>
    </message>
    <message>
        <source>Close the proof</source>
        <translation>关闭核校</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>筛选核校结果</translation>
    </message>
    <message>
        <source>Findings of the proof</source>
        <translation>核校结果</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Going through the minutes…</source>
        <translation>正在核校纪要……</translation>
    </message>
    <message>
        <source>No finding has these words</source>
        <translation>没有含这些字的结果</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>取消认可</translation>
    </message>
    <message>
        <source>Nothing is left to settle</source>
        <translation>没有需要解决的问题</translation>
    </message>
    <message>
        <source>Ready to issue</source>
        <translation>可以印发</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待解决</translation>
    </message>
    <message>
        <source>Use fewer or other words.</source>
        <translation>请减少或更换字词。</translation>
    </message>
    <message>
        <source>“Everything” shows notes, and what was accepted.</source>
        <translation>点“全部”可以看到提示和已认可的项。</translation>
    </message>
</context>
<context>
    <name>RanksDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>List of ranks</source>
        <translation>职务排序</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>新职务</translation>
    </message>
    <message>
        <source>New title, then Enter; or paste many lines</source>
        <translation>输入职务后回车，也可粘贴多行</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Start from the list that is shipped</source>
        <translation>改用内置排序</translation>
    </message>
    <message>
        <source>The people of this meeting, so ordered</source>
        <translation>本次会议人员按此排列</translation>
    </message>
    <message>
        <source>Titles in protocol order, the highest first. A line may name the body with the title (市委书记; Director, Education Bureau). The longest line that fits counts.</source>
        <translation>按礼宾次序列出职务，高者在前。一行可连同单位（如“市委书记”）。有几行相符时，以最长的为准。</translation>
    </message>
    <message>
        <source>Under one rank</source>
        <translation>职务相同者</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>还没有记录</translation>
    </message>
    <message>
        <source>Record in outline</source>
        <translation>记录提纲</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>记录内容</translation>
    </message>
    <message>
        <source>Type into the line below: what is said, then Enter.</source>
        <translation>在下面的速记行写下发言内容，按回车记入。</translation>
    </message>
</context>
<context>
    <name>Removing</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{name} was taken off the list</source>
        <translation>已将{name}移出名单</translation>
    </message>
</context>
<context>
    <name>ResultsExporter</name>
    <message numerus="yes">
        <source>%n results saved as {name}</source>
        <translation>
            <numerusform>%n 条结果已存为 {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>导出检索结果</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>检索结果</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n 条结果</numerusform>
        </translation>
    </message>
    <message>
        <source>By date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>按相关度</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>缩小结果范围</translation>
    </message>
    <message>
        <source>Narrow the results by year, kind, speaker or body</source>
        <translation>按年份、类型、发言人或单位缩小结果范围</translation>
    </message>
    <message>
        <source>Search is still being made ready ({percent} %): there may be more results than these.</source>
        <translation>检索仍在准备中（{percent}%），结果可能不止这些。</translation>
    </message>
    <message>
        <source>{count}+ results</source>
        <translation>{count} 条以上结果</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>Open the minutes</source>
        <translation>打开纪要</translation>
    </message>
</context>
<context>
    <name>ReturnedDoor</name>
    <message>
        <source>Other file…</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Take over changes from a Word file</source>
        <translation>读回 Word 修改稿</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文档（*.docx）</translation>
    </message>
</context>
<context>
    <name>ReturnedPane</name>
    <message numerus="yes">
        <source>%n changes taken over into the minutes</source>
        <translation>
            <numerusform>已采纳 %n 处改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes to decide in {name}</source>
        <translation>
            <numerusform>{name}：还有 %n 处改动待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部采纳</translation>
    </message>
    <message>
        <source>Changes in the paper that came back</source>
        <translation>修改稿中的改动</translation>
    </message>
    <message>
        <source>Close the paper</source>
        <translation>关闭修改稿</translation>
    </message>
    <message>
        <source>Comparing {name} with the minutes…</source>
        <translation>正在将 {name} 与纪要比对…</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>重新决定</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete 键</translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>改动已全部处理</translation>
    </message>
    <message>
        <source>Nothing left to decide in {name}</source>
        <translation>{name}：改动已全部处理</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>The minutes say what the paper says, or what you decided.</source>
        <translation>纪要已与修改稿一致，或按您的决定保留。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>改动内容</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Export results…</source>
        <translation>导出结果…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>保存此检索…</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>检索档案库</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>电子表格…</translation>
    </message>
    <message>
        <source>Table for other programs (CSV)…</source>
        <translation>供其他程序使用的表格（CSV）…</translation>
    </message>
    <message>
        <source>Word document…</source>
        <translation>Word 文档…</translation>
    </message>
    <message>
        <source>Words or names, in all meetings</source>
        <translation>在全部会议中查找词语、姓名</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Add “{name}” to the directory</source>
        <translation>将“{name}”加入名录</translation>
    </message>
    <message>
        <source>Type a name, pinyin or initials</source>
        <translation>输入名称、拼音或首字母</translation>
    </message>
</context>
<context>
    <name>SearchKeeper</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此检索</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Narrow the results</source>
        <translation>缩小结果范围</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>检索结果</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>All as they were</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>更改快捷键</translation>
    </message>
    <message>
        <source>Choose a command.</source>
        <translation>请选择一个命令。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <translation>按名称或按键筛选</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新的快捷键</translation>
    </message>
    <message>
        <source>New keys…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>取消快捷键</translation>
    </message>
    <message>
        <source>One more…</source>
        <translation>再加一个…</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>请按下快捷键</translation>
    </message>
    <message>
        <source>Press the new keys for “{command}”. Esc leaves them as they are.</source>
        <translation>请按下“{command}”的新快捷键。按 Esc 保持不变。</translation>
    </message>
    <message>
        <source>This key is fixed: text and the capture line need it.</source>
        <translation>此键固定不变：文字编辑和速记行要用它。</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>改用于此</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>{keys} is “{command}” and stays so.</source>
        <translation>{keys} 已用于“{command}”，不能更改。</translation>
    </message>
    <message>
        <source>{keys} is “{command}”. Use it here instead?</source>
        <translation>{keys} 已用于“{command}”。要改用于此吗？</translation>
    </message>
</context>
<context>
    <name>SigningField</name>
    <message>
        <source>Password of the certificate</source>
        <translation>证书密码</translation>
    </message>
    <message>
        <source>Password of the certificate (it is not kept)</source>
        <translation>证书密码（不会保存）</translation>
    </message>
    <message>
        <source>Sign the PDF</source>
        <translation>给 PDF 签名</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message numerus="yes">
        <source>%n hidden rows too</source>
        <translation>
            <numerusform>包括 %n 个隐藏行</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>文件的编码</translation>
    </message>
    <message>
        <source>Paste or type the list here, or drop a file on this window.

Li Lei, Deputy Director, Digital Economy Bureau; Han Mei (Port Bureau)
Excused: Wang Wu</source>
        <translation>在这里粘贴或输入名单，也可以把文件拖到本窗口。

市科技局局长张三、市经信局副局长李四、王五（市教育局）
请假：赵六</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Table of the file</source>
        <translation>文件中的表格</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The list as it stands in the file</source>
        <translation>文件中的名单原样</translation>
    </message>
    <message>
        <source>The list as text</source>
        <translation>名单文字</translation>
    </message>
</context>
<context>
    <name>SpeakerBar</name>
    <message>
        <source>Another speaker</source>
        <translation>其他发言人</translation>
    </message>
    <message>
        <source>Free this key</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Kind of the next entry</source>
        <translation>下一条的类别</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>无发言人</translation>
    </message>
    <message>
        <source>Pin to {key}</source>
        <translation>固定到 {key}</translation>
    </message>
    <message>
        <source>Pin to {key}, now {name}</source>
        <translation>固定到 {key}（现为{name}）</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>发言人</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>● not saved</source>
        <translation>● 未保存</translation>
    </message>
    <message>
        <source>● saved {time}</source>
        <translation>● 已保存 {time}</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message numerus="yes">
        <source>%n entries become supervised tasks</source>
        <translation>
            <numerusform>%n 条将列为督办事项</numerusform>
        </translation>
    </message>
    <message>
        <source>@who &amp;with ~when, then Enter; or Enter alone</source>
        <translation>@牵头 &amp;协办 ~时限，按回车；直接按回车也可</translation>
    </message>
    <message>
        <source>Who does it and by when</source>
        <translation>责任单位与完成时限</translation>
    </message>
    <message>
        <source>“{text}” is not understood: type @ and who, ~ and when</source>
        <translation>“{text}”未能识别：请键入 @责任单位、~时限</translation>
    </message>
</context>
<context>
    <name>Tasking</name>
    <message>
        <source>No longer a task: owner and deadline are taken off</source>
        <translation>不再督办：已去掉责任单位和时限</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>All tasks</source>
        <translation>全部事项</translation>
    </message>
    <message>
        <source>An instruction with an owner (@) or a deadline (~) becomes one; so does any entry with Ctrl+T.</source>
        <translation>带责任单位（@）或时限（~）的指示会成为督办事项；任何条目按 Ctrl+T 也可列为督办。</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>筛选督办事项</translation>
    </message>
    <message>
        <source>No supervised tasks yet</source>
        <translation>还没有督办事项</translation>
    </message>
    <message>
        <source>No task has these words</source>
        <translation>没有相符的事项</translation>
    </message>
    <message>
        <source>No task is open</source>
        <translation>没有未办结的事项</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Show in the meeting</source>
        <translation>在会议中查看</translation>
    </message>
    <message>
        <source>Supervised tasks</source>
        <translation>督办事项</translation>
    </message>
    <message>
        <source>Use fewer or other words.</source>
        <translation>请减少或更换词语。</translation>
    </message>
    <message>
        <source>“All tasks” shows those that are closed.</source>
        <translation>点“全部事项”可查看已办结的事项。</translation>
    </message>
</context>
<context>
    <name>TitleChanges</name>
    <message numerus="yes">
        <source>%n titles changed since last time</source>
        <translation>
            <numerusform>%n 项职务较上次有变</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>查看变动</translation>
    </message>
    <message>
        <source>no title known</source>
        <translation>职务不详</translation>
    </message>
    <message>
        <source>was called {name}</source>
        <translation>原称{name}</translation>
    </message>
    <message>
        <source>{before}  →  {now}</source>
        <translation>{before}  →  {now}</translation>
    </message>
</context>
<context>
    <name>TourDialog</name>
    <message>
        <source>Begin to work</source>
        <translation>开始工作</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>结束入门</translation>
    </message>
    <message>
        <source>Nothing of this was saved.</source>
        <translation>以上内容均未保存。</translation>
    </message>
    <message>
        <source>Practice line</source>
        <translation>练习行</translation>
    </message>
    <message>
        <source>Put this into the line</source>
        <translation>填入练习行</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>跳过这一步</translation>
    </message>
    <message>
        <source>Step {number} of {all}. Nothing here is saved.</source>
        <translation>第 {number} 步，共 {all} 步。此处内容不会保存。</translation>
    </message>
    <message>
        <source>That is all it takes</source>
        <translation>就是这些</translation>
    </message>
    <message>
        <source>The menu Help</source>
        <translation>“帮助”菜单</translation>
    </message>
    <message>
        <source>The palette</source>
        <translation>查找一切</translation>
    </message>
    <message>
        <source>Tour of the capture line</source>
        <translation>速记行入门</translation>
    </message>
    <message>
        <source>Type here, then Enter</source>
        <translation>在此输入，再按回车</translation>
    </message>
    <message>
        <source>{palette} finds everything else, {help} has all keys and signs.</source>
        <translation>{palette} 可查找其他一切，{help} 列出全部快捷键与符号。</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>, </source>
        <comment>between the names of files</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>核对文件…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对照对象</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>再次导出</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>再次导出…</translation>
    </message>
    <message>
        <source>No version is kept yet. {key} keeps one under a name.</source>
        <translation>还没有留存的版本。按 {key} 可留存一个。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Put back: {name}. Undo (Ctrl+Z) takes it back.</source>
        <translation>已恢复到：{name}。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Versions of the minutes</source>
        <translation>纪要的各个版本</translation>
    </message>
    <message>
        <source>Whether a PDF or Word file is the one that was issued</source>
        <translation>查看 PDF 或 Word 文件是否就是印发的那一份</translation>
    </message>
    <message>
        <source>with</source>
        <translation>与</translation>
    </message>
    <message>
        <source>{before} and {after}</source>
        <translation>{before} 与 {after}</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>A few things to begin with. All of them can be changed later.</source>
        <translation>先设置几项，以后都可以更改。</translation>
    </message>
    <message>
        <source>Add a sample meeting to look around in</source>
        <translation>添加一个示例会议供浏览</translation>
    </message>
    <message>
        <source>Archive folder</source>
        <translation>档案库文件夹</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Show me the capture line (90 seconds)</source>
        <translation>带我了解速记行（90 秒）</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎使用</translation>
    </message>
    <message>
        <source>for example: Office of the Municipal Committee</source>
        <translation>例如：市委办公厅</translation>
    </message>
</context>
<context>
    <name>WordFile</name>
    <message>
        <source>Filling {name}…</source>
        <translation>正在填写 {name}…</translation>
    </message>
    <message>
        <source>Looking into {name}…</source>
        <translation>正在查看 {name}…</translation>
    </message>
</context>
<context>
    <name>WordsEditing</name>
    <message>
        <source>Return keeps the words, Shift+Return breaks the line, Esc takes them back</source>
        <translation>回车保存，Shift+回车换行，Esc 放弃</translation>
    </message>
    <message>
        <source>The paragraph is left out. Undo brings it back.</source>
        <translation>已略去该段，可撤销。</translation>
    </message>
    <message>
        <source>These minutes cannot be changed now.</source>
        <translation>这份纪要目前不能修改。</translation>
    </message>
    <message>
        <source>Words of the new paragraph</source>
        <translation>新段落文字</translation>
    </message>
    <message>
        <source>Words of the paragraph</source>
        <translation>段落文字</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>+ or Ctrl and the wheel</source>
        <translation>+ 或 Ctrl 加滚轮</translation>
    </message>
    <message>
        <source>- or Ctrl and the wheel</source>
        <translation>- 或 Ctrl 加滚轮</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>放大页面</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>缩小页面</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>Whole width (0)</source>
        <translation>适合页宽（0）</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>_ChangesDialog</name>
    <message>
        <source>As the directory has it on the day of the meeting. Enter shows the person.</source>
        <translation>以名录中会议当日的信息为准。按回车查看该人员。</translation>
    </message>
    <message>
        <source>Changed since last time</source>
        <translation>较上次的变动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>_Clear</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>abbreviations</name>
    <message>
        <source>Short</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Archives (*{suffix})</source>
        <translation>档案库 (*{suffix})</translation>
    </message>
    <message>
        <source>Keep it on this machine</source>
        <translation>改存到本机</translation>
    </message>
    <message>
        <source>Meeting minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>新建档案库</translation>
    </message>
    <message>
        <source>No Chinese font is installed: Chinese text shows as boxes. Install one, for example fonts-noto-cjk, and start again.</source>
        <translation>没有安装中文字体，中文会显示为方框。请安装一种（例如 fonts-noto-cjk），然后重新启动。</translation>
    </message>
    <message>
        <source>Open archive</source>
        <translation>打开档案库</translation>
    </message>
    <message>
        <source>an archive, or a meeting to import</source>
        <translation>档案库，或要导入的会议文件</translation>
    </message>
    <message>
        <source>the archive to open</source>
        <translation>要打开的档案库</translation>
    </message>
</context>
<context>
    <name>checkup</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>A folder of this machine alone is safer and faster.</source>
        <translation>放在本机自己的文件夹里更安全、更快。</translation>
    </message>
    <message>
        <source>Archive: {path}</source>
        <translation>档案库：{path}</translation>
    </message>
    <message>
        <source>Chinese fonts</source>
        <translation>中文字体</translation>
    </message>
    <message>
        <source>Chinese minutes cannot be written as PDF.</source>
        <translation>无法把中文纪要写成 PDF。</translation>
    </message>
    <message>
        <source>Compare with a backup, and with the files that were issued.</source>
        <translation>请与备份及已印发的文件核对。</translation>
    </message>
    <message>
        <source>Copy the file to a safe place before anything else.</source>
        <translation>请先把该文件复制到安全的地方。</translation>
    </message>
    <message>
        <source>Database engine: SQLite {version}</source>
        <translation>数据库引擎：SQLite {version}</translation>
    </message>
    <message>
        <source>Fonts of the layout “{name}”</source>
        <translation>版式“{name}”的字体</translation>
    </message>
    <message>
        <source>Free fonts that suit the program</source>
        <translation>本程序适用的免费字体</translation>
    </message>
    <message>
        <source>Free on the disk of the archive: {size} MB</source>
        <translation>档案库所在磁盘的可用空间：{size} MB</translation>
    </message>
    <message>
        <source>Give yourself the right to write there.</source>
        <translation>请为自己开通写入权限。</translation>
    </message>
    <message>
        <source>Input method: {name}</source>
        <translation>输入法：{name}</translation>
    </message>
    <message>
        <source>Install PySide6 from its wheel, which brings it.</source>
        <translation>请安装 PySide6 的官方安装包，其中带有该插件。</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>请清理磁盘空间。</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>缺少：{names}</translation>
    </message>
    <message>
        <source>No archive yet at {path}; the first meeting makes it.</source>
        <translation>{path} 处还没有档案库；新建第一场会议时会建立。</translation>
    </message>
    <message>
        <source>No font at all is installed; no PDF can be written.</source>
        <translation>没有安装任何字体，无法写出 PDF。</translation>
    </message>
    <message>
        <source>No input method is running: Chinese cannot be typed.</source>
        <translation>没有正在运行的输入法，无法输入中文。</translation>
    </message>
    <message>
        <source>No installed font has Chinese characters.</source>
        <translation>已安装的字体都没有中文字符。</translation>
    </message>
    <message>
        <source>No screen here: no input method is needed.</source>
        <translation>本机没有屏幕，不需要输入法。</translation>
    </message>
    <message>
        <source>Qt&apos;s plugin for it ({name}) is missing.</source>
        <translation>缺少 Qt 的相应插件（{name}）。</translation>
    </message>
    <message>
        <source>System libraries of the window</source>
        <translation>窗口所需的系统库</translation>
    </message>
    <message>
        <source>System libraries of the window under Wayland</source>
        <translation>窗口在 Wayland 下所需的系统库</translation>
    </message>
    <message>
        <source>System libraries of the window under X11</source>
        <translation>窗口在 X11 下所需的系统库</translation>
    </message>
    <message>
        <source>The archive cannot be written: {path}</source>
        <translation>档案库无法写入：{path}</translation>
    </message>
    <message>
        <source>The archive lies on a share or in a folder that is synced.</source>
        <translation>档案库位于网络共享或同步文件夹中。</translation>
    </message>
    <message>
        <source>The command line works without. This installs it:</source>
        <translation>命令行不需要它。安装命令：</translation>
    </message>
    <message>
        <source>The file is damaged: {problem}</source>
        <translation>文件已损坏：{problem}</translation>
    </message>
    <message>
        <source>The input method is part of the system.</source>
        <translation>输入法由系统提供。</translation>
    </message>
    <message>
        <source>The window (PySide6)</source>
        <translation>窗口程序（PySide6）</translation>
    </message>
    <message>
        <source>The window is not installed: PySide6 is missing.</source>
        <translation>窗口程序尚未安装：缺少 PySide6。</translation>
    </message>
    <message>
        <source>This installs it:</source>
        <translation>安装命令：</translation>
    </message>
    <message>
        <source>This installs one; then start it and log in again:</source>
        <translation>安装命令（装好后启动输入法并重新登录）：</translation>
    </message>
    <message>
        <source>Versions of minutes that were issued: {count}</source>
        <translation>已印发的纪要版本：{count}</translation>
    </message>
    <message>
        <source>Word files name the right fonts all the same.</source>
        <translation>Word 文件中仍写明规定的字体。</translation>
    </message>
    <message>
        <source>{asked} is not installed; the PDF is set in {got}.</source>
        <translation>未安装{asked}，PDF 用 {got} 代替。</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>; </source>
        <comment>between offices</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>New body: {name}</source>
        <translation>新建单位：{name}</translation>
    </message>
    <message>
        <source>New person: {name}</source>
        <translation>新建人员：{name}</translation>
    </message>
    <message>
        <source>Put {name} on the list</source>
        <translation>将{name}列入名单</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>拼音</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between a name and titles</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>: </source>
        <comment>after what a place is</comment>
        <translation>：</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the items of a list</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Added the layout {name}</source>
        <translation>已添加版式 {name}</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>By-line</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Check the name of the file and that you may read it.</source>
        <translation>请检查文件名以及读取权限。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Could not read {path}: {reason}</source>
        <translation>无法读取 {path}：{reason}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>引用文件</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Everything that is needed is there.</source>
        <translation>必需的都已具备。</translation>
    </message>
    <message>
        <source>Give FILE (- for the standard input), or --sample.</source>
        <translation>请给出 FILE（- 表示标准输入）或 --sample。</translation>
    </message>
    <message>
        <source>Give ID, or say which meetings: --all, --since …</source>
        <translation>请给出 ID，或说明哪些会议：--all、--since 等</translation>
    </message>
    <message>
        <source>Give ID, or say which meetings; not both.</source>
        <translation>请给出 ID，或说明哪些会议；两者不能同时使用。</translation>
    </message>
    <message>
        <source>Give TITLE, or --series-of ID.</source>
        <translation>请给出 TITLE，或 --series-of ID。</translation>
    </message>
    <message>
        <source>Give the id: “minutes list” names it.</source>
        <translation>请改用编号：“minutes list”会列出编号。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主办</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Imported “{title}” ({id})</source>
        <translation>已导入“{title}”（{id}）</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>该文件未被改动。</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>Minutes of meetings: record them, find them, issue them.</source>
        <translation>会议纪要：记录、查找、印发。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name another file to write to.</source>
        <translation>请写入其他文件。</translation>
    </message>
    <message>
        <source>No meetings yet: “minutes new TITLE” makes one.</source>
        <translation>还没有会议：用“minutes new TITLE”新建。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Nothing that was recorded is lost: “minutes index rebuild” mends it.</source>
        <translation>记录没有丢失：用“minutes index rebuild”即可修复。</translation>
    </message>
    <message>
        <source>Nothing was imported from it.</source>
        <translation>没有从中导入任何内容。</translation>
    </message>
    <message>
        <source>Of many meetings each has the layout of its own language.</source>
        <translation>导出多个会议时，各会议使用其语言的版式。</translation>
    </message>
    <message>
        <source>One file holds one paper; several need --all.</source>
        <translation>一个文件只含一种材料；要多种材料请使用 --all。</translation>
    </message>
    <message>
        <source>One file is of one kind; several need --all.</source>
        <translation>一个文件只有一种类型；要多种类型请使用 --all。</translation>
    </message>
    <message>
        <source>Only one of: --limit, --count, --output</source>
        <translation>以下选项只能用一个：--limit、--count、--output</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Papers of many meetings need a folder.</source>
        <translation>导出多个会议的材料需要一个文件夹。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>建议、提案</translation>
    </message>
    <message>
        <source>Reading meetings into the index of words first: {waiting} …</source>
        <translation>正在为 {waiting} 个会议补建检索索引……</translation>
    </message>
    <message>
        <source>Ready to issue.</source>
        <translation>可以印发。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Results: {total}.</source>
        <translation>共 {total} 条结果。</translation>
    </message>
    <message>
        <source>Results: {total}. The first {shown} are shown; --limit 0 shows all.</source>
        <translation>共 {total} 条结果，只显示前 {shown} 条；用 --limit 0 显示全部。</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Say where to: --output FILE</source>
        <translation>请给出要写的文件：--output FILE</translation>
    </message>
    <message>
        <source>Say which: the name of a layout, or a file.</source>
        <translation>请给出版式名称或文件。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>会议系列</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Slogans</source>
        <translation>口号</translation>
    </message>
    <message>
        <source>Something that is needed is missing: see the lines with ✗.</source>
        <translation>缺少必需的项目：见标有 ✗ 的各行。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; your archive is safe.</source>
        <translation>程序内部出错，档案库完好。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The archive itself was tampered with: “minutes check”.</source>
        <translation>档案库本身已被改动，请运行“minutes check”。</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>The index of words is complete; meetings in it: {meetings}.</source>
        <translation>检索索引完整，共 {meetings} 个会议。</translation>
    </message>
    <message>
        <source>The index of words is not complete; missing meetings: {waiting} of {all}.</source>
        <translation>检索索引不完整：{all} 个会议中还有 {waiting} 个未编入。</translation>
    </message>
    <message>
        <source>The index of words is not complete; missing meetings: {waiting} of {all}. The next search reads them, or the window while it is open.</source>
        <translation>检索索引不完整：{all} 个会议中还有 {waiting} 个未编入。下次检索时会补齐，窗口打开时也会自动补齐。</translation>
    </message>
    <message>
        <source>The index of words is right: {checked} records compared.</source>
        <translation>检索索引正确，已核对 {checked} 条记录。</translation>
    </message>
    <message>
        <source>The index of words is wrong: {missing} records are missing, {changed} stand there otherwise, {stray} are in it and nowhere else.</source>
        <translation>检索索引有误：缺少 {missing} 条记录，{changed} 条与记录不符，{stray} 条只在索引中存在。</translation>
    </message>
    <message>
        <source>The index of words was made anew; meetings in it: {meetings}.</source>
        <translation>已重建检索索引，共 {meetings} 个会议。</translation>
    </message>
    <message>
        <source>The name of the file ends in one of: {known}</source>
        <translation>文件名须以下列之一结尾：{known}</translation>
    </message>
    <message>
        <source>The standard input can be read once only.</source>
        <translation>标准输入只能读取一次。</translation>
    </message>
    <message>
        <source>The window is not installed: PySide6 is missing.</source>
        <translation>窗口程序尚未安装：缺少 PySide6。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>There are: {known}</source>
        <translation>可用的有：{known}</translation>
    </message>
    <message>
        <source>There is no sample “{name}”.</source>
        <translation>没有名为“{name}”的示例。</translation>
    </message>
    <message>
        <source>There is no series “{name}”.</source>
        <translation>没有名为“{name}”的系列。</translation>
    </message>
    <message>
        <source>There is no “{deed}”: list, export, import or check.</source>
        <translation>没有“{deed}”：可用 list、export、import、check。</translation>
    </message>
    <message>
        <source>There is no “{deed}”: state, check or rebuild.</source>
        <translation>没有“{deed}”：只能是 state、check 或 rebuild。</translation>
    </message>
    <message>
        <source>This installs it: {command}</source>
        <translation>安装命令：{command}</translation>
    </message>
    <message>
        <source>This is missing: {names}</source>
        <translation>缺少：{names}</translation>
    </message>
    <message>
        <source>This is not understood: {names}</source>
        <translation>无法识别：{names}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To be settled before the minutes are issued: {count}</source>
        <translation>印发前必须解决：{count} 项</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Versions issued: {count}. Seal of the last: {seal}</source>
        <translation>已印发版本：{count}。最后一个的封印：{seal}</translation>
    </message>
    <message>
        <source>What happened is written in {path}, for whoever looks after the program.</source>
        <translation>详情已写入 {path}，供维护人员查看。</translation>
    </message>
    <message>
        <source>What to give</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>What was issued is what it was.</source>
        <translation>已印发的内容与印发时一致。</translation>
    </message>
    <message>
        <source>What was issued was tampered with: see the lines with ✗.</source>
        <translation>已印发的内容被改动过，见标有 ✗ 的行。</translation>
    </message>
    <message>
        <source>Which kind of file? Give --format: {known}</source>
        <translation>要写成哪种文件？请给出 --format：{known}</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>With</source>
        <translation>协办</translation>
    </message>
    <message>
        <source>With --copy it becomes a meeting of its own.</source>
        <translation>加上 --copy 可作为另一场会议导入。</translation>
    </message>
    <message>
        <source>Without --layout the usual one is taken.</source>
        <translation>不加 --layout 时使用常用版式。</translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation>已写入 {path}</translation>
    </message>
    <message>
        <source>a PDF or Word file that came back</source>
        <translation>收回的 PDF 或 Word 文件</translation>
    </message>
    <message>
        <source>a file that “export” wrote; - for the standard input</source>
        <translation>由“export”写出的文件；- 表示标准输入</translation>
    </message>
    <message>
        <source>a saved search; QUERY narrows it; without NAME, lists them</source>
        <translation>保存的检索的名称；QUERY 可进一步缩小范围；不给名称则列出全部</translation>
    </message>
    <message>
        <source>all meetings, each in files of its own in the folder of --output</source>
        <translation>所有会议，各自写入 --output 所指文件夹中的文件</translation>
    </message>
    <message>
        <source>answer (and complain) in JSON</source>
        <translation>以 JSON 形式输出结果和错误</translation>
    </message>
    <message>
        <source>came later</source>
        <translation>中途到会</translation>
    </message>
    <message>
        <source>deputy: {name}</source>
        <translation>代：{name}</translation>
    </message>
    <message>
        <source>find words in everything that was recorded</source>
        <translation>在全部记录中查找</translation>
    </message>
    <message>
        <source>how many results at most (200 unless given); 0: all</source>
        <translation>最多显示多少条结果（默认 200）；0 表示全部</translation>
    </message>
    <message>
        <source>its day, as far as known: 2026-06-19, 2026-06 or 2026 (else today)</source>
        <translation>会议日期，知道多少写多少：2026-06-19、2026-06 或 2026（不写则为今天）</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>提前离会</translation>
    </message>
    <message>
        <source>list the layouts; give one away as a file, or take one in</source>
        <translation>列出版式；导出为文件，或从文件添加</translation>
    </message>
    <message>
        <source>list the meetings, the newest first</source>
        <translation>列出会议，最近的在前</translation>
    </message>
    <message>
        <source>list, export, import or check (list unless given)</source>
        <translation>list、export、import 或 check（不给则为 list）</translation>
    </message>
    <message>
        <source>look after the index of words</source>
        <translation>查看、核对或重建检索索引</translation>
    </message>
    <message>
        <source>look at the content only, without making a file</source>
        <translation>只核对内容，不生成文件</translation>
    </message>
    <message>
        <source>make a meeting of its own of one that is there already</source>
        <translation>档案库中已有的会议也另建一场</translation>
    </message>
    <message>
        <source>make a new meeting</source>
        <translation>新建会议</translation>
    </message>
    <message>
        <source>measure this PDF file instead of the one that would be made</source>
        <translation>测量这份 PDF 文件，而不是将要生成的那份</translation>
    </message>
    <message>
        <source>meetings of the series of this name</source>
        <translation>该名称系列的会议</translation>
    </message>
    <message>
        <source>meetings of this day and earlier ones</source>
        <translation>这一天及以前的会议</translation>
    </message>
    <message>
        <source>meetings of this day and later ones</source>
        <translation>这一天及以后的会议</translation>
    </message>
    <message>
        <source>name every clause of the layout with what was measured</source>
        <translation>逐条列出版式条款及测得的数值</translation>
    </message>
    <message>
        <source>of the house</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>play a sample meeting through the real window, off screen</source>
        <translation>在屏幕外用真实窗口演示示例会议</translation>
    </message>
    <message>
        <source>print the JSON Schema of the meeting files</source>
        <translation>输出会议文件的 JSON Schema</translation>
    </message>
    <message>
        <source>print what is recorded of a meeting</source>
        <translation>显示一场会议的全部记录</translation>
    </message>
    <message>
        <source>read in a sample meeting that comes with the program</source>
        <translation>导入程序自带的示例会议</translation>
    </message>
    <message>
        <source>read meetings in from JSON, PDF and Word files of minutes</source>
        <translation>从 JSON 文件、PDF 或 Word 纪要文件导入会议</translation>
    </message>
    <message>
        <source>say only how many results there are</source>
        <translation>只显示结果的条数</translation>
    </message>
    <message>
        <source>say what is to be settled before issue</source>
        <translation>列出印发前需要解决的问题</translation>
    </message>
    <message>
        <source>say what this machine lacks, and what mends it</source>
        <translation>检查本机缺少什么以及如何补齐</translation>
    </message>
    <message>
        <source>say whether a file is the one that was issued</source>
        <translation>判断文件是否就是所印发的</translation>
    </message>
    <message>
        <source>say whether what was issued is what it was</source>
        <translation>检查已印发的内容是否与印发时一致</translation>
    </message>
    <message>
        <source>say which version this is, and end</source>
        <translation>显示版本后退出</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>自带</translation>
    </message>
    <message>
        <source>show this help, and end</source>
        <translation>显示本帮助后退出</translation>
    </message>
    <message>
        <source>state, check or rebuild (state unless given)</source>
        <translation>state、check 或 rebuild（默认为 state）</translation>
    </message>
    <message>
        <source>the archive file to work with, instead of the usual one</source>
        <translation>所用的档案库文件（不写则用默认的）</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>要写的文件</translation>
    </message>
    <message>
        <source>the file to write; - for the standard output; of many meetings the folder</source>
        <translation>要写入的文件；- 表示标准输出；导出多个会议时为文件夹</translation>
    </message>
    <message>
        <source>the kind of file, unless the ending of FILE says it: docx, pdf, json</source>
        <translation>文件类型（FILE 的扩展名已表明时可省略）：docx、pdf、json</translation>
    </message>
    <message>
        <source>the language of the minutes</source>
        <translation>纪要的语言</translation>
    </message>
    <message>
        <source>the language to speak</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>the layout (else the usual one for the language of the minutes)</source>
        <translation>版式（不写则按纪要语言选用常用版式）</translation>
    </message>
    <message>
        <source>the meeting: its id, the end of it, or its whole title</source>
        <translation>会议：编号、编号末几位或完整标题</translation>
    </message>
    <message>
        <source>the name of a layout to export; a file to import or check</source>
        <translation>要导出的版式名称；要导入或检查的文件</translation>
    </message>
    <message>
        <source>the newest first (date, unless given), or what fits best</source>
        <translation>按日期从新到旧（date，默认），或按相关程度（relevance）</translation>
    </message>
    <message>
        <source>the next meeting after this one, with its groups and people</source>
        <translation>作为该会议的下一次，沿用其分组和人员</translation>
    </message>
    <message>
        <source>the standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>the standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>those in the bin instead</source>
        <translation>改列回收站中的会议</translation>
    </message>
    <message>
        <source>title unknown</source>
        <translation>职务不详</translation>
    </message>
    <message>
        <source>what becomes of files that are there: keep (both), replace, skip</source>
        <translation>已有同名文件时：keep（两者都保留）、replace（替换）、skip（跳过）</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>会议标题</translation>
    </message>
    <message>
        <source>where it takes place</source>
        <translation>会议地点</translation>
    </message>
    <message>
        <source>where the documents and the picture go (“out” unless given)</source>
        <translation>文件和图片写入的文件夹（不写则为“out”）</translation>
    </message>
    <message>
        <source>which paper: {known}</source>
        <translation>哪种材料：{known}</translation>
    </message>
    <message>
        <source>words that all have to stand in one place, and filters</source>
        <translation>须在同一处出现的词语，以及筛选条件</translation>
    </message>
    <message>
        <source>write all results to a file: .docx, .xlsx, .csv or .json</source>
        <translation>把全部结果写入文件：.docx、.xlsx、.csv 或 .json</translation>
    </message>
    <message>
        <source>write the minutes of a meeting to a file</source>
        <translation>把会议纪要写成文件</translation>
    </message>
    <message>
        <source>{body} (formerly {former})</source>
        <translation>{body}（原{former}）</translation>
    </message>
    <message>
        <source>{count} × {people}</source>
        <translation>{people}{count}人</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}：{text}</translation>
    </message>
    <message>
        <source>{name} is in order: {base}, with {count} values of its own.</source>
        <translation>{name} 无误：以 {base} 为基础，自有 {count} 项设置。</translation>
    </message>
    <message>
        <source>{name} needs a value after it.</source>
        <translation>{name} 后面需要一个值。</translation>
    </message>
    <message>
        <source>{name} takes no value ({value}).</source>
        <translation>{name} 不带值（{value}）。</translation>
    </message>
    <message>
        <source>{name}: {value} is not one of: {known}</source>
        <translation>{name}：{value} 不在可选范围内：{known}</translation>
    </message>
    <message>
        <source>{path} is the archive itself.</source>
        <translation>{path} 就是档案库本身。</translation>
    </message>
    <message>
        <source>{path} is there already</source>
        <translation>{path} 已存在，未改动</translation>
    </message>
    <message>
        <source>{text} ({facts})</source>
        <translation>{text}（{facts}）</translation>
    </message>
    <message>
        <source>“minutes COMMAND --help” says more of one command.</source>
        <translation>“minutes COMMAND --help”说明单个命令。</translation>
    </message>
    <message>
        <source>“minutes index rebuild” makes it anew.</source>
        <translation>“minutes index rebuild”可重建索引。</translation>
    </message>
    <message>
        <source>“minutes list” names the meetings; give an id or a whole title.</source>
        <translation>“minutes list”列出各场会议；请给出编号或完整标题。</translation>
    </message>
    <message>
        <source>“minutes new” or “minutes import” makes one; --archive names another.</source>
        <translation>“minutes new”或“minutes import”会新建档案库；--archive 指定其他档案库。</translation>
    </message>
    <message>
        <source>“{text}” is no date; write it as 2026-06-19</source>
        <translation>“{text}”不是日期；请写成 2026-06-19</translation>
    </message>
    <message>
        <source>“{text}” is no number of results</source>
        <translation>“{text}”不是结果的条数</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>会议(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Abbreviations…</source>
        <translation>缩写词…</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>关于本程序</translation>
    </message>
    <message>
        <source>Another speaker…</source>
        <translation>其他发言人…</translation>
    </message>
    <message>
        <source>Back from sub-point</source>
        <translation>退回上一级</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>返回检索结果</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Bring in matters arising</source>
        <translation>带入上次会议未了事项</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>更改快捷键…</translation>
    </message>
    <message>
        <source>Check the search index…</source>
        <translation>检查检索索引…</translation>
    </message>
    <message>
        <source>Choose a paragraph (in the preview)</source>
        <translation>选择段落（在预览中）</translation>
    </message>
    <message>
        <source>Choose in the list of the line</source>
        <translation>在速记行的列表中选择</translation>
    </message>
    <message>
        <source>Close meeting</source>
        <translation>关闭会议</translation>
    </message>
    <message>
        <source>Copy the meeting</source>
        <translation>复制会议</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Delete the entry</source>
        <translation>删除条目</translation>
    </message>
    <message>
        <source>Edit the entry (in the outline)</source>
        <translation>修改条目（在记录中）</translation>
    </message>
    <message>
        <source>Edit the last entry (empty line)</source>
        <translation>修改上一条（空行时）</translation>
    </message>
    <message>
        <source>Edit the words (in the preview)</source>
        <translation>改写文字（在预览中）</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>按上次设置再次导出</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>导出 PDF…</translation>
    </message>
    <message>
        <source>Export as Word…</source>
        <translation>导出 Word…</translation>
    </message>
    <message>
        <source>Export for another archive…</source>
        <translation>导出会议文件…</translation>
    </message>
    <message>
        <source>Export several meetings…</source>
        <translation>导出多个会议…</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>查找一切…</translation>
    </message>
    <message>
        <source>Find in the meeting</source>
        <translation>在会议中查找</translation>
    </message>
    <message>
        <source>From the line to the outline</source>
        <translation>从速记行到记录</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Give the correction up</source>
        <translation>放弃更正</translation>
    </message>
    <message>
        <source>Import a list of people…</source>
        <translation>导入人员名单…</translation>
    </message>
    <message>
        <source>Import meeting…</source>
        <translation>导入会议…</translation>
    </message>
    <message>
        <source>Instruction or supervised task</source>
        <translation>指示与督办互换</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>印发…</translation>
    </message>
    <message>
        <source>Join with the entry before</source>
        <translation>与上一条合并</translation>
    </message>
    <message>
        <source>Keep a version…</source>
        <translation>留存版本…</translation>
    </message>
    <message>
        <source>Keys and signs</source>
        <translation>按键与符号</translation>
    </message>
    <message>
        <source>Larger pages (in the preview)</source>
        <translation>放大页面（在预览中）</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Layouts…</source>
        <translation>版式…</translation>
    </message>
    <message>
        <source>Leave the paragraph out (in the preview)</source>
        <translation>略去段落（在预览中）</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色/深色</translation>
    </message>
    <message>
        <source>List of ranks…</source>
        <translation>职务排序…</translation>
    </message>
    <message>
        <source>Make it a sub-point</source>
        <translation>设为下级要点</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Move the entry down</source>
        <translation>下移条目</translation>
    </message>
    <message>
        <source>Move the entry up</source>
        <translation>上移条目</translation>
    </message>
    <message>
        <source>Move the meeting to the bin</source>
        <translation>将会议移到回收站</translation>
    </message>
    <message>
        <source>New archive…</source>
        <translation>新建档案库…</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>新建会议…</translation>
    </message>
    <message>
        <source>Next meeting of the series</source>
        <translation>新建系列的下一次会议</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>无发言人</translation>
    </message>
    <message>
        <source>Normal size of text</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Note the next meeting</source>
        <translation>记入下次会议安排</translation>
    </message>
    <message>
        <source>Number the seats</source>
        <translation>编排座位号</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>打开档案库…</translation>
    </message>
    <message>
        <source>Open meeting…</source>
        <translation>打开会议…</translation>
    </message>
    <message>
        <source>Paste a list of people…</source>
        <translation>粘贴人员名单…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>偏好设置…</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一窗格</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Proof…</source>
        <translation>核校…</translation>
    </message>
    <message>
        <source>Put people in protocol order</source>
        <translation>人员按礼宾次序排列</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Record the line</source>
        <translation>记入</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>检索档案库</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>显示或隐藏列表</translation>
    </message>
    <message>
        <source>Show or hide the page grid</source>
        <translation>显示或隐藏版心网格</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>显示或隐藏预览</translation>
    </message>
    <message>
        <source>Show or hide the times of entries</source>
        <translation>显示或隐藏条目时间</translation>
    </message>
    <message>
        <source>Smaller pages (in the preview)</source>
        <translation>缩小页面（在预览中）</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Speaker {slot}</source>
        <translation>发言人 {slot}</translation>
    </message>
    <message>
        <source>Split the entry at the caret</source>
        <translation>在光标处拆分条目</translation>
    </message>
    <message>
        <source>Take over changes from Word…</source>
        <translation>读回 Word 修改稿…</translation>
    </message>
    <message>
        <source>Take what is meant or offered</source>
        <translation>采用所指或所提供的内容</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>To the capture line</source>
        <translation>到速记行</translation>
    </message>
    <message>
        <source>Tour of the capture line</source>
        <translation>速记行入门</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>版本…</translation>
    </message>
    <message>
        <source>Whole width (in the preview)</source>
        <translation>适合页宽（在预览中）</translation>
    </message>
    <message>
        <source>“{command}” cannot be done now</source>
        <translation>“{command}”现在不能执行</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>Add a name</source>
        <translation>添加署名</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>添加有关方</translation>
    </message>
    <message>
        <source>Addressed to (letters)</source>
        <translation>主送机关（公文、信函）</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>更换文件…</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>附上文件</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>附上文件…</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>By-line</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>职务身份</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>印数</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>印发日期</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>分发表</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Each line is a paragraph.</source>
        <translation>每行为一段。</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>For the office; it is not printed.</source>
        <translation>供内部使用，不会印出。</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>原名称</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>印发</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发文机关</translation>
    </message>
    <message>
        <source>Issuing office</source>
        <translation>印发机关</translation>
    </message>
    <message>
        <source>Its recommendations</source>
        <translation>建议内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind (deputy’s proposal)</source>
        <translation>类型（代表建议）</translation>
    </message>
    <message>
        <source>Kind (lecture, site visit)</source>
        <translation>类型（讲座、考察）</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Mark over the red rule</source>
        <translation>发文机关标志</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名或名称</translation>
    </message>
    <message>
        <source>Name of the series</source>
        <translation>系列名称</translation>
    </message>
    <message>
        <source>New annex: its title, then Enter</source>
        <translation>新附件：输入标题后按回车</translation>
    </message>
    <message>
        <source>New document: its title, then Enter</source>
        <translation>新文件：输入标题后回车</translation>
    </message>
    <message>
        <source>New part: its title, then Enter</source>
        <translation>新环节：输入标题后回车</translation>
    </message>
    <message>
        <source>New proposal: its title, then Enter</source>
        <translation>新建议提案：输入标题后回车</translation>
    </message>
    <message>
        <source>New source: its label, then Enter</source>
        <translation>新材料：输入名称后回车</translation>
    </message>
    <message>
        <source>No file is attached</source>
        <translation>未附文件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on the series</source>
        <translation>系列备注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number of the copy</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>编号方式</translation>
    </message>
    <message>
        <source>One a line; Alt+Up and Alt+Down move a line.</source>
        <translation>每行一项；Alt+↑ 和 Alt+↓ 移动行。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Paste the notes or the report as they are.</source>
        <translation>原样粘贴笔记或报道。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Printed as No. N of a serial (第N期)</source>
        <translation>按“第N期”编号</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>建议提案</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>另存文件副本</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>届次会议</translation>
    </message>
    <message>
        <source>Slogans</source>
        <translation>口号</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>原始材料</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Take the file away</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Under the minutes</source>
        <translation>纪要署名</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>What it is to the meeting</source>
        <translation>与会议的关系</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Who has to do with it</source>
        <translation>有关各方</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>纪要语言</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>“{name}” was saved</source>
        <translation>已保存“{name}”</translation>
    </message>
    <message>
        <source>“{title}” was removed</source>
        <translation>已删除“{title}”</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Copies go to</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Issuing office</source>
        <translation>印发机关</translation>
    </message>
    <message>
        <source>Language of new minutes</source>
        <translation>新纪要的语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Mark over the red rule</source>
        <translation>发文机关标志</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>每行一项。</translation>
    </message>
    <message>
        <source>Who gets printed copies</source>
        <translation>默认分发单位</translation>
    </message>
</context>
<context>
    <name>directory</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between offices</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Add a former name</source>
        <translation>添加曾用名</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>添加职务</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>隶属</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No body above</source>
        <translation>无上级单位</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Offices, the most senior first</source>
        <translation>职务（按级别排列）</translation>
    </message>
    <message>
        <source>One a line: former names, other spellings.</source>
        <translation>每行一个：曾用名、其他写法。</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他姓名</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>formerly {names}</source>
        <translation>原{names}</translation>
    </message>
    <message>
        <source>now {name}</source>
        <translation>现称{name}</translation>
    </message>
    <message>
        <source>until {date}: {office}</source>
        <translation>{office}（至{date}）</translation>
    </message>
</context>
<context>
    <name>echo</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts of somebody</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between people</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Command: {name}</source>
        <translation>命令：{name}</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>On the list: {people}</source>
        <translation>列入名单：{people}</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Tab completes it: {name}</source>
        <translation>按 Tab 补全为 {name}</translation>
    </message>
    <message>
        <source>Tab makes a new body</source>
        <translation>按 Tab 新建单位</translation>
    </message>
    <message>
        <source>Tab makes a new person</source>
        <translation>按 Tab 新建人员</translation>
    </message>
    <message>
        <source>Tab puts {name} on the list</source>
        <translation>按 Tab 将{name}列入名单</translation>
    </message>
    <message>
        <source>Tab shows which</source>
        <translation>按 Tab 选择</translation>
    </message>
    <message>
        <source>Tab takes it as one</source>
        <translation>按 Tab 按此理解</translation>
    </message>
    <message>
        <source>Tab writes {name}</source>
        <translation>按 Tab 改写为 {name}</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>a second date stays text: “{text}”</source>
        <translation>已有时限，“{text}”仍作正文</translation>
    </message>
    <message>
        <source>arrives now</source>
        <translation>现在到会</translation>
    </message>
    <message>
        <source>deputy: {name}</source>
        <translation>由{name}代</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>时限 {day}</translation>
    </message>
    <message>
        <source>lead {names}</source>
        <translation>牵头 {names}</translation>
    </message>
    <message>
        <source>leaves now</source>
        <translation>现在离会</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>sub-point</source>
        <translation>下级要点</translation>
    </message>
    <message>
        <source>task: {facts}</source>
        <translation>督办：{facts}</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>协办 {names}</translation>
    </message>
    <message>
        <source>{command} · not possible now</source>
        <translation>{command} · 现在不能执行</translation>
    </message>
    <message>
        <source>{day}, {weekday}</source>
        <translation>{day} {weekday}</translation>
    </message>
    <message>
        <source>{doubt} – {offer}</source>
        <translation>{doubt}，{offer}</translation>
    </message>
    <message>
        <source>{name} ({facts})</source>
        <translation>{name}（{facts}）</translation>
    </message>
    <message>
        <source>{name} speaks now</source>
        <translation>接下来由{name}发言</translation>
    </message>
    <message>
        <source>“{text}” is no command</source>
        <translation>没有命令“{text}”</translation>
    </message>
    <message>
        <source>“{text}” is no date</source>
        <translation>“{text}”不是日期</translation>
    </message>
    <message>
        <source>“{text}” is no way to attend</source>
        <translation>“{text}”不是参会方式</translation>
    </message>
    <message>
        <source>“{text}” is not known</source>
        <translation>“{text}”不在名录中</translation>
    </message>
    <message>
        <source>“{text}” is not on the list</source>
        <translation>“{text}”不在参会名单中</translation>
    </message>
    <message>
        <source>“{text}” may be several</source>
        <translation>“{text}”可能有多个</translation>
    </message>
    <message>
        <source>“{text}” may be several people</source>
        <translation>“{text}”可能指几个人</translation>
    </message>
    <message>
        <source>“{text}” may be two dates</source>
        <translation>“{text}”可能指两个日期</translation>
    </message>
    <message>
        <source>“{text}” stays text</source>
        <translation>“{text}”仍作正文</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a citation</source>
        <translation>添加引用</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>添加数据</translation>
    </message>
    <message>
        <source>Add a trace</source>
        <translation>添加出处</translation>
    </message>
    <message>
        <source>Against what</source>
        <translation>比较基准</translation>
    </message>
    <message>
        <source>Body or person</source>
        <translation>单位或人员</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>引用文件</translation>
    </message>
    <message>
        <source>Co-responsible</source>
        <translation>协办</translation>
    </message>
    <message>
        <source>Counted (First, Second; 一是、二是)</source>
        <translation>计入序号（一是、二是）</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>From character</source>
        <translation>起始字符</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Nearly, over</source>
        <translation>近、超</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Of what whole</source>
        <translation>占何总量</translation>
    </message>
    <message>
        <source>On the proposal</source>
        <translation>所涉建议提案</translation>
    </message>
    <message>
        <source>Part of the meeting</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>To character</source>
        <translation>结束字符</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>表述方式</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>A cell of {name} holds more than {most} characters.</source>
        <translation>“{name}”中有单元格超过 {most} 个字。</translation>
    </message>
    <message>
        <source>A certificate of this kind cannot sign PDF files.</source>
        <translation>这种证书不能给 PDF 文件签名。</translation>
    </message>
    <message>
        <source>A field of the Word file is a command: {found}</source>
        <translation>Word 文件中有一个域是命令：{found}</translation>
    </message>
    <message>
        <source>A file in the archive is not what was put there.</source>
        <translation>档案库中的一个文件已不是原来存入的内容。</translation>
    </message>
    <message>
        <source>A file that belongs to this meeting is not in the archive.</source>
        <translation>属于本次会议的一个文件不在档案库中。</translation>
    </message>
    <message>
        <source>A person or body needs a name.</source>
        <translation>人员或单位必须有名称。</translation>
    </message>
    <message>
        <source>A placeholder is not written as it should be, in “{paragraph}”.</source>
        <translation>“{paragraph}”中的占位符写法有误。</translation>
    </message>
    <message>
        <source>All else of the meeting is in it.</source>
        <translation>会议的其余内容都在其中。</translation>
    </message>
    <message>
        <source>An archive on this machine is safer.</source>
        <translation>放在本机的档案库更安全。</translation>
    </message>
    <message>
        <source>An entry cannot be moved under itself.</source>
        <translation>条目不能移到它自己的下级。</translation>
    </message>
    <message>
        <source>An entry needs words.</source>
        <translation>条目内容不能为空。</translation>
    </message>
    <message>
        <source>Ask for the file again where it came from.</source>
        <translation>请向来处重新索取该文件。</translation>
    </message>
    <message>
        <source>Ask for the file anew where it came from.</source>
        <translation>请向文件来源处重新索取。</translation>
    </message>
    <message>
        <source>Ask where it comes from before you open it elsewhere.</source>
        <translation>在别处打开之前，请先弄清它的来源。</translation>
    </message>
    <message>
        <source>Ask whoever issues the certificates of the house for a new one.</source>
        <translation>请向本单位的证书管理人员申请新证书。</translation>
    </message>
    <message>
        <source>Attach it again, from a backup copy of the archive if nobody else has it.</source>
        <translation>请重新附上；若别处没有这个文件，请从档案库的备份中取出。</translation>
    </message>
    <message>
        <source>Change it by hand.</source>
        <translation>请手动修改。</translation>
    </message>
    <message>
        <source>Check that the file is there and may be read.</source>
        <translation>请确认文件存在并且可以读取。</translation>
    </message>
    <message>
        <source>Check the drive the archive lies on, then try again.</source>
        <translation>请检查档案库所在的磁盘，然后重试。</translation>
    </message>
    <message>
        <source>Choose File &gt; Issue…</source>
        <translation>请选择 文件 &gt; 印发…</translation>
    </message>
    <message>
        <source>Choose a workbook (.xlsx, .xls, .ods), a .csv or text file, or a .docx file.</source>
        <translation>请选择电子表格（.xlsx、.xls、.ods）、.csv 或文本文件，或 .docx 文档。</translation>
    </message>
    <message>
        <source>Choose another body above it, or none.</source>
        <translation>请选择其他上级单位，或留空。</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>请选择其他编码。</translation>
    </message>
    <message>
        <source>Choose another file, or export it again where it came from.</source>
        <translation>请另选文件，或在原处重新导出。</translation>
    </message>
    <message>
        <source>Choose another file, or have the meeting exported again.</source>
        <translation>请选择其他文件，或请对方重新导出会议。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请另选文件。</translation>
    </message>
    <message>
        <source>Choose another file. File › Open archive… opens an archive.</source>
        <translation>请另选文件。要打开档案库，请用“文件 › 打开档案库…”。</translation>
    </message>
    <message>
        <source>Choose another file. If this was your archive, something else emptied it: open your last copy of it.</source>
        <translation>请选择其他文件。如果这原本是您的档案库，它已被其他程序清空：请打开最近的一份备份。</translation>
    </message>
    <message>
        <source>Choose another layout.</source>
        <translation>请另选版式。</translation>
    </message>
    <message>
        <source>Choose another name for the file.</source>
        <translation>请为文件另取一个名称。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请另选位置。</translation>
    </message>
    <message>
        <source>Choose minutes that this program wrote, or a meeting file.</source>
        <translation>请选择本程序导出的纪要，或者会议文件。</translation>
    </message>
    <message>
        <source>Choose one from the list of versions.</source>
        <translation>请从版本列表中选择。</translation>
    </message>
    <message>
        <source>Choose the PDF file that is to be issued.</source>
        <translation>请选择要印发的 PDF 文件。</translation>
    </message>
    <message>
        <source>Choose the file again, or issue without signing.</source>
        <translation>请重新选择证书文件，或不签名印发。</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>请重新选择文件。</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>请选择文件本身。</translation>
    </message>
    <message>
        <source>Choose the file with the ending .p12 or .pfx.</source>
        <translation>请选择扩展名为 .p12 或 .pfx 的文件。</translation>
    </message>
    <message>
        <source>Close it if it is open elsewhere, or save under another name or in another folder.</source>
        <translation>如果文件正在别处打开，请先关闭；也可以另存为其他名称，或换一个文件夹。</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>请关闭其他程序，再试一次。</translation>
    </message>
    <message>
        <source>Close the other one first, or open another archive.</source>
        <translation>请先关闭另一处，或打开其他档案库。</translation>
    </message>
    <message>
        <source>Compare with a backup and with the files that were issued; “minutes check” names what is wrong.</source>
        <translation>请与备份及已印发的文件核对；运行“minutes check”可查明问题所在。</translation>
    </message>
    <message>
        <source>Connect the drive again or move the file back, then try again.</source>
        <translation>请重新连接磁盘或把文件移回原处，然后重试。</translation>
    </message>
    <message>
        <source>Connect the drive it lies on, open another, or make a new one.</source>
        <translation>请连接其所在的磁盘，或打开其他档案库，或新建一个。</translation>
    </message>
    <message>
        <source>Copy it if you need another like it.</source>
        <translation>如需类似的版式，请复制一份。</translation>
    </message>
    <message>
        <source>Copy only the rows of the list into a new file, or paste them here.</source>
        <translation>请只把名单的各行复制到新文件，或粘贴到这里。</translation>
    </message>
    <message>
        <source>Copy the file to a safe place now, before anything else.</source>
        <translation>请先把该文件复制到安全的地方，再做其他操作。</translation>
    </message>
    <message>
        <source>Copy the list in its own program, then paste it here.</source>
        <translation>请在原来的程序中复制名单，再粘贴到这里。</translation>
    </message>
    <message>
        <source>Correct line {line} of the file, then import it again.</source>
        <translation>请改正文件第 {line} 行，然后重新导入。</translation>
    </message>
    <message>
        <source>Correct the Word file, then choose it again.</source>
        <translation>请改正 Word 文件后重新选择。</translation>
    </message>
    <message>
        <source>Correct the file, or choose another layout.</source>
        <translation>请改正该文件，或另选版式。</translation>
    </message>
    <message>
        <source>Could not save: another file now lies at {path}.</source>
        <translation>未能保存：{path} 处现在是另一个文件。</translation>
    </message>
    <message>
        <source>Could not save: the archive {path} is no longer there.</source>
        <translation>未能保存：档案库 {path} 已不在原处。</translation>
    </message>
    <message>
        <source>Could not save: the archive {path} is open read-only.</source>
        <translation>未能保存：档案库 {path} 是以只读方式打开的。</translation>
    </message>
    <message>
        <source>Could not save: the disk is full.</source>
        <translation>未能保存：磁盘已满。</translation>
    </message>
    <message>
        <source>Could not save: {reason}</source>
        <translation>未能保存：{reason}</translation>
    </message>
    <message>
        <source>Could not write {path}: {reason}</source>
        <translation>无法写入 {path}：{reason}</translation>
    </message>
    <message>
        <source>Earlier meetings left nothing open that does not stand here already.</source>
        <translation>以前的会议没有未列入本次会议的未了事项。</translation>
    </message>
    <message>
        <source>Everything else in the archive is as it was.</source>
        <translation>档案库中其他内容未受影响。</translation>
    </message>
    <message>
        <source>Everything in it is saved.</source>
        <translation>其中的内容均已保存。</translation>
    </message>
    <message>
        <source>Everything up to the last saved line is in the archive.</source>
        <translation>此前已保存的内容都在档案库中。</translation>
    </message>
    <message>
        <source>Export the certificate again, with its private key.</source>
        <translation>请连同私钥重新导出证书。</translation>
    </message>
    <message>
        <source>Export the minutes as PDF again, and sign that file.</source>
        <translation>请重新导出 PDF，再给新文件签名。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>请腾出一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>请填写标题。</translation>
    </message>
    <message>
        <source>Give it one by which you will find it again.</source>
        <translation>请起一个便于日后查找的名称。</translation>
    </message>
    <message>
        <source>Give more of the title, or the date.</source>
        <translation>请把标题写得更完整，或加上日期。</translation>
    </message>
    <message>
        <source>Give them the same speaker first, then join them.</source>
        <translation>请先改为同一发言人。</translation>
    </message>
    <message>
        <source>Give these entries to somebody else first, or delete them.</source>
        <translation>请先把这些条目改为他人发言，或删除它们。</translation>
    </message>
    <message>
        <source>Have the index made anew; one can go on working meanwhile.</source>
        <translation>请重建索引；重建期间可以继续工作。</translation>
    </message>
    <message>
        <source>Import it as a copy, or delete the one that is there first.</source>
        <translation>请作为副本导入，或先删除已有的那个。</translation>
    </message>
    <message>
        <source>Import it as a copy.</source>
        <translation>请作为副本导入。</translation>
    </message>
    <message>
        <source>Install a font that has them (for Chinese, Noto CJK), or take these characters out.</source>
        <translation>请安装含有它们的字体（中文可用思源黑体），或删去这些字符。</translation>
    </message>
    <message>
        <source>Install the font again, then try again.</source>
        <translation>请重新安装该字体，然后重试。</translation>
    </message>
    <message>
        <source>Install the newer version, or open another archive.</source>
        <translation>请安装新版本，或打开其他档案库。</translation>
    </message>
    <message>
        <source>Install the newer version, then import it again.</source>
        <translation>请安装新版本，然后重新导入。</translation>
    </message>
    <message>
        <source>Install the newer version, then try again.</source>
        <translation>请安装新版本后再试。</translation>
    </message>
    <message>
        <source>Install the program again with its own database engine.</source>
        <translation>请重新安装本程序及其自带的数据库引擎。</translation>
    </message>
    <message>
        <source>Issue it again when it is ready.</source>
        <translation>准备好后请重新印发。</translation>
    </message>
    <message>
        <source>It is issued; its files lie in {path}.</source>
        <translation>该纪要已印发，文件已放入 {path}。</translation>
    </message>
    <message>
        <source>It keeps its name and is not removed, so that a correction can look like what it corrects.</source>
        <translation>它保留原名，也不删除，以便更正件与原件式样一致。</translation>
    </message>
    <message>
        <source>It may have been deleted in the meantime: look in the bin.</source>
        <translation>它可能刚被删除：请到回收站查看。</translation>
    </message>
    <message>
        <source>It was not issued, and no file of it was left in {path}.</source>
        <translation>该纪要没有印发，{path} 中也没有留下任何文件。</translation>
    </message>
    <message>
        <source>It was not opened any further; nothing was put on the list.</source>
        <translation>没有继续打开它，名单没有改动。</translation>
    </message>
    <message>
        <source>It works, but other programs may copy or replace it in between.</source>
        <translation>可以使用，但其他程序可能在使用中复制或替换它。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON: {found}</source>
        <translation>第 {line} 行第 {column} 列：不是有效的 JSON：{found}</translation>
    </message>
    <message>
        <source>Line {line}, {path}: the id “{found}” is already taken by {expected}.</source>
        <translation>第 {line} 行，{path}：标识“{found}”已被 {expected} 占用。</translation>
    </message>
    <message>
        <source>Line {line}, {path}: the number {found} is out of range ({expected}).</source>
        <translation>第 {line} 行，{path}：数值 {found} 超出范围（{expected}）。</translation>
    </message>
    <message>
        <source>Line {line}, {path}: {found} stands where {expected} is expected.</source>
        <translation>第 {line} 行，{path}：此处应为 {expected}，实为 {found}。</translation>
    </message>
    <message>
        <source>Line {line}, {path}: “{found}” belongs to another meeting.</source>
        <translation>第 {line} 行，{path}：“{found}”属于另一个会议。</translation>
    </message>
    <message>
        <source>Line {line}, {path}: “{found}” is not a valid {expected}.</source>
        <translation>第 {line} 行，{path}：“{found}”不是有效的 {expected}。</translation>
    </message>
    <message>
        <source>Line {line}, {path}: “{found}” is not among the {expected}.</source>
        <translation>第 {line} 行，{path}：{expected} 中没有“{found}”。</translation>
    </message>
    <message>
        <source>Line {line}, {path}: “{found}” is not one of: {expected}</source>
        <translation>第 {line} 行，{path}：“{found}”不是以下之一：{expected}</translation>
    </message>
    <message>
        <source>Line {line}, {path}: “{found}” lies under itself.</source>
        <translation>第 {line} 行，{path}：“{found}”成了自己的下级。</translation>
    </message>
    <message>
        <source>Line {line}: this is not UTF-8 text.</source>
        <translation>第 {line} 行：不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Line {line}: too many levels inside one another.</source>
        <translation>第 {line} 行：嵌套层级过多。</translation>
    </message>
    <message>
        <source>Line {line}: “{expected}” is missing.</source>
        <translation>第 {line} 行：缺少“{expected}”。</translation>
    </message>
    <message>
        <source>Line {line}: “{found}” stands there twice.</source>
        <translation>第 {line} 行：“{found}”重复出现。</translation>
    </message>
    <message>
        <source>Line {line}: “{path}” is not known.</source>
        <translation>第 {line} 行：不认识“{path}”。</translation>
    </message>
    <message>
        <source>Look at the change, then issue them again.</source>
        <translation>请查看改动后重新印发。</translation>
    </message>
    <message>
        <source>Look whether it is the right file, and attach it again.</source>
        <translation>请确认文件无误后重新附上。</translation>
    </message>
    <message>
        <source>Look whether the clock of this machine is right.</source>
        <translation>请看本机时钟是否正确。</translation>
    </message>
    <message>
        <source>Make a meeting the next of another one: then both are of one series.</source>
        <translation>请从上一次会议新建“系列的下次会议”，两次会议便同属一个系列。</translation>
    </message>
    <message>
        <source>Make it smaller, or name it in the text and send it by itself.</source>
        <translation>请缩小文件，或在正文中写明并单独发送。</translation>
    </message>
    <message>
        <source>Make the next meeting of the series, with its day, and try again.</source>
        <translation>请先新建系列的下次会议并填写日期，然后再试。</translation>
    </message>
    <message>
        <source>Meeting &gt; Versions… &gt; Export again… writes them.</source>
        <translation>可用 会议 &gt; 版本… &gt; 再次导出… 重新写出。</translation>
    </message>
    <message>
        <source>Minutes become “issued” by being issued, not by hand.</source>
        <translation>“已印发”由印发产生，不能手工选定。</translation>
    </message>
    <message>
        <source>Minutes that were issued were altered: {titles}</source>
        <translation>已印发的纪要被改动过：{titles}</translation>
    </message>
    <message>
        <source>Minutes were issued in the layout “{name}”.</source>
        <translation>已有纪要按版式“{name}”印发。</translation>
    </message>
    <message>
        <source>Name somebody else as the deputy.</source>
        <translation>请填写其他人作为代会人。</translation>
    </message>
    <message>
        <source>Neither file was changed.</source>
        <translation>两个文件都没有改动。</translation>
    </message>
    <message>
        <source>No correction of “{title}” is being prepared.</source>
        <translation>《{title}》没有正在进行的更正。</translation>
    </message>
    <message>
        <source>No file was written, and nothing was changed.</source>
        <translation>没有写出文件，也未作任何改动。</translation>
    </message>
    <message>
        <source>No font on this machine can show: {characters}</source>
        <translation>本机没有能显示这些字的字体：{characters}</translation>
    </message>
    <message>
        <source>No layout was added.</source>
        <translation>没有添加版式。</translation>
    </message>
    <message>
        <source>No meeting matches “{words}”.</source>
        <translation>没有与“{words}”相符的会议。</translation>
    </message>
    <message>
        <source>No meeting of this program is in this file.</source>
        <translation>这个文件里没有本程序的会议。</translation>
    </message>
    <message>
        <source>No version of these minutes is called “{words}”.</source>
        <translation>本纪要没有名为“{words}”的版本。</translation>
    </message>
    <message>
        <source>Nothing was changed by looking.</source>
        <translation>检查时没有作任何改动。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有作任何改动。</translation>
    </message>
    <message>
        <source>Nothing was changed: they are as they left the house.</source>
        <translation>未作任何改动，与印发时一致。</translation>
    </message>
    <message>
        <source>Nothing was imported; your archive is unchanged.</source>
        <translation>没有导入任何内容，档案库未变。</translation>
    </message>
    <message>
        <source>Nothing was put on the list.</source>
        <translation>名单没有改动。</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>没有签名。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入任何文件。</translation>
    </message>
    <message>
        <source>Nothing was written; the archive is as it was.</source>
        <translation>没有写入任何内容，档案库保持原样。</translation>
    </message>
    <message>
        <source>Only what is in the bin can be deleted for good.</source>
        <translation>只有回收站中的内容才能彻底删除。</translation>
    </message>
    <message>
        <source>Open a backup copy of the archive: it is whole in there.</source>
        <translation>请打开档案库的备份，其中是完整的。</translation>
    </message>
    <message>
        <source>Open a backup copy of the archive: it may still be in there.</source>
        <translation>请打开档案库的备份，其中可能还有。</translation>
    </message>
    <message>
        <source>Open a backup copy, or check the drive it lies on.</source>
        <translation>请打开备份副本，或检查其所在的磁盘。</translation>
    </message>
    <message>
        <source>Open it again later to go on working.</source>
        <translation>请稍后重新打开再继续工作。</translation>
    </message>
    <message>
        <source>Open it for writing once, and it is brought up to date.</source>
        <translation>以可写方式打开一次即可完成升级。</translation>
    </message>
    <message>
        <source>Open it for writing, or save a copy elsewhere.</source>
        <translation>请以可写方式打开，或在别处另存副本。</translation>
    </message>
    <message>
        <source>Open it in Word and save it as .docx without a password.</source>
        <translation>请用 Word 打开，另存为不带密码的 .docx。</translation>
    </message>
    <message>
        <source>Open it in Word and save it as .docx.</source>
        <translation>请用 Word 打开，另存为 .docx。</translation>
    </message>
    <message>
        <source>Open it in Word and take its changes over by hand.</source>
        <translation>请在 Word 中打开它，手工誊入修改。</translation>
    </message>
    <message>
        <source>Open it in Word, save it under a new name, and try again.</source>
        <translation>请用 Word 打开，另存为新文件后再试。</translation>
    </message>
    <message>
        <source>Open it in Word, save it without a password, then try again.</source>
        <translation>请在 Word 中打开它，去掉密码后保存，再试一次。</translation>
    </message>
    <message>
        <source>Open it in its own program, then copy the list and paste it here.</source>
        <translation>请在原来的程序中打开，再复制名单粘贴到这里。</translation>
    </message>
    <message>
        <source>Open the archive that it was written from.</source>
        <translation>请打开导出该文件的档案库。</translation>
    </message>
    <message>
        <source>Parts of this file belong to another meeting of the archive.</source>
        <translation>文件中的部分内容属于档案库中的另一个会议。</translation>
    </message>
    <message>
        <source>Points can lie under each other {count} times at most.</source>
        <translation>要点最多只能嵌套 {count} 级。</translation>
    </message>
    <message>
        <source>Put it a level higher.</source>
        <translation>请将其提高一级。</translation>
    </message>
    <message>
        <source>Put the archive back in its place, or open it again.</source>
        <translation>请把档案库放回原处，或重新打开。</translation>
    </message>
    <message>
        <source>Reading {name} was stopped.</source>
        <translation>已停止读取 {name}。</translation>
    </message>
    <message>
        <source>Record an entry first, or write =a for somebody who was absent.</source>
        <translation>请先记录一条内容；如果没有到会，请用 =a 标为缺席。</translation>
    </message>
    <message>
        <source>Remove it there first.</source>
        <translation>请先在那里移除。</translation>
    </message>
    <message>
        <source>Save it as .docx in Word, WPS or LibreOffice, then try again.</source>
        <translation>请在 Word、WPS 或 LibreOffice 中另存为 .docx，再试一次。</translation>
    </message>
    <message>
        <source>Save it as .docx in Word, or copy the list and paste it here.</source>
        <translation>请在 Word 中另存为 .docx，或复制名单后粘贴到这里。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, then import it again.</source>
        <translation>请把文件存为 UTF-8 编码，然后重新导入。</translation>
    </message>
    <message>
        <source>Saved searches: {known}</source>
        <translation>保存的检索：{known}</translation>
    </message>
    <message>
        <source>See that it is on and connected, or choose another printer.</source>
        <translation>请检查打印机是否已开机并连接，或换用其他打印机。</translation>
    </message>
    <message>
        <source>See to paper and messages of the printer, then print the pages again.</source>
        <translation>请检查打印机的纸张和提示，然后重新打印这些页。</translation>
    </message>
    <message>
        <source>Several meetings match “{words}”: {titles}</source>
        <translation>有多个会议与“{words}”相符：{titles}</translation>
    </message>
    <message>
        <source>Somebody else may be writing to it.</source>
        <translation>可能有人正在使用它记录。</translation>
    </message>
    <message>
        <source>Take a spreadsheet or CSV, or look for less.</source>
        <translation>请改用电子表格或 CSV，或缩小检索范围。</translation>
    </message>
    <message>
        <source>Take one of the deadlines away first, then join them.</source>
        <translation>请先去掉其中一个时限。</translation>
    </message>
    <message>
        <source>Take that out in Word, save the file as .docx, and try again.</source>
        <translation>请在 Word 中去掉它，存为 .docx 后再试。</translation>
    </message>
    <message>
        <source>The Word file could not be looked at on this machine.</source>
        <translation>本机无法查看该 Word 文件。</translation>
    </message>
    <message>
        <source>The Word file fetches something from elsewhere: {found}</source>
        <translation>Word 文件要从别处取内容：{found}</translation>
    </message>
    <message>
        <source>The Word file holds a program or another file: {found}</source>
        <translation>Word 文件内含程序或其他文件：{found}</translation>
    </message>
    <message>
        <source>The Word file is damaged.</source>
        <translation>Word 文件已损坏。</translation>
    </message>
    <message>
        <source>The Word file is protected by a password, or is an old .doc.</source>
        <translation>Word 文件有密码保护，或是旧的 .doc 格式。</translation>
    </message>
    <message>
        <source>The Word file is too large for a template.</source>
        <translation>Word 文件太大，不能作模板。</translation>
    </message>
    <message>
        <source>The Word file was not filled within {seconds} seconds.</source>
        <translation>Word 文件未能在 {seconds} 秒内填写完。</translation>
    </message>
    <message>
        <source>The annex {name} is damaged, or no longer in the archive.</source>
        <translation>附件 {name} 已损坏，或已不在档案库中。</translation>
    </message>
    <message>
        <source>The archive has these files no longer, or damaged. Open a backup copy of it: they may be whole in there.</source>
        <translation>档案库中这些文件已不存在或已损坏。请打开档案库的备份，其中的可能完好。</translation>
    </message>
    <message>
        <source>The archive holds them, byte for byte.</source>
        <translation>档案库中存有这些文件，逐字节一致。</translation>
    </message>
    <message>
        <source>The archive {path} could not be read: {reason}</source>
        <translation>无法读取档案库 {path}：{reason}</translation>
    </message>
    <message>
        <source>The archive {path} is damaged: {problem}</source>
        <translation>档案库 {path} 已损坏：{problem}</translation>
    </message>
    <message>
        <source>The archive {path} is open in another window or program.</source>
        <translation>档案库 {path} 正在另一个窗口或程序中打开。</translation>
    </message>
    <message>
        <source>The certificate file lacks the private key that signs.</source>
        <translation>证书文件里没有用来签名的私钥。</translation>
    </message>
    <message>
        <source>The certificate file {path} could not be read: {reason}</source>
        <translation>无法读取证书文件 {path}：{reason}</translation>
    </message>
    <message>
        <source>The certificate of {name} expired on {until}.</source>
        <translation>{name}的证书已于{until}过期。</translation>
    </message>
    <message>
        <source>The certificate of {name} is valid from {since} only.</source>
        <translation>{name}的证书自{since}起才有效。</translation>
    </message>
    <message>
        <source>The database engine on this machine is too old ({found}).</source>
        <translation>本机的数据库引擎版本过旧（{found}）。</translation>
    </message>
    <message>
        <source>The day of the next meeting of the series is not known.</source>
        <translation>本系列下次会议的日期尚不清楚。</translation>
    </message>
    <message>
        <source>The demonstration did not get past the step “{step}”.</source>
        <translation>演示停在了“{step}”这一步。</translation>
    </message>
    <message>
        <source>The file cannot be signed: it is not a sound PDF.</source>
        <translation>文件不能签名：它不是完好的 PDF。</translation>
    </message>
    <message>
        <source>The file is empty: there is no meeting in it.</source>
        <translation>文件是空的，里面没有会议。</translation>
    </message>
    <message>
        <source>The file is no PDF that can be read.</source>
        <translation>这份文件不是可以读取的 PDF。</translation>
    </message>
    <message>
        <source>The file was not opened: this machine starts no more programs.</source>
        <translation>文件未能打开：这台计算机无法再启动程序。</translation>
    </message>
    <message>
        <source>The file was not touched.</source>
        <translation>文件未被改动。</translation>
    </message>
    <message>
        <source>The file was written without: {names}</source>
        <translation>文件已写出，但缺少：{names}</translation>
    </message>
    <message>
        <source>The font file {path} is damaged.</source>
        <translation>字体文件 {path} 已损坏。</translation>
    </message>
    <message>
        <source>The index of words is damaged, so nothing is found by it.</source>
        <translation>词语索引已损坏，暂时无法检索。</translation>
    </message>
    <message>
        <source>The issue of “{title}” did not come to its end.</source>
        <translation>“{title}”的印发中途停下了。</translation>
    </message>
    <message>
        <source>The layout has no name.</source>
        <translation>版式没有名称。</translation>
    </message>
    <message>
        <source>The layout {file} has a mistake: {reason}</source>
        <translation>版式 {file} 有误：{reason}</translation>
    </message>
    <message>
        <source>The list of placeholders says which there are.</source>
        <translation>可用的占位符见占位符列表。</translation>
    </message>
    <message>
        <source>The meeting has no title.</source>
        <translation>会议没有标题。</translation>
    </message>
    <message>
        <source>The meeting in this file was changed after the file was written.</source>
        <translation>这个文件里的会议在文件写成之后被改动过。</translation>
    </message>
    <message>
        <source>The meeting of {name} is not in this archive: {title}</source>
        <translation>{name} 所属的会议不在本档案库中：{title}</translation>
    </message>
    <message>
        <source>The minutes are as they were.</source>
        <translation>纪要保持原样，没有任何改动。</translation>
    </message>
    <message>
        <source>The minutes of “{title}” were issued and are locked.</source>
        <translation>《{title}》的会议纪要已印发，现已锁定。</translation>
    </message>
    <message>
        <source>The minutes of “{title}” were not issued yet.</source>
        <translation>《{title}》的会议纪要尚未印发。</translation>
    </message>
    <message>
        <source>The minutes were changed while they were being issued.</source>
        <translation>印发过程中纪要发生了改动。</translation>
    </message>
    <message>
        <source>The minutes were not issued, and nothing was changed.</source>
        <translation>纪要没有印发，也未作任何改动。</translation>
    </message>
    <message>
        <source>The minutes were not issued.</source>
        <translation>纪要没有印发。</translation>
    </message>
    <message>
        <source>The newer change was kept.</source>
        <translation>较新的改动已保留。</translation>
    </message>
    <message>
        <source>The next meeting is noted here already.</source>
        <translation>此处已经写有下次会议的时间。</translation>
    </message>
    <message>
        <source>The part of the program that reads files did not start.</source>
        <translation>读取文件的程序部分没能启动。</translation>
    </message>
    <message>
        <source>The password does not open the certificate file.</source>
        <translation>密码打不开证书文件。</translation>
    </message>
    <message>
        <source>The placeholder of the text must be a paragraph of its own, outside tables: “{paragraph}”</source>
        <translation>正文占位符必须独占一段，且不在表格内：“{paragraph}”</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the pages.</source>
        <translation>打印机 {printer} 没有接收页面。</translation>
    </message>
    <message>
        <source>The printer {printer} stopped in the middle.</source>
        <translation>打印机 {printer} 中途停止。</translation>
    </message>
    <message>
        <source>The search has no name.</source>
        <translation>这个检索还没有名称。</translation>
    </message>
    <message>
        <source>The series has no meeting before this one.</source>
        <translation>本系列在此次会议之前没有其他会议。</translation>
    </message>
    <message>
        <source>The version has no name.</source>
        <translation>版本没有名称。</translation>
    </message>
    <message>
        <source>There are no saved searches in this archive yet.</source>
        <translation>此档案库中还没有保存的检索。</translation>
    </message>
    <message>
        <source>There is a layout called “{name}” already.</source>
        <translation>已有名为“{name}”的版式。</translation>
    </message>
    <message>
        <source>There is a saved search called “{name}” already.</source>
        <translation>已有名为“{name}”的保存的检索。</translation>
    </message>
    <message>
        <source>There is already a file at {path}.</source>
        <translation>{path} 处已有文件。</translation>
    </message>
    <message>
        <source>There is no archive at {path}.</source>
        <translation>{path} 处没有档案库。</translation>
    </message>
    <message>
        <source>There is no layout named “{name}”.</source>
        <translation>没有名为“{name}”的版式。</translation>
    </message>
    <message>
        <source>There is no placeholder “{found}”, in “{paragraph}”.</source>
        <translation>没有占位符“{found}”，见“{paragraph}”。</translation>
    </message>
    <message>
        <source>There is no saved search called “{name}”.</source>
        <translation>没有名为“{name}”的保存的检索。</translation>
    </message>
    <message>
        <source>There is nothing to correct: edit them as they are.</source>
        <translation>无须更正，可直接修改。</translation>
    </message>
    <message>
        <source>There is nothing to look for yet.</source>
        <translation>还没有要查找的内容。</translation>
    </message>
    <message>
        <source>These entries are of different speakers.</source>
        <translation>两条的发言人不同，没有合并。</translation>
    </message>
    <message>
        <source>These entries have different deadlines.</source>
        <translation>两条的完成时限不同，没有合并。</translation>
    </message>
    <message>
        <source>They were not issued, and nothing was changed.</source>
        <translation>没有印发，也未作任何改动。</translation>
    </message>
    <message>
        <source>This cannot be undone: what it touched has changed since.</source>
        <translation>无法撤销：相关内容此后又有改动。</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>操作没有成功。</translation>
    </message>
    <message>
        <source>This file is not a certificate file.</source>
        <translation>这不是证书文件。</translation>
    </message>
    <message>
        <source>This file is too large for a layout file.</source>
        <translation>文件太大，不是版式文件。</translation>
    </message>
    <message>
        <source>This file is too large for a meeting file.</source>
        <translation>文件过大，不像是会议文件。</translation>
    </message>
    <message>
        <source>This is no longer in the archive.</source>
        <translation>该内容已不在档案库中。</translation>
    </message>
    <message>
        <source>This is not a Word file (.docx).</source>
        <translation>这不是 Word 文件（.docx）。</translation>
    </message>
    <message>
        <source>This is not a layout file of this program.</source>
        <translation>这不是本程序的版式文件。</translation>
    </message>
    <message>
        <source>This is not a meeting file of this program.</source>
        <translation>这不是本程序的会议文件。</translation>
    </message>
    <message>
        <source>This is still used elsewhere in the archive.</source>
        <translation>该内容在档案库中仍被引用。</translation>
    </message>
    <message>
        <source>This layout file is damaged.</source>
        <translation>版式文件已损坏。</translation>
    </message>
    <message>
        <source>This layout file was written by a newer version.</source>
        <translation>该版式文件由更新的版本写成。</translation>
    </message>
    <message>
        <source>This meeting file was written by a newer version.</source>
        <translation>该会议文件由更新版本的程序写成。</translation>
    </message>
    <message>
        <source>This meeting is already in the archive.</source>
        <translation>档案库中已有这个会议。</translation>
    </message>
    <message>
        <source>To change them, begin a correction: File &gt; Correct…</source>
        <translation>如需修改，请先开始更正：文件 &gt; 更正…</translation>
    </message>
    <message>
        <source>Try again; if it happens again, start the program anew.</source>
        <translation>请重试；如再次出现，请重新启动程序。</translation>
    </message>
    <message>
        <source>Type something, or delete the entry.</source>
        <translation>请输入内容，或删除该条目。</translation>
    </message>
    <message>
        <source>Type the password that was given with the certificate file.</source>
        <translation>请输入随证书文件一并发给的密码。</translation>
    </message>
    <message>
        <source>Type what is to be found, then save the search.</source>
        <translation>先输入要查找的内容，再保存检索。</translation>
    </message>
    <message>
        <source>Use a part of its title, or its date.</source>
        <translation>请使用标题的一部分或会议日期。</translation>
    </message>
    <message>
        <source>What could be read is still there.</source>
        <translation>能读出的内容仍在。</translation>
    </message>
    <message>
        <source>What was recorded is safe: the index is made from it.</source>
        <translation>已记录的内容完好无损：索引由其生成。</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>此前保存的内容是安全的。</translation>
    </message>
    <message>
        <source>What you typed is still in the window.</source>
        <translation>您输入的内容仍在窗口中。</translation>
    </message>
    <message>
        <source>You are looking at {path}: nothing here can be changed.</source>
        <translation>正在查看 {path}：这里不能修改任何内容。</translation>
    </message>
    <message>
        <source>Your minutes are as they were.</source>
        <translation>纪要没有变动。</translation>
    </message>
    <message>
        <source>Your minutes are saved in the archive.</source>
        <translation>您的纪要已保存在档案库中。</translation>
    </message>
    <message>
        <source>a folder of this name stands there</source>
        <translation>此处是一个同名文件夹</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>方括号 [ ] 中的列表</translation>
    </message>
    <message>
        <source>a part of the path is a file, not a folder</source>
        <translation>路径中有一段是文件，不是文件夹</translation>
    </message>
    <message>
        <source>a record in { }</source>
        <translation>花括号 { } 中的一条记录</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>正被其他程序使用</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>the disk does not work properly</source>
        <translation>磁盘工作不正常</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk is write-protected</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>the file as a whole</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>you have no permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>{name} cannot belong to itself, or to what belongs to it.</source>
        <translation>{name}不能隶属于自身，也不能隶属于其下属单位。</translation>
    </message>
    <message>
        <source>{name} cannot come instead of {name}.</source>
        <translation>{name}不能代替本人出席。</translation>
    </message>
    <message>
        <source>{name} could not be read: this machine starts no more programs.</source>
        <translation>无法读取 {name}：本机无法再启动程序。</translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}</source>
        <translation>无法读取“{name}”：{reason}</translation>
    </message>
    <message>
        <source>{name} goes on below row {most}: that is no list of people.</source>
        <translation>“{name}”超过了 {most} 行，不像人员名单。</translation>
    </message>
    <message>
        <source>{name} has more than {most} columns.</source>
        <translation>“{name}”超过了 {most} 列。</translation>
    </message>
    <message>
        <source>{name} holds definitions that no office program writes.</source>
        <translation>“{name}”含有办公软件不会写入的定义。</translation>
    </message>
    <message>
        <source>{name} holds no words.</source>
        <translation>“{name}”里没有文字。</translation>
    </message>
    <message>
        <source>{name} is a document of an old Word.</source>
        <translation>“{name}”是旧版 Word 文档。</translation>
    </message>
    <message>
        <source>{name} is a link, a folder or a device, not a file.</source>
        <translation>“{name}”是链接、文件夹或设备，不是文件。</translation>
    </message>
    <message>
        <source>{name} is damaged: not all of it could be read.</source>
        <translation>“{name}”已损坏，无法完整读取。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 是空文件。</translation>
    </message>
    <message>
        <source>{name} is larger than {megabytes} MB.</source>
        <translation>{name} 大于 {megabytes} MB。</translation>
    </message>
    <message>
        <source>{name} is locked with a password.</source>
        <translation>“{name}”设有密码。</translation>
    </message>
    <message>
        <source>{name} is named as the speaker of {count} entries.</source>
        <translation>{name}是 {count} 条记录的发言人。</translation>
    </message>
    <message>
        <source>{name} is no Word file (.docx).</source>
        <translation>{name} 不是 Word 文件（.docx）。</translation>
    </message>
    <message>
        <source>{name} is no file that a list can be read from.</source>
        <translation>无法从“{name}”读出名单。</translation>
    </message>
    <message>
        <source>{name} is not written in this encoding.</source>
        <translation>“{name}”不是这种编码。</translation>
    </message>
    <message>
        <source>{name} is too large for a list of people.</source>
        <translation>“{name}”太大，不像人员名单。</translation>
    </message>
    <message>
        <source>{name} is too large to be read back.</source>
        <translation>{name} 太大，无法读回。</translation>
    </message>
    <message>
        <source>{name} leaves before anything was recorded.</source>
        <translation>还没有任何记录，{name}就离会了。</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than a list of people can be.</source>
        <translation>“{name}”解压后远大于人员名单应有的大小。</translation>
    </message>
    <message>
        <source>{name} was not read within {seconds} seconds.</source>
        <translation>{seconds} 秒内没有读完“{name}”。</translation>
    </message>
    <message>
        <source>{name} was not written by this program: no meeting is in it.</source>
        <translation>{name} 不是本程序导出的文件，其中没有会议数据。</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}</source>
        <translation>无法读取 {path}：{reason}</translation>
    </message>
    <message>
        <source>{path} is empty: a file of 0 bytes.</source>
        <translation>{path} 是空文件（0 字节）。</translation>
    </message>
    <message>
        <source>{path} is not an archive of this program.</source>
        <translation>{path} 不是本程序的档案库。</translation>
    </message>
    <message>
        <source>{path} lies on a network share or in a folder that is synchronised.</source>
        <translation>{path} 位于网络共享或同步文件夹中。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program.</source>
        <translation>{path} 由更新版本的本程序写成。</translation>
    </message>
    <message>
        <source>{path} was written by an older version and is open read-only.</source>
        <translation>{path} 由较旧版本写成，已以只读方式打开。</translation>
    </message>
    <message>
        <source>{total} results are too many for a Word file, which takes {most}.</source>
        <translation>结果有 {total} 条，Word 文件最多容纳 {most} 条。</translation>
    </message>
    <message>
        <source>“minutes doctor” says what this machine lacks.</source>
        <translation>运行“minutes doctor”可查看本机缺少什么。</translation>
    </message>
    <message>
        <source>“{found}” cannot stand in a placeholder, in “{paragraph}”.</source>
        <translation>占位符中不能写“{found}”，见“{paragraph}”。</translation>
    </message>
    <message>
        <source>“{name}” is an archive of this program, or belongs to one.</source>
        <translation>“{name}”是本程序的档案库，或是属于档案库的文件。</translation>
    </message>
    <message>
        <source>“{title}” is issued, but its files are not in {path}.</source>
        <translation>“{title}”已印发，但文件没有放入 {path}。</translation>
    </message>
    <message>
        <source>“{title}” is not in the bin.</source>
        <translation>“{title}”不在回收站中。</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>any day</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>A body as such</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Indirect speech</source>
        <translation>转述</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>People without names</source>
        <translation>未具名人员</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>This field takes {count} characters. The rest was not added.</source>
        <translation>此栏最多容纳 {count} 个字符，其余未粘贴。</translation>
    </message>
    <message>
        <source>This is the beginning of {count} characters. All of them are kept.</source>
        <translation>以上是开头部分，全文共 {count} 个字符，均已完整保存。</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>{count} characters are too many for this field. Nothing was added: paste them in parts.</source>
        <translation>{count} 个字符超出此栏容量，未粘贴任何内容。请分几次粘贴。</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>! instruction · # heading · - sub-point · + attendee · name: speaker · @ who · ~ when</source>
        <translation>！指示 · ＃标题 · －下级要点 · ＋参会人员 · 姓名：发言人 · @牵头 · ～时限</translation>
    </message>
    <message>
        <source>@ who leads · &amp; who helps · several with commas · ~ when</source>
        <translation>@牵头单位 · ＆协办单位 · 多个用顿号隔开 · ～时限</translation>
    </message>
    <message>
        <source>Enter records · Shift+Enter breaks the line · @ who · &amp; with · ~ when</source>
        <translation>回车记入 · Shift+回车换行 · @牵头 · ＆协办 · ～时限</translation>
    </message>
    <message>
        <source>a command, or Enter to record it as text</source>
        <translation>输入命令；不是命令的，回车记为文字</translation>
    </message>
    <message>
        <source>name, body, title · =l in attendance · =q excused · =a absent · =d deputy · =i arrives · =o leaves</source>
        <translation>姓名，单位，职务 · =l 列席 · =q 请假 · =a 缺席 · =d 代会 · =i 到会 · =o 离会</translation>
    </message>
    <message>
        <source>~ Friday · 12.31 · end of June · in 2 weeks · 10 working days</source>
        <translation>～周五 · 12.31 · 年底前 · 两周内 · 10个工作日内</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Tab takes it · Enter takes the chosen one · Esc closes</source>
        <translation>↑↓ 选择 · Tab 采用 · 回车采用选中项 · Esc 关闭</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>按表格</translation>
    </message>
    <message>
        <source>As lines of text</source>
        <translation>按文字</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Body and title</source>
        <translation>单位及职务</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>名录中</translation>
    </message>
    <message>
        <source>Is “{words}” a body?</source>
        <translation>“{words}”是单位吗？</translation>
    </message>
    <message>
        <source>Is “{words}” a name?</source>
        <translation>“{words}”是姓名吗？</translation>
    </message>
    <message>
        <source>Is “{words}” a title?</source>
        <translation>“{words}”是职务吗？</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>日文（Shift-JIS）</translation>
    </message>
    <message>
        <source>Known body</source>
        <translation>已知单位</translation>
    </message>
    <message>
        <source>Known from another body: is it the same person?</source>
        <translation>名录中此人在其他单位，是同一人吗？</translation>
    </message>
    <message>
        <source>Known, no office</source>
        <translation>已知人员，无职务</translation>
    </message>
    <message>
        <source>Known: this now, no longer {offices}</source>
        <translation>已知人员：现任此职，不再任{offices}</translation>
    </message>
    <message>
        <source>Known: {offices}</source>
        <translation>已知人员：{offices}</translation>
    </message>
    <message>
        <source>Known: {offices}, and this too</source>
        <translation>已知人员：{offices}，并任此职</translation>
    </message>
    <message>
        <source>Known: {offices}; this in this meeting only</source>
        <translation>已知人员：{offices}；此职仅用于本次会议</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>韩文（EUC-KR）</translation>
    </message>
    <message>
        <source>Lists: workbooks, tables, text, Word</source>
        <translation>名单：电子表格、文本、Word</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>新单位</translation>
    </message>
    <message>
        <source>Nobody is named for “{words}”.</source>
        <translation>“{words}”没有写明是谁。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>On the list already</source>
        <translation>已在名单</translation>
    </message>
    <message>
        <source>Read a list of people</source>
        <translation>读取人员名单</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Section of the body</source>
        <translation>部门、处室</translation>
    </message>
    <message>
        <source>Several of this name are known: who is it?</source>
        <translation>名录中有几位同名者，是哪一位？</translation>
    </message>
    <message>
        <source>Simplified Chinese (GB18030, GBK)</source>
        <translation>简体中文（GB18030、GBK）</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>表格 {number}</translation>
    </message>
    <message>
        <source>Telephone, mail</source>
        <translation>电话、邮箱</translation>
    </message>
    <message>
        <source>The body was said for somebody before; does it hold here too?</source>
        <translation>单位写在前面的人那里，对此人也适用吗？</translation>
    </message>
    <message>
        <source>The office was said for somebody before; does it hold here too?</source>
        <translation>职务写在前面的人那里，对此人也适用吗？</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>繁体中文（Big5）</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>西欧文字（Windows-1252）</translation>
    </message>
    <message>
        <source>What stands in column {number}</source>
        <translation>第 {number} 列的内容</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未具名</translation>
    </message>
    <message>
        <source>Without a name nobody can be put on the list.</source>
        <translation>没有姓名，无法列入名单。</translation>
    </message>
    <message>
        <source>Words outside of tables</source>
        <translation>表格以外的文字</translation>
    </message>
    <message>
        <source>{doubt} Or: {other}</source>
        <translation>{doubt} 或者：{other}</translation>
    </message>
    <message>
        <source>“{words}” gives another number of people than were read.</source>
        <translation>“{words}”与识别出的人数不符。</translation>
    </message>
    <message>
        <source>“{words}” gives no full name.</source>
        <translation>“{words}”没有写全名。</translation>
    </message>
    <message>
        <source>“{words}” stands in the list twice.</source>
        <translation>“{words}”在名单中出现两次。</translation>
    </message>
    <message>
        <source>“{words}” was not understood.</source>
        <translation>未能识别“{words}”。</translation>
    </message>
</context>
<context>
    <name>issuing</name>
    <message>
        <source>, </source>
        <comment>between the names of files</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>添加单位</translation>
    </message>
    <message>
        <source>As recorded in the details</source>
        <translation>取自详情中的记录</translation>
    </message>
    <message>
        <source>Before correction {number}</source>
        <translation>更正第{number}号之前</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Correction {number}</source>
        <translation>更正第{number}号</translation>
    </message>
    <message>
        <source>Issued and locked. File &gt; Correct… opens it again.</source>
        <translation>已印发并锁定。要修改请用 文件 &gt; 更正…</translation>
    </message>
    <message>
        <source>Minutes as they are now</source>
        <translation>当前纪要</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>份号</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>分发单位</translation>
    </message>
    <message>
        <source>Seal {seal}</source>
        <translation>封印 {seal}</translation>
    </message>
    <message>
        <source>Today is proposed</source>
        <translation>默认为今天</translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>Above the text</source>
        <translation>距版心上边</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Below the text</source>
        <translation>距版心下边</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>项目符号</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>所改版式</translation>
    </message>
    <message>
        <source>Characters in a line (0: no grid)</source>
        <translation>每行字数（0：无网格）</translation>
    </message>
    <message>
        <source>Chinese font</source>
        <translation>中文字体</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Empty lines after</source>
        <translation>段后空行</translation>
    </message>
    <message>
        <source>Empty lines before</source>
        <translation>段前空行</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Font of the label</source>
        <translation>标签字体</translation>
    </message>
    <message>
        <source>From the bottom</source>
        <translation>下边距</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>上边距</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>版记</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>缩进</translation>
    </message>
    <message>
        <source>Indent of the first line</source>
        <translation>首行缩进</translation>
    </message>
    <message>
        <source>Indent on the left</source>
        <translation>左缩进</translation>
    </message>
    <message>
        <source>Indent on the right</source>
        <translation>右缩进</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>两端对齐</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>编号形式</translation>
    </message>
    <message>
        <source>Label in bold</source>
        <translation>标签加粗</translation>
    </message>
    <message>
        <source>Latin font</source>
        <translation>西文字体</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Lines on a page (0: no grid)</source>
        <translation>每页行数（0：无网格）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>On even pages</source>
        <translation>双页</translation>
    </message>
    <message>
        <source>On odd pages</source>
        <translation>单页</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>分隔线</translation>
    </message>
    <message>
        <source>Running head</source>
        <translation>页眉</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Space after</source>
        <translation>段后间距</translation>
    </message>
    <message>
        <source>Space before</source>
        <translation>段前间距</translation>
    </message>
    <message>
        <source>Space between characters</source>
        <translation>字符间距</translation>
    </message>
    <message>
        <source>Stays with the next paragraph</source>
        <translation>与下段同页</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The layout asks for a kind of paper that is not known.</source>
        <translation>版式要求的文种不存在。</translation>
    </message>
    <message>
        <source>The layout does not say which shipped layout it changes.</source>
        <translation>版式没有写明以哪个自带版式为基础。</translation>
    </message>
    <message>
        <source>The margins leave no room for text.</source>
        <translation>页边距没有留下版心。</translation>
    </message>
    <message>
        <source>The text of the layout cannot be read.</source>
        <translation>版式文本无法读取。</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>粗细</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Words in the text</source>
        <translation>文中字样</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>phrase “{name}”</source>
        <translation>用语“{name}”</translation>
    </message>
    <message>
        <source>{part} “{name}”, {setting}</source>
        <translation>{part}“{name}”的{setting}</translation>
    </message>
    <message>
        <source>{part}, {setting}</source>
        <translation>{part}的{setting}</translation>
    </message>
    <message>
        <source>{place} is missing.</source>
        <translation>缺少{place}。</translation>
    </message>
    <message>
        <source>{place}: braces {{ }} may only hold the name of a fact.</source>
        <translation>{place}：花括号 {{ }} 中只能写事项名称。</translation>
    </message>
    <message>
        <source>{place}: no other style is called “{found}”.</source>
        <translation>{place}：没有名为“{found}”的其他样式。</translation>
    </message>
    <message>
        <source>{place}: there is no font “{found}” in the layout.</source>
        <translation>{place}：版式中没有字体“{found}”。</translation>
    </message>
    <message>
        <source>{place}: there is no setting called “{found}”.</source>
        <translation>{place}：没有名为“{found}”的设置。</translation>
    </message>
    <message>
        <source>{place}: there is no style “{found}” in the layout.</source>
        <translation>{place}：版式中没有样式“{found}”。</translation>
    </message>
    <message>
        <source>{place}: this is too long.</source>
        <translation>{place}：太长。</translation>
    </message>
    <message>
        <source>{place}: {found} is not known here. What can stand there: {known}</source>
        <translation>{place}：此处没有 {found}。可用的有：{known}</translation>
    </message>
    <message>
        <source>{place}: {found} is not within {known}.</source>
        <translation>{place}：{found} 不在 {known} 之内。</translation>
    </message>
    <message>
        <source>{place}: “{found}” cannot stand there.</source>
        <translation>{place}：此处不能写“{found}”。</translation>
    </message>
    <message>
        <source>{place}: “{found}” does not say where the number stands.</source>
        <translation>{place}：“{found}”没有写明编号的位置。</translation>
    </message>
    <message>
        <source>{place}: “{found}” is no colour; write it as #CC0000.</source>
        <translation>{place}：“{found}”不是颜色，请写成 #CC0000 的样子。</translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>A Word file of the house can carry the minutes: its head, its styles, its headers and footers are taken over, and placeholders in it are filled. The Word file is the paper that counts then; PDF and preview use its paper, fonts and sizes.</source>
        <translation>可用本单位的 Word 文件承载纪要：沿用其眉首、样式、页眉页脚，并填写其中的占位符。此时以 Word 文件为准；PDF 和预览采用其纸张、字体、字号。</translation>
    </message>
    <message>
        <source>A layout of the house that begins as this one</source>
        <translation>以此为起点的本单位版式</translation>
    </message>
    <message>
        <source>Add a layout</source>
        <translation>添加版式</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>从文件添加…</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>恢复自带</translation>
    </message>
    <message>
        <source>Changed by the house</source>
        <translation>本单位已更改</translation>
    </message>
    <message>
        <source>Choose a Word file</source>
        <translation>选择 Word 文件</translation>
    </message>
    <message>
        <source>Choose a Word file…</source>
        <translation>选择 Word 文件…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Filled: {names}</source>
        <translation>已填写：{names}</translation>
    </message>
    <message>
        <source>Find a phrase</source>
        <translation>查找用语</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>For this paper and language, where a meeting names no other</source>
        <translation>用于此文种和语言，会议另有指定的除外</translation>
    </message>
    <message>
        <source>Go on changing</source>
        <translation>继续更改</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Minutes look as before until they are.</source>
        <translation>保留之前，纪要仍按原样。</translation>
    </message>
    <message>
        <source>No Word file</source>
        <translation>没有 Word 文件</translation>
    </message>
    <message>
        <source>Not on this machine; {font} stands in.</source>
        <translation>本机没有，由 {font} 代替。</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Of this house</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>Open in Word</source>
        <translation>用 Word 打开</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>Phrases of the layout</source>
        <translation>版式用语</translation>
    </message>
    <message>
        <source>Placeholders of a Word file</source>
        <translation>Word 文件的占位符</translation>
    </message>
    <message>
        <source>Placeholders: {names}</source>
        <translation>占位符：{names}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>存为文件…</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>保存版式</translation>
    </message>
    <message>
        <source>Settings of the layout</source>
        <translation>版式设置</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>自带</translation>
    </message>
    <message>
        <source>Style that is changed</source>
        <translation>所改样式</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Styles added: {names}</source>
        <translation>已补充样式：{names}</translation>
    </message>
    <message>
        <source>Styles taken over: {names}</source>
        <translation>已沿用样式：{names}</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>The meeting that is open</source>
        <translation>当前会议</translation>
    </message>
    <message>
        <source>The sample meeting</source>
        <translation>示例会议</translation>
    </message>
    <message>
        <source>There are changes that are not kept.</source>
        <translation>有尚未保留的更改。</translation>
    </message>
    <message>
        <source>There is no placeholder “{name}”: “{paragraph}”</source>
        <translation>没有占位符“{name}”：“{paragraph}”</translation>
    </message>
    <message>
        <source>To be given to another office</source>
        <translation>供其他单位使用</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>试填</translation>
    </message>
    <message>
        <source>Use from now on</source>
        <translation>今后采用</translation>
    </message>
    <message>
        <source>What stands in braces is filled in by itself: {facts}</source>
        <translation>花括号中的内容由程序自动填入：{facts}</translation>
    </message>
    <message>
        <source>What was found in the Word file</source>
        <translation>在 Word 文件中找到的内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Without a Word file</source>
        <translation>不用 Word 文件</translation>
    </message>
    <message>
        <source>Without {{ body }} the text follows at the end.</source>
        <translation>没有 {{ body }}，正文接在文末。</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未保留</translation>
    </message>
    <message>
        <source>used from now on</source>
        <translation>今后采用</translation>
    </message>
    <message>
        <source>{meeting}: its first pages; files hold all of it</source>
        <translation>{meeting}的前几页（导出的文件是全文）</translation>
    </message>
</context>
<context>
    <name>meeting</name>
    <message>
        <source>Chair {name}</source>
        <translation>主持人 {name}</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>attaching of a file</source>
        <translation>附上文件</translation>
    </message>
    <message>
        <source>beginning of a correction</source>
        <translation>开始更正</translation>
    </message>
    <message>
        <source>bringing in of matters arising</source>
        <translation>带入上次会议未了事项</translation>
    </message>
    <message>
        <source>change of a document</source>
        <translation>修改文件</translation>
    </message>
    <message>
        <source>change of a group</source>
        <translation>修改分组</translation>
    </message>
    <message>
        <source>change of a layout</source>
        <translation>更改版式</translation>
    </message>
    <message>
        <source>change of a part of the meeting</source>
        <translation>修改环节</translation>
    </message>
    <message>
        <source>change of a person or body</source>
        <translation>修改人员或单位</translation>
    </message>
    <message>
        <source>change of a proposal</source>
        <translation>修改代表建议</translation>
    </message>
    <message>
        <source>change of a saved search</source>
        <translation>修改保存的检索</translation>
    </message>
    <message>
        <source>change of a series</source>
        <translation>修改会议系列</translation>
    </message>
    <message>
        <source>change of a source</source>
        <translation>修改原始材料</translation>
    </message>
    <message>
        <source>change of a task</source>
        <translation>修改督办事项</translation>
    </message>
    <message>
        <source>change of an annex</source>
        <translation>修改附件</translation>
    </message>
    <message>
        <source>change of an attendee</source>
        <translation>修改参会人员</translation>
    </message>
    <message>
        <source>change of an entry</source>
        <translation>修改条目</translation>
    </message>
    <message>
        <source>change of the meeting</source>
        <translation>修改会议信息</translation>
    </message>
    <message>
        <source>change of the office&apos;s details</source>
        <translation>修改单位信息</translation>
    </message>
    <message>
        <source>changes of a paper that came back</source>
        <translation>采纳修改稿</translation>
    </message>
    <message>
        <source>choice of the usual layout</source>
        <translation>选定常用版式</translation>
    </message>
    <message>
        <source>copy of a meeting</source>
        <translation>复制会议</translation>
    </message>
    <message>
        <source>deletion of a meeting</source>
        <translation>删除会议</translation>
    </message>
    <message>
        <source>deletion of a person or body</source>
        <translation>删除人员或单位</translation>
    </message>
    <message>
        <source>deletion of entries</source>
        <translation>删除条目</translation>
    </message>
    <message>
        <source>giving up of a correction</source>
        <translation>放弃更正</translation>
    </message>
    <message>
        <source>giving up of a task</source>
        <translation>取消督办</translation>
    </message>
    <message>
        <source>giving up of a version</source>
        <translation>删除版本</translation>
    </message>
    <message>
        <source>import of a meeting</source>
        <translation>导入会议</translation>
    </message>
    <message>
        <source>issue of the minutes</source>
        <translation>印发纪要</translation>
    </message>
    <message>
        <source>joining of entries</source>
        <translation>合并条目</translation>
    </message>
    <message>
        <source>joining of two records</source>
        <translation>合并两条记录</translation>
    </message>
    <message>
        <source>keeping of words set by hand</source>
        <translation>保留改写的文字</translation>
    </message>
    <message>
        <source>leaving out of a paragraph</source>
        <translation>略去段落</translation>
    </message>
    <message>
        <source>list of people</source>
        <translation>人员名单</translation>
    </message>
    <message>
        <source>move of a document</source>
        <translation>移动文件</translation>
    </message>
    <message>
        <source>move of a group</source>
        <translation>移动分组</translation>
    </message>
    <message>
        <source>move of a meeting to the bin</source>
        <translation>会议移入回收站</translation>
    </message>
    <message>
        <source>move of a part of the meeting</source>
        <translation>移动环节</translation>
    </message>
    <message>
        <source>move of a proposal</source>
        <translation>移动代表建议</translation>
    </message>
    <message>
        <source>move of a saved search</source>
        <translation>移动保存的检索</translation>
    </message>
    <message>
        <source>move of a source</source>
        <translation>移动原始材料</translation>
    </message>
    <message>
        <source>move of an annex</source>
        <translation>移动附件</translation>
    </message>
    <message>
        <source>move of an attendee</source>
        <translation>移动参会人员</translation>
    </message>
    <message>
        <source>move of an entry</source>
        <translation>移动条目</translation>
    </message>
    <message>
        <source>new annex</source>
        <translation>新增附件</translation>
    </message>
    <message>
        <source>new attendee</source>
        <translation>添加参会人员</translation>
    </message>
    <message>
        <source>new document</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>记入条目</translation>
    </message>
    <message>
        <source>new group</source>
        <translation>新建分组</translation>
    </message>
    <message>
        <source>new layout</source>
        <translation>新版式</translation>
    </message>
    <message>
        <source>new meeting</source>
        <translation>新建会议</translation>
    </message>
    <message>
        <source>new name of a layout</source>
        <translation>版式改名</translation>
    </message>
    <message>
        <source>new name of a saved search</source>
        <translation>重命名保存的检索</translation>
    </message>
    <message>
        <source>new name of a version</source>
        <translation>版本改名</translation>
    </message>
    <message>
        <source>new part of the meeting</source>
        <translation>新建环节</translation>
    </message>
    <message>
        <source>new person or body</source>
        <translation>新增人员或单位</translation>
    </message>
    <message>
        <source>new proposal</source>
        <translation>新建代表建议</translation>
    </message>
    <message>
        <source>new source</source>
        <translation>新建原始材料</translation>
    </message>
    <message>
        <source>new task</source>
        <translation>新建督办事项</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>next meeting of the series</source>
        <translation>新建下一次会议</translation>
    </message>
    <message>
        <source>note of the next meeting</source>
        <translation>记入下次会议安排</translation>
    </message>
    <message>
        <source>numbers of seats</source>
        <translation>座位号</translation>
    </message>
    <message>
        <source>paragraph added by hand</source>
        <translation>手工增加段落</translation>
    </message>
    <message>
        <source>protocol order</source>
        <translation>礼宾次序排列</translation>
    </message>
    <message>
        <source>removal of a document</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>removal of a group</source>
        <translation>移除分组</translation>
    </message>
    <message>
        <source>removal of a layout</source>
        <translation>删除版式</translation>
    </message>
    <message>
        <source>removal of a part of the meeting</source>
        <translation>移除环节</translation>
    </message>
    <message>
        <source>removal of a proposal</source>
        <translation>移除代表建议</translation>
    </message>
    <message>
        <source>removal of a saved search</source>
        <translation>删除保存的检索</translation>
    </message>
    <message>
        <source>removal of a source</source>
        <translation>移除原始材料</translation>
    </message>
    <message>
        <source>removal of an annex</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>removal of an attendee</source>
        <translation>移除参会人员</translation>
    </message>
    <message>
        <source>return of a meeting from the bin</source>
        <translation>从回收站恢复会议</translation>
    </message>
    <message>
        <source>return to a version</source>
        <translation>恢复到某版本</translation>
    </message>
    <message>
        <source>return to the composed words</source>
        <translation>恢复生成的文字</translation>
    </message>
    <message>
        <source>saving of a search</source>
        <translation>保存检索</translation>
    </message>
    <message>
        <source>splitting of an entry</source>
        <translation>拆分条目</translation>
    </message>
    <message>
        <source>taking away of a file</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>words set by hand</source>
        <translation>手工改写</translation>
    </message>
</context>
<context>
    <name>outline</name>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Recorded {day}, {time}</source>
        <translation>记于 {day} {time}</translation>
    </message>
    <message>
        <source>Supervised: {state}</source>
        <translation>督办：{state}</translation>
    </message>
    <message>
        <source>← {name} leaves</source>
        <translation>← {name} 离会</translation>
    </message>
    <message>
        <source>→ {name} arrives</source>
        <translation>→ {name} 到会</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Bodies</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>督办</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>(no name)</source>
        <translation>（无姓名）</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>添加职务</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Body in the directory</source>
        <translation>关联单位</translation>
    </message>
    <message>
        <source>Body, formerly</source>
        <translation>单位原名</translation>
    </message>
    <message>
        <source>Came during</source>
        <translation>中途到会于</translation>
    </message>
    <message>
        <source>Deputised by</source>
        <translation>由谁代</translation>
    </message>
    <message>
        <source>Extent (the opening only)</source>
        <translation>参加范围（如仅开幕式）</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Left during</source>
        <translation>中途离会于</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Not linked; type a name</source>
        <translation>未关联；可输入名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Offices on that day</source>
        <translation>当日职务</translation>
    </message>
    <message>
        <source>Parts in the meeting</source>
        <translation>会议角色</translation>
    </message>
    <message>
        <source>Person in the directory</source>
        <translation>关联人员</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Stays here in protocol order</source>
        <translation>排序时保持此位置</translation>
    </message>
    <message>
        <source>The title is unknown</source>
        <translation>职务不详</translation>
    </message>
    <message>
        <source>There from the start</source>
        <translation>从开始</translation>
    </message>
    <message>
        <source>There to the end</source>
        <translation>到结束</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Title not known</source>
        <translation>职务不详</translation>
    </message>
    <message>
        <source>Way of taking part</source>
        <translation>参加方式</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>人员说明</translation>
    </message>
    <message>
        <source>came at “{entry}”</source>
        <translation>“{entry}”时到会</translation>
    </message>
    <message>
        <source>left at “{entry}”</source>
        <translation>“{entry}”时离会</translation>
    </message>
    <message>
        <source>{count} {who}</source>
        <translation>{count}名{who}</translation>
    </message>
    <message>
        <source>{name} came instead</source>
        <translation>由{name}代会</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>Archive</source>
        <translation>档案库</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>A bracket or quotation mark has no partner: {mark}</source>
        <translation>括号或引号没有配对：{mark}</translation>
    </message>
    <message>
        <source>A full-width “{mark}” stands in English text.</source>
        <translation>英文中有全角标点“{mark}”。</translation>
    </message>
    <message>
        <source>A half-width “{mark}” stands in Chinese text.</source>
        <translation>中文中有半角标点“{mark}”。</translation>
    </message>
    <message>
        <source>A heading has no words.</source>
        <translation>有标题没有文字。</translation>
    </message>
    <message>
        <source>A sign of the capture line was left in the text: {mark}</source>
        <translation>正文中留有速记符号：{mark}</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已认可</translation>
    </message>
    <message>
        <source>Add the office if there is one.</source>
        <translation>如有职务，请补上。</translation>
    </message>
    <message>
        <source>Add the one that is missing, or remove this one.</source>
        <translation>请补上缺少的一半，或删去这一个。</translation>
    </message>
    <message>
        <source>Add the recorder under Details, By-line.</source>
        <translation>请在“详情”的“署名”中填写记录人。</translation>
    </message>
    <message>
        <source>Add {name} to the list of people, or correct the name.</source>
        <translation>请把{name}加入人员名单，或更正姓名。</translation>
    </message>
    <message>
        <source>Archival file (PDF/A)</source>
        <translation>存档格式（PDF/A）</translation>
    </message>
    <message>
        <source>Ask by which day it is meant, if that matters.</source>
        <translation>如有必要，请问清具体日期。</translation>
    </message>
    <message>
        <source>Blank lines at the foot of a page</source>
        <translation>页末空行</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Change the layout, or tell those who made it.</source>
        <translation>请修改版式，或告知制作版式的人。</translation>
    </message>
    <message>
        <source>Characters in a full line</source>
        <translation>满行字数</translation>
    </message>
    <message>
        <source>Choose another layout, or mend this one.</source>
        <translation>请另选版式，或修正这个版式。</translation>
    </message>
    <message>
        <source>Colour of the mark</source>
        <translation>纪要标志颜色</translation>
    </message>
    <message>
        <source>Colour of the text</source>
        <translation>文字颜色</translation>
    </message>
    <message>
        <source>Compare both in the preview, and keep the one that is right.</source>
        <translation>请在预览中比较两者，保留正确的一个。</translation>
    </message>
    <message>
        <source>Copy number of six digits</source>
        <translation>份号为六位数字</translation>
    </message>
    <message>
        <source>Correct one of the two times.</source>
        <translation>请更正其中一个时间。</translation>
    </message>
    <message>
        <source>Correct the attendance, or who spoke.</source>
        <translation>请更正出席情况，或更正发言人。</translation>
    </message>
    <message>
        <source>Correct the date of issue.</source>
        <translation>请更正印发日期。</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>请更正日期。</translation>
    </message>
    <message>
        <source>Correct the day of the part, or that of the meeting.</source>
        <translation>请更正环节的日期，或会议的日期。</translation>
    </message>
    <message>
        <source>Correct the day of the week or the date.</source>
        <translation>请更正星期或日期。</translation>
    </message>
    <message>
        <source>Correct the deadline.</source>
        <translation>请更正完成时限。</translation>
    </message>
    <message>
        <source>Correct the name, or enter the body in the directory.</source>
        <translation>请更正名称，或在名录中录入该单位。</translation>
    </message>
    <message>
        <source>Correct the numbers, or add what is missing.</source>
        <translation>请更正序号，或补上缺少的内容。</translation>
    </message>
    <message>
        <source>Correct the one that is wrong.</source>
        <translation>请更正有误的一处。</translation>
    </message>
    <message>
        <source>Distance of the red rule from the number</source>
        <translation>红色分隔线与编号的距离</translation>
    </message>
    <message>
        <source>Enter it under Details, Meeting.</source>
        <translation>请在“详情”的“会议”中填写。</translation>
    </message>
    <message>
        <source>Enter the date under Details, Issue.</source>
        <translation>请在“详情”的“印发”中填写日期。</translation>
    </message>
    <message>
        <source>Enter the day under Details, Meeting.</source>
        <translation>请在“详情”的“会议”中填写日期。</translation>
    </message>
    <message>
        <source>Enter the name, or say how many there were and who.</source>
        <translation>请填写姓名，或说明人数和身份。</translation>
    </message>
    <message>
        <source>Enter the number under Details, Issue.</source>
        <translation>请在“详情”的“印发”中填写编号。</translation>
    </message>
    <message>
        <source>Enter the place under Details, Meeting.</source>
        <translation>请在“详情”的“会议”中填写地点。</translation>
    </message>
    <message>
        <source>Enter who gets copies under Details, Issue.</source>
        <translation>请在“详情”的“印发”中填写抄送单位。</translation>
    </message>
    <message>
        <source>Enter who was there.</source>
        <translation>请录入到会人员。</translation>
    </message>
    <message>
        <source>Every character shows</source>
        <translation>每个字都能显示</translation>
    </message>
    <message>
        <source>Every paragraph is in the file</source>
        <translation>每一段都在文件中</translation>
    </message>
    <message>
        <source>Face of the labels of attendance</source>
        <translation>出席等标签的字体</translation>
    </message>
    <message>
        <source>Faces are embedded</source>
        <translation>字体已嵌入</translation>
    </message>
    <message>
        <source>Faces that stand in for others</source>
        <translation>替代字体</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Find it out, or mark that {name} is listed by name alone.</source>
        <translation>请查明职务，或注明{name}只列姓名。</translation>
    </message>
    <message>
        <source>Form of dates</source>
        <translation>日期写法</translation>
    </message>
    <message>
        <source>Form of the number</source>
        <translation>编号写法</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Full lines end at the right edge</source>
        <translation>满行止于版心右边</translation>
    </message>
    <message>
        <source>Give it one at the head of the meeting.</source>
        <translation>请在会议顶部填写标题。</translation>
    </message>
    <message>
        <source>Give it words, or delete it.</source>
        <translation>请填写标题，或将其删除。</translation>
    </message>
    <message>
        <source>Heads of tables on every page</source>
        <translation>续表各页重复表头</translation>
    </message>
    <message>
        <source>Install a face that has these characters, or write them otherwise.</source>
        <translation>请安装含有这些字的字体，或换一种写法。</translation>
    </message>
    <message>
        <source>Install {asked} to have it in PDF files.</source>
        <translation>安装{asked}后，PDF 文件即可使用该字体。</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>文件语言</translation>
    </message>
    <message>
        <source>Last rule on the bottom edge of the last page</source>
        <translation>末条分隔线与最后一页版心下边重合</translation>
    </message>
    <message>
        <source>Later lines align after the label</source>
        <translation>回行与冒号后首字对齐</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Lines begin at the left edge</source>
        <translation>回行顶格于版心左边</translation>
    </message>
    <message>
        <source>Lines between the red rule and the title</source>
        <translation>标题与红色分隔线之间的空行</translation>
    </message>
    <message>
        <source>Lines of the label and title of an annex</source>
        <translation>附件序号和附件标题所在行</translation>
    </message>
    <message>
        <source>Lines on a full page</source>
        <translation>满页行数</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>宜看</translation>
    </message>
    <message>
        <source>Make sure that a reader can tell them apart, or remove one.</source>
        <translation>请确认读者能够区分，或删去一人。</translation>
    </message>
    <message>
        <source>Make the number of copies and the distribution agree.</source>
        <translation>请使印数与分发数一致。</translation>
    </message>
    <message>
        <source>Mark and title in the middle</source>
        <translation>纪要标志和标题居中</translation>
    </message>
    <message>
        <source>Mark who chaired on the list of people.</source>
        <translation>请在人员名单中标明主持人。</translation>
    </message>
    <message>
        <source>Measured {measured}; wanted {wanted}</source>
        <translation>测得 {measured}，应为 {wanted}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Name the deputy on the list of people.</source>
        <translation>请在人员名单中填写代表出席的人。</translation>
    </message>
    <message>
        <source>Name who is responsible.</source>
        <translation>请填写责任单位或责任人。</translation>
    </message>
    <message>
        <source>No entry supports this sentence.</source>
        <translation>没有记录条目支持这句话。</translation>
    </message>
    <message>
        <source>No face is installed that the minutes could be set in.</source>
        <translation>没有安装可以排印纪要的字体。</translation>
    </message>
    <message>
        <source>No forbidden mark at the start or end of a line</source>
        <translation>标点避头尾</translation>
    </message>
    <message>
        <source>No installed face shows {characters}.</source>
        <translation>已安装的字体都不能显示“{characters}”。</translation>
    </message>
    <message>
        <source>No line over another</source>
        <translation>各行互不重叠</translation>
    </message>
    <message>
        <source>No sentence of the minutes carries this entry.</source>
        <translation>纪要中没有一句话写到这个条目。</translation>
    </message>
    <message>
        <source>Nobody is marked as the chair.</source>
        <translation>没有标明主持人。</translation>
    </message>
    <message>
        <source>Nobody is named as the recorder.</source>
        <translation>没有填写记录人。</translation>
    </message>
    <message>
        <source>Nobody is named under Copies to.</source>
        <translation>没有填写抄送单位。</translation>
    </message>
    <message>
        <source>Nobody is on the list of people.</source>
        <translation>人员名单是空的。</translation>
    </message>
    <message>
        <source>Nobody noted when the meeting took place.</source>
        <translation>没有填写会议时间。</translation>
    </message>
    <message>
        <source>Nobody noted where the meeting took place.</source>
        <translation>没有填写会议地点。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Note the deadline, so that the task is supervised.</source>
        <translation>请记下完成时限，以便督办。</translation>
    </message>
    <message>
        <source>Note who is responsible, or delete the sign.</source>
        <translation>请填写责任单位或责任人，或删去该符号。</translation>
    </message>
    <message>
        <source>Note {name} as the lead body, so that the task is supervised.</source>
        <translation>请把{name}记为牵头单位，以便督办。</translation>
    </message>
    <message>
        <source>Nothing is recorded of “{title}”.</source>
        <translation>“{title}”没有记录。</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>没有任何记录。</translation>
    </message>
    <message>
        <source>Nothing past the edges</source>
        <translation>文字不出版心</translation>
    </message>
    <message>
        <source>Nothing stands under the heading “{title}”.</source>
        <translation>标题“{title}”下面没有内容。</translation>
    </message>
    <message>
        <source>Numbers of the headings</source>
        <translation>标题序号</translation>
    </message>
    <message>
        <source>One character free at both sides of the imprint</source>
        <translation>版记文字左右各空一字</translation>
    </message>
    <message>
        <source>Page numbers are right</source>
        <translation>页码正确</translation>
    </message>
    <message>
        <source>Page {page}: {said}</source>
        <translation>第 {page} 页：{said}</translation>
    </message>
    <message>
        <source>Pages with and without a number</source>
        <translation>应编与不编页码的页</translation>
    </message>
    <message>
        <source>People, dates and tasks</source>
        <translation>人员、日期和任务</translation>
    </message>
    <message>
        <source>Place of the mark</source>
        <translation>纪要标志位置</translation>
    </message>
    <message>
        <source>Place of the page number</source>
        <translation>页码位置</translation>
    </message>
    <message>
        <source>Put it back into the minutes, or accept that it is left out.</source>
        <translation>请把它写回纪要，或认可不写。</translation>
    </message>
    <message>
        <source>Put the list in protocol order, or accept this place.</source>
        <translation>请按礼宾次序排列名单，或认可这个位置。</translation>
    </message>
    <message>
        <source>Put them back into the minutes, or accept that they are left out.</source>
        <translation>请补入纪要，或认可略去。</translation>
    </message>
    <message>
        <source>Put what is right in its place.</source>
        <translation>请换成正确的内容。</translation>
    </message>
    <message>
        <source>Quotation marks in the Chinese face</source>
        <translation>引号用中文字体</translation>
    </message>
    <message>
        <source>Record it, or take it out of the minutes.</source>
        <translation>请补记，或从纪要中删去。</translation>
    </message>
    <message>
        <source>Record them if they matter.</source>
        <translation>如有必要，请补记。</translation>
    </message>
    <message>
        <source>Record what belongs there, or delete the heading.</source>
        <translation>请补记应有的内容，或删去标题。</translation>
    </message>
    <message>
        <source>Record what it says, or take it out of the minutes.</source>
        <translation>请补记相应内容，或从纪要中删去这句话。</translation>
    </message>
    <message>
        <source>Record what was said there, or remove that part.</source>
        <translation>请补记该环节的内容，或删去该环节。</translation>
    </message>
    <message>
        <source>Record what was said, or do not issue these minutes.</source>
        <translation>请补记会议内容，否则不要印发。</translation>
    </message>
    <message>
        <source>Remove one of the two entries.</source>
        <translation>请删去其中一条。</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>请删去其中一个。</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>请删去一个。</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>须解决</translation>
    </message>
    <message>
        <source>Size and face of the headings</source>
        <translation>标题字号和字体</translation>
    </message>
    <message>
        <source>Size and face of the imprint</source>
        <translation>版记字号和字体</translation>
    </message>
    <message>
        <source>Size and face of the label and title of an annex</source>
        <translation>附件序号和附件标题的字号和字体</translation>
    </message>
    <message>
        <source>Size and face of the text</source>
        <translation>正文字号和字体</translation>
    </message>
    <message>
        <source>Size and face of the title</source>
        <translation>纪要标题字号和字体</translation>
    </message>
    <message>
        <source>Size of the page number</source>
        <translation>页码字号</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>纸张大小</translation>
    </message>
    <message>
        <source>Smallest size of type</source>
        <translation>最小字号</translation>
    </message>
    <message>
        <source>Somebody on the list has no name.</source>
        <translation>名单上有人没有姓名。</translation>
    </message>
    <message>
        <source>Something is still to be verified.</source>
        <translation>还有待核实的内容。</translation>
    </message>
    <message>
        <source>Structure for screen readers</source>
        <translation>供读屏软件使用的结构</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Text that runs from right to left</source>
        <translation>从右向左书写的文字</translation>
    </message>
    <message>
        <source>The date of issue lies before the meeting.</source>
        <translation>印发日期早于会议日期。</translation>
    </message>
    <message>
        <source>The deadline {deadline} lies before the meeting.</source>
        <translation>完成时限{deadline}早于会议日期。</translation>
    </message>
    <message>
        <source>The deadline “{words}” means no day.</source>
        <translation>完成时限“{words}”没有对应的日期。</translation>
    </message>
    <message>
        <source>The entry changed after these words were set by hand.</source>
        <translation>手工改定这段文字之后，条目又有改动。</translation>
    </message>
    <message>
        <source>The imprint has no date of issue.</source>
        <translation>版记没有印发日期。</translation>
    </message>
    <message>
        <source>The instruction names {name}, but nobody is noted as responsible.</source>
        <translation>指示中提到{name}，但没有记责任单位。</translation>
    </message>
    <message>
        <source>The instruction says “{words}”, but has no deadline.</source>
        <translation>指示中说到“{words}”，但没有记完成时限。</translation>
    </message>
    <message>
        <source>The instruction says “{words}”, but its deadline is {deadline}.</source>
        <translation>指示中说到“{words}”，所记的完成时限却是{deadline}。</translation>
    </message>
    <message>
        <source>The layout cannot be used: {reason}</source>
        <translation>这个版式无法使用：{reason}</translation>
    </message>
    <message>
        <source>The mark “{mark}” stands twice.</source>
        <translation>标点“{mark}”重复。</translation>
    </message>
    <message>
        <source>The meeting as data inside</source>
        <translation>文件内附会议数据</translation>
    </message>
    <message>
        <source>The meeting has no title.</source>
        <translation>会议没有标题。</translation>
    </message>
    <message>
        <source>The menu of a paragraph in the preview inserts or forgets them.</source>
        <translation>可在预览中通过段落的菜单插入别处或放弃。</translation>
    </message>
    <message>
        <source>The minutes have a mark, but no number.</source>
        <translation>纪要有标志而没有编号。</translation>
    </message>
    <message>
        <source>The minutes leave out figures of this entry: {words}</source>
        <translation>纪要略去了这一条目中的数字：{words}</translation>
    </message>
    <message>
        <source>The numbering jumps: “{after}” follows “{before}”.</source>
        <translation>序号不连续：“{before}”之后是“{after}”。</translation>
    </message>
    <message>
        <source>The record does not have what this sentence says: {words}</source>
        <translation>这句话中的内容记录里没有：{words}</translation>
    </message>
    <message>
        <source>The same words are recorded twice.</source>
        <translation>同样的内容记了两次。</translation>
    </message>
    <message>
        <source>The text begins at the top edge</source>
        <translation>正文起于版心上边</translation>
    </message>
    <message>
        <source>The title of {name} is not known.</source>
        <translation>{name}的职务不明。</translation>
    </message>
    <message>
        <source>The year of the meeting is not known.</source>
        <translation>会议的年份不明。</translation>
    </message>
    <message>
        <source>There is no {date}.</source>
        <translation>没有{date}这一天。</translation>
    </message>
    <message>
        <source>This instruction has a deadline, but nobody to carry it out.</source>
        <translation>这项指示有完成时限，却没有责任单位。</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Title and number over later pages</source>
        <translation>首页之后各页上方有标题和编号</translation>
    </message>
    <message>
        <source>Title of the file</source>
        <translation>文件标题</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Two people are called {name}.</source>
        <translation>有两个人都叫{name}。</translation>
    </message>
    <message>
        <source>Use the full-width mark.</source>
        <translation>请改用全角标点。</translation>
    </message>
    <message>
        <source>Use the mark of English.</source>
        <translation>请改用英文标点。</translation>
    </message>
    <message>
        <source>Use the same title in both places.</source>
        <translation>请使两处职务一致。</translation>
    </message>
    <message>
        <source>Verify it and make it a part of the minutes, or delete it.</source>
        <translation>请核实后写入纪要，或将其删除。</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Weights of the rules of the imprint</source>
        <translation>版记分隔线粗细</translation>
    </message>
    <message>
        <source>Width of the rules of the imprint</source>
        <translation>版记分隔线长度</translation>
    </message>
    <message>
        <source>Width, weight and colour of the red rule</source>
        <translation>红色分隔线的长度、粗细和颜色</translation>
    </message>
    <message>
        <source>Words and entries</source>
        <translation>文字和条目</translation>
    </message>
    <message>
        <source>Words that were set by hand stand nowhere any more.</source>
        <translation>手工改定的一段文字已无处可放。</translation>
    </message>
    <message>
        <source>{copies} copies are printed, but {given} are given out.</source>
        <translation>共印 {copies} 份，分发 {given} 份。</translation>
    </message>
    <message>
        <source>{date} is no {said}; it is a {weekday}.</source>
        <translation>{date}不是{said}，是{weekday}。</translation>
    </message>
    <message>
        <source>{got} stands in for {asked}.</source>
        <translation>{got}替代了{asked}。</translation>
    </message>
    <message>
        <source>{name} is called “{text}” in the record, and “{listed}” on the list.</source>
        <translation>{name}在记录中称“{text}”，名单上是“{listed}”。</translation>
    </message>
    <message>
        <source>{name} is listed without an office.</source>
        <translation>{name}没有列职务。</translation>
    </message>
    <message>
        <source>{name} is no body or person that is known here.</source>
        <translation>{name}不是已知的单位或人员。</translation>
    </message>
    <message>
        <source>{name} is on the list twice.</source>
        <translation>{name}在名单上出现了两次。</translation>
    </message>
    <message>
        <source>{name} is “{here}” here, and “{there}” in the directory on that day.</source>
        <translation>{name}在这里是“{here}”，名录中当日是“{there}”。</translation>
    </message>
    <message>
        <source>{name} sent a deputy who is not named.</source>
        <translation>{name}委托他人出席，但没有写明是谁。</translation>
    </message>
    <message>
        <source>{name} speaks, but is not on the list.</source>
        <translation>{name}有发言，但不在名单上。</translation>
    </message>
    <message>
        <source>{name} spoke, but no words are recorded.</source>
        <translation>{name}作了发言，但没有记下内容。</translation>
    </message>
    <message>
        <source>{name} stands after {before}, who ranks lower.</source>
        <translation>{name}排在职级较低的{before}之后。</translation>
    </message>
    <message>
        <source>{name} was not there, but speaks.</source>
        <translation>{name}没有到会，却有发言。</translation>
    </message>
    <message>
        <source>{said}; more places like this: {count}</source>
        <translation>{said}；另有类似之处 {count} 处</translation>
    </message>
    <message>
        <source>{title} (GB/T 9704, {ref})</source>
        <translation>{title}（GB/T 9704 第 {ref} 条）</translation>
    </message>
    <message>
        <source>“minutes doctor” names what can be installed.</source>
        <translation>“minutes doctor”会列出可以安装的字体。</translation>
    </message>
    <message>
        <source>“{mark}” was left in the text.</source>
        <translation>文中留有“{mark}”。</translation>
    </message>
    <message>
        <source>“{title}” does not lie within the meeting.</source>
        <translation>“{title}”不在会议期间。</translation>
    </message>
    <message>
        <source>“{title}” ends before it begins.</source>
        <translation>“{title}”的结束时间早于开始时间。</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source>Brackets deeper than {most} were left out.</source>
        <translation>超过 {most} 层的括号已略去。</translation>
    </message>
    <message>
        <source>Nothing follows “{sign}” that could be excluded; it was left out.</source>
        <translation>“{sign}”后面没有要排除的内容，已略去。</translation>
    </message>
    <message>
        <source>Nothing opens this bracket; it was left out.</source>
        <translation>这个括号没有对应的左括号，已略去。</translation>
    </message>
    <message>
        <source>Nothing stands behind “{field}:” yet, so it was left out.</source>
        <translation>“{field}：”后面还没有内容，未计入检索条件。</translation>
    </message>
    <message>
        <source>Only the first {most} characters were looked for.</source>
        <translation>只查找了前 {most} 个字符。</translation>
    </message>
    <message>
        <source>Only the first {most} words were looked for.</source>
        <translation>只查找了前 {most} 个词。</translation>
    </message>
    <message>
        <source>The search knows no “{name}:”; it was looked for as words. Did you mean “{nearest}:”?</source>
        <translation>“{name}：”不是检索条件，已按普通词语查找。是否想用“{nearest}：”？</translation>
    </message>
    <message>
        <source>The search knows no “{name}:”; it was looked for as words. It knows: {fields}.</source>
        <translation>“{name}：”不是检索条件，已按普通词语查找。可用的条件：{fields}。</translation>
    </message>
    <message>
        <source>The search knows no “{name}:”; it was looked for as words. “{instead}” finds what is meant.</source>
        <translation>“{name}：”不是检索条件，已按普通词语查找。可改用“{instead}”。</translation>
    </message>
    <message>
        <source>This bracket is not closed; it was taken to end where the words end.</source>
        <translation>括号没有配对，已按在末尾结束处理。</translation>
    </message>
    <message>
        <source>This is too long for one word; its first {most} characters were looked for.</source>
        <translation>这个词太长，只查找了前 {most} 个字符。</translation>
    </message>
    <message>
        <source>This quote is not closed; all that follows was looked for as one phrase.</source>
        <translation>引号没有配对，其后的内容已作为一个短语查找。</translation>
    </message>
    <message>
        <source>“{field}:” knows no “{value}”; it was looked for as a word. Did you mean “{nearest}”?</source>
        <translation>“{field}：”没有“{value}”这一项，已按普通词语查找。是否想用“{nearest}”？</translation>
    </message>
    <message>
        <source>“{field}:” knows no “{value}”; it was looked for as a word. It knows: {values}.</source>
        <translation>“{field}：”没有“{value}”这一项，已按普通词语查找。可选：{values}。</translation>
    </message>
    <message>
        <source>“{value}” is no day; it was looked for as a word. Write 2026, 2026-06, 2026-06-19, 2025..2026 or &lt;2026-06-19.</source>
        <translation>“{value}”不是日期，已按普通词语查找。可写 2026、2026-06、2026-06-19、2025..2026 或 &lt;2026-06-19。</translation>
    </message>
    <message>
        <source>“{value}” runs backwards; the days between were looked for.</source>
        <translation>“{value}”的起止颠倒了，已按两者之间的日期查找。</translation>
    </message>
    <message>
        <source>“{word}” joins two words, and one of them is missing; it was left out.</source>
        <translation>“{word}”用来连接两个词，缺少其中一个，已略去。</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>All, unanimously</source>
        <translation>大家一致</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation>印发稿</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Basically satisfied</source>
        <translation>基本满意</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>By pinyin of the surname</source>
        <translation>按姓氏拼音</translation>
    </message>
    <message>
        <source>By strokes of the surname</source>
        <translation>按姓氏笔画</translation>
    </message>
    <message>
        <source>By-line</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>协商会</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正稿</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Deputised</source>
        <translation>委托他人代会</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Executive meeting</source>
        <translation>办公会议</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>参加范围</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>已定稿</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>嘉宾</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>In attendance</source>
        <translation>列席</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>领导指示</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>印发</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已印发</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>It is recommended</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Keynote</source>
        <translation>主旨发言</translation>
    </message>
    <message>
        <source>Keynote speaker</source>
        <translation>主旨发言人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领导</translation>
    </message>
    <message>
        <source>Main handler</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Named version</source>
        <translation>命名版本</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>叙述</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on the series</source>
        <translation>系列备注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Other meeting</source>
        <translation>其他会议</translation>
    </message>
    <message>
        <source>Part of the meeting</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>与会人员</translation>
    </message>
    <message>
        <source>Party to a proposal</source>
        <translation>建议相关方</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>筹备中</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议提案</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议内容</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与会议的关系</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>汇报</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>汇报人</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>汇报</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>Responsible official</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>研讨会</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>签名人</translation>
    </message>
    <message>
        <source>Slogan</source>
        <translation>口号</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原始材料</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Special meeting</source>
        <translation>专题会议</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Supervising leader</source>
        <translation>督办领导</translation>
    </message>
    <message>
        <source>Supplementary briefing</source>
        <translation>补充汇报</translation>
    </message>
    <message>
        <source>Supplementary handler</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>协办</translation>
    </message>
    <message>
        <source>Symposium</source>
        <translation>座谈会</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>致谢</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>View</source>
        <translation>观点</translation>
    </message>
    <message>
        <source>Where in the document</source>
        <translation>引用处</translation>
    </message>
    <message>
        <source>Words set by hand</source>
        <translation>手工改写的文字</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>; </source>
        <comment>between names</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>A part of the archive was not in the index yet.</source>
        <translation>档案库中还有一部分未编入检索索引。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Due, status</source>
        <translation>时限、状态</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Found: </source>
        <translation>结果：</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Note: </source>
        <translation>说明：</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Order: </source>
        <translation>排序：</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任单位（人）</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>检索结果</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>检索结果</translation>
    </message>
    <message>
        <source>Searched for: </source>
        <translation>检索内容：</translation>
    </message>
    <message>
        <source>Searched on: </source>
        <translation>检索时间：</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>by date, the newest first</source>
        <translation>按日期，从新到旧</translation>
    </message>
    <message>
        <source>by relevance</source>
        <translation>按相关程度</translation>
    </message>
    <message>
        <source>{part}: </source>
        <translation>{part}：</translation>
    </message>
    <message>
        <source>… (cut: the text is longer than a cell)</source>
        <translation>……（内容超出单元格上限，已截断）</translation>
    </message>
</context>
<context>
    <name>returned</name>
    <message>
        <source>Added</source>
        <translation>增写</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Recorded: {words}</source>
        <translation>原始记录：{words}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>Struck</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>The minutes say something else here by now; accepting replaces it.</source>
        <translation>此处纪要文字已另有改动，采纳将替换现有文字。</translation>
    </message>
    <message>
        <source>These words come from the list of people or the details: change them there.</source>
        <translation>这些文字来自人员名单或会议信息，请在那里修改。</translation>
    </message>
    <message>
        <source>This stands at the head or foot of the pages: the layout and the details say it.</source>
        <translation>这些文字在页眉或页脚，由版式和会议信息决定。</translation>
    </message>
    <message>
        <source>This was moved: move its entry in the record.</source>
        <translation>这一段被移动了位置：请在记录中移动相应条目。</translation>
    </message>
    <message>
        <source>{author}: {text}</source>
        <translation>{author}：{text}</translation>
    </message>
</context>
<context>
    <name>sealing</name>
    <message>
        <source>But what the file says was issued before it is not in this archive: something was taken out of it, or it was made anew. Compare it with a backup.</source>
        <translation>但文件所记的上一份印发稿不在本档案库中：档案库中有内容被取走，或档案库是重新制作的。请与备份核对。</translation>
    </message>
    <message>
        <source>It was corrected since.</source>
        <translation>此后已有更正。</translation>
    </message>
    <message>
        <source>Signed by {name}; what was signed is unchanged.</source>
        <translation>签名人：{name}；所签内容未被改动。</translation>
    </message>
    <message>
        <source>Signed by {name}; what was signed was changed.</source>
        <translation>签名人：{name}；所签内容已被改动。</translation>
    </message>
    <message>
        <source>The data inside is what was issued, but the file was written anew: what one reads in it may have been changed.</source>
        <translation>文件内的数据与印发时一致，但文件被重新写过，所见文字可能已被改动。</translation>
    </message>
    <message>
        <source>The data inside this file was changed.</source>
        <translation>文件内的数据已被改动。</translation>
    </message>
    <message>
        <source>This file carries minutes that this archive did not issue.</source>
        <translation>文件中的纪要不是由本档案库印发的。</translation>
    </message>
    <message>
        <source>This file carries no minutes of this program.</source>
        <translation>文件中没有本程序的会议纪要数据。</translation>
    </message>
    <message>
        <source>This is the file that was issued, unchanged.</source>
        <translation>这就是所印发的文件，未被改动。</translation>
    </message>
    <message>
        <source>This is the file that was issued; something was added to it afterwards.</source>
        <translation>这是所印发的文件，但后来又添加了内容。</translation>
    </message>
    <message>
        <source>What this file says was issued before it is in this archive, the file is not: it was taken out of the archive, or an older copy of the archive is open. Compare it with a backup.</source>
        <translation>文件所记的上一份印发稿在本档案库中，而这份文件不在：它已从档案库中被取走，或现在打开的是较早的档案库副本。请与备份核对。</translation>
    </message>
    <message>
        <source>a version that was issued is gone, or is another now</source>
        <translation>某个已印发的版本不见了，或者已不是原来的</translation>
    </message>
    <message>
        <source>a version that was issued, or one before it, was altered</source>
        <translation>某个已印发的版本或其之前的版本被改动过</translation>
    </message>
    <message>
        <source>data that was issued is missing or damaged</source>
        <translation>已印发的数据缺失或损坏</translation>
    </message>
    <message>
        <source>it was issued elsewhere, or by an older program: no issued version is kept here to compare it with</source>
        <translation>由别处印发或由旧版程序印发，这里没有可供核对的印发稿</translation>
    </message>
    <message>
        <source>the record says something else than what was issued</source>
        <translation>会议记录与印发时的内容不一致</translation>
    </message>
    <message>
        <source>{title}, correction {number}, issued {day}</source>
        <translation>{title}，更正第{number}号，{day} 印发</translation>
    </message>
    <message>
        <source>{title}, issued {day}</source>
        <translation>{title}，{day} 印发</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>时限 {day}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Records of last week’s meetings</source>
        <translation>上周会议的记录</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>已存为“{name}”</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Tasks that are past their day and not done</source>
        <translation>已过时限、尚未办结的督办事项</translation>
    </message>
    <message>
        <source>This year’s instructions</source>
        <translation>今年的领导指示</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>What {name} said</source>
        <translation>{name}说过的话</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>{heading}: show fewer</source>
        <translation>{heading}：收起</translation>
    </message>
    <message>
        <source>{heading}: show more</source>
        <translation>{heading}：显示更多</translation>
    </message>
    <message>
        <source>{name}, results: {count}</source>
        <translation>{name}，{count} 条结果</translation>
    </message>
    <message>
        <source>{words}, chosen</source>
        <translation>{words}，已选</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Alt with a letter opens menus. Hold Ctrl, too.</source>
        <translation>Alt 加字母用于打开菜单。请同时按住 Ctrl。</translation>
    </message>
    <message>
        <source>Input methods use this key.</source>
        <translation>此键由输入法使用。</translation>
    </message>
    <message>
        <source>Text is edited with this key everywhere.</source>
        <translation>此键在各处用于编辑文字。</translation>
    </message>
    <message>
        <source>This key cannot be read.</source>
        <translation>无法识别此键。</translation>
    </message>
    <message>
        <source>This key is fixed in the line and the outline.</source>
        <translation>此键在速记行和记录中固定不变。</translation>
    </message>
    <message>
        <source>This key types or moves the caret. Hold Ctrl or Alt with it, or take F2.</source>
        <translation>此键用于输入或移动光标。请同时按住 Ctrl 或 Alt，或改用 F2 一类的功能键。</translation>
    </message>
    <message>
        <source>While recording</source>
        <translation>记录时</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
</context>
<context>
    <name>signs</name>
    <message>
        <source>!act @Finance Bureau &amp;R&amp;D Centre</source>
        <translation>！抓好落实@市财政局&amp;市教育局</translation>
    </message>
    <message>
        <source>!act now ~end of Q3</source>
        <translation>！抓紧落实～年底前</translation>
    </message>
    <message>
        <source>!break down barriers</source>
        <translation>！以综合改革破除障碍</translation>
    </message>
    <message>
        <source>!break down barriers @Finance Bureau</source>
        <translation>！以综合改革破除障碍@市财政局</translation>
    </message>
    <message>
        <source>#Overall requirements</source>
        <translation>＃总体要求</translation>
    </message>
    <message>
        <source>*the plan is approved</source>
        <translation>＊原则同意该方案</translation>
    </message>
    <message>
        <source>+Li Lei, Deputy Director, Finance Bureau</source>
        <translation>＋李雷，市财政局，副局长</translation>
    </message>
    <message>
        <source>+pjx xy=q</source>
        <translation>+pjx xy=q</translation>
    </message>
    <message>
        <source>+pjx=d xy</source>
        <translation>+pjx=d xy</translation>
    </message>
    <message>
        <source>+pjx=i</source>
        <translation>+pjx=i</translation>
    </message>
    <message>
        <source>-one more thing</source>
        <translation>－补充一点</translation>
    </message>
    <message>
        <source>/export pdf</source>
        <translation>、导出</translation>
    </message>
    <message>
        <source>=deb, then Tab</source>
        <translation>=xzscl，再按 Tab</translation>
    </message>
    <message>
        <source>?the figures of May</source>
        <translation>？五月份数据</translation>
    </message>
    <message>
        <source>Abbreviation of the house</source>
        <translation>本单位缩写词</translation>
    </message>
    <message>
        <source>After an attendee: arrives now, leaves now</source>
        <translation>人员之后：此时到会、此时离会</translation>
    </message>
    <message>
        <source>After an attendee: comes in the place of, with a name</source>
        <translation>人员之后：由某人代，后接姓名</translation>
    </message>
    <message>
        <source>After an attendee: in attendance, excused, absent</source>
        <translation>人员之后：列席、请假、缺席</translation>
    </message>
    <message>
        <source>Attendee: name, title, body</source>
        <translation>参会人员：姓名，单位，职务</translation>
    </message>
    <message>
        <source>Co-responsible body</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Instruction of a leader</source>
        <translation>领导指示</translation>
    </message>
    <message>
        <source>Lead body, at the end of the line</source>
        <translation>牵头单位，写在行尾</translation>
    </message>
    <message>
        <source>R&amp;&amp;D at 5~~10 %</source>
        <translation>R&amp;&amp;D 投入 5~~10%</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>议定事项</translation>
    </message>
    <message>
        <source>Somebody on the list speaks</source>
        <translation>名单中的人员发言</translation>
    </message>
    <message>
        <source>Stone: the plan is ready</source>
        <translation>刘：方案已准备好</translation>
    </message>
    <message>
        <source>Sub-point</source>
        <translation>下级要点</translation>
    </message>
    <message>
        <source>The sign itself, as text</source>
        <translation>符号本身，作为文字</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>待核实</translation>
    </message>
</context>
<context>
    <name>switch</name>
    <message>
        <source>After the text</source>
        <translation>正文之后</translation>
    </message>
    <message>
        <source>As the meeting says</source>
        <translation>按会议所填</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>Before the text</source>
        <translation>正文之前</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>下边距</translation>
    </message>
    <message>
        <source>Colour of the rule in the head</source>
        <translation>版头分隔线颜色</translation>
    </message>
    <message>
        <source>Faces in Word files</source>
        <translation>Word 文件所用字体</translation>
    </message>
    <message>
        <source>Founder (方正仿宋_GBK, 方正楷体_GBK)</source>
        <translation>方正（方正仿宋_GBK、方正楷体_GBK）</translation>
    </message>
    <message>
        <source>GB2312 (仿宋_GB2312, 楷体_GB2312)</source>
        <translation>GB2312（仿宋_GB2312、楷体_GB2312）</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>版记</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>左边距</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>整体下移</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>整体右移</translation>
    </message>
    <message>
        <source>Neither office nor seal</source>
        <translation>不署名、不用印</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Office and date, no seal</source>
        <translation>署名和日期，不加盖印章</translation>
    </message>
    <message>
        <source>Office and date, room for a seal</source>
        <translation>署名和日期，留印章位置</translation>
    </message>
    <message>
        <source>On a page with an even number</source>
        <translation>偶数页</translation>
    </message>
    <message>
        <source>On the last page</source>
        <translation>最后一页</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Pre-printed paper (mark and rule not printed)</source>
        <translation>套印红头纸（不印标志和分隔线）</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>右边距</translation>
    </message>
    <message>
        <source>Room for a signature stamp, date</source>
        <translation>留签发人签名章位置和日期</translation>
    </message>
    <message>
        <source>Seal and signature</source>
        <translation>印章和署名</translation>
    </message>
    <message>
        <source>Serial, 第12期</source>
        <translation>期数，第12期</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>上边距</translation>
    </message>
    <message>
        <source>Weight of the rule in the head</source>
        <translation>版头分隔线粗细</translation>
    </message>
    <message>
        <source>Windows (仿宋, 楷体)</source>
        <translation>Windows 自带（仿宋、楷体）</translation>
    </message>
    <message>
        <source>With the year, 〔2026〕12号</source>
        <translation>年份编号，〔2026〕12号</translation>
    </message>
    <message>
        <source>Words before the number</source>
        <translation>编号前的文字（发文机关代字）</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Add progress</source>
        <translation>添加进展</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Lead: {names}</source>
        <translation>牵头：{names}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>With: {names}</source>
        <translation>协办：{names}</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>!Break down the barriers with reform</source>
        <translation>！以综合改革破除障碍</translation>
    </message>
    <message>
        <source>!Draw up the plan @Finance Bureau ~end of the year</source>
        <translation>！制定工作方案@市财政局～年底前</translation>
    </message>
    <message>
        <source>+ puts somebody on the list of attendees: name, body, title. Whoever is in the directory needs only initials.</source>
        <translation>＋ 把人员列入参会名单：姓名、单位、职务。名录中已有的，输入拼音首字母即可。</translation>
    </message>
    <message>
        <source>+Li Lei, Deputy Director, Finance Bureau</source>
        <translation>＋李雷，市财政局，副局长</translation>
    </message>
    <message>
        <source>@ and a body, ~ and a day at the end of the line make it a supervised task.</source>
        <translation>在行尾写 @ 加单位、～ 加日期，就成为督办事项。</translation>
    </message>
    <message>
        <source>A name of the list and a colon; a surname or initials will do. In a meeting each speaker has a key, too.</source>
        <translation>写名单上的姓名加冒号，只写姓或首字母也可以。会上每位发言人还有各自的按键。</translation>
    </message>
    <message>
        <source>A sign at the beginning says the kind: ! is an instruction. Above the line stands how it will be read, before you press Enter.</source>
        <translation>行首的符号表示类别：！ 为领导指示。按回车之前，速记行上方会显示将如何识别。</translation>
    </message>
    <message>
        <source>Begin with ! to make it an instruction.</source>
        <translation>以 ！ 开头，即为领导指示。</translation>
    </message>
    <message>
        <source>Begin with + and write name, body and title with commas between.</source>
        <translation>以 ＋ 开头，依次写姓名、单位、职务，用逗号隔开。</translation>
    </message>
    <message>
        <source>Begin with the name of the one attendee here, and a colon.</source>
        <translation>以唯一一位参会人员的姓名加冒号开头。</translation>
    </message>
    <message>
        <source>End the line with @ and a body, and ~ and a day.</source>
        <translation>在行尾写 @ 加单位，再写 ～ 加日期。</translation>
    </message>
    <message>
        <source>Stone: the plan is ready for review</source>
        <translation>刘：工作方案已起草完毕</translation>
    </message>
    <message>
        <source>The meeting discussed the plan for the year.</source>
        <translation>会议讨论了年度工作计划。</translation>
    </message>
    <message>
        <source>Type a few words first.</source>
        <translation>请先输入几个字。</translation>
    </message>
    <message>
        <source>Type what is said and press Enter. That is one entry.</source>
        <translation>输入所讲的内容，按回车，就记下一条。</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>讲了什么</translation>
    </message>
    <message>
        <source>What kind it is</source>
        <translation>属于哪一类</translation>
    </message>
    <message>
        <source>Who does it, and by when</source>
        <translation>谁来办，何时办完</translation>
    </message>
    <message>
        <source>Who has come</source>
        <translation>谁到会</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>谁在讲</translation>
    </message>
</context>
</TS>
