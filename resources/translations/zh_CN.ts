<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>errors</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>A person or body needs a name.</source>
        <translation>人员或单位必须有名称。</translation>
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
        <source>Change it by hand.</source>
        <translation>请手动修改。</translation>
    </message>
    <message>
        <source>Check the drive the archive lies on, then try again.</source>
        <translation>请检查档案库所在的磁盘，然后重试。</translation>
    </message>
    <message>
        <source>Choose another file, or export it again where it came from.</source>
        <translation>请另选文件，或在原处重新导出。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请另选文件。</translation>
    </message>
    <message>
        <source>Choose another layout.</source>
        <translation>请另选版式。</translation>
    </message>
    <message>
        <source>Close it if it is open elsewhere, or save under another name.</source>
        <translation>如果文件正在别处打开，请先关闭；也可以另存为其他名称。</translation>
    </message>
    <message>
        <source>Close the other one first, or open another archive.</source>
        <translation>请先关闭另一处，或打开其他档案库。</translation>
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
        <source>Correct line {line} of the file, then import it again.</source>
        <translation>请改正文件第 {line} 行，然后重新导入。</translation>
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
        <source>Everything in it is saved.</source>
        <translation>其中的内容均已保存。</translation>
    </message>
    <message>
        <source>Everything up to the last saved line is in the archive.</source>
        <translation>此前已保存的内容都在档案库中。</translation>
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
        <source>Give more of the title, or the date.</source>
        <translation>请把标题写得更完整，或加上日期。</translation>
    </message>
    <message>
        <source>Give these entries to somebody else first, or delete them.</source>
        <translation>请先把这些条目改为他人发言，或删除它们。</translation>
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
        <source>Install a Chinese font (for example Noto CJK), then try again.</source>
        <translation>请安装一种中文字体（例如思源黑体），然后重试。</translation>
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
        <source>Install the program again with its own database engine.</source>
        <translation>请重新安装本程序及其自带的数据库引擎。</translation>
    </message>
    <message>
        <source>It may have been deleted in the meantime: look in the bin.</source>
        <translation>它可能刚被删除：请到回收站查看。</translation>
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
        <source>Neither file was changed.</source>
        <translation>两个文件都没有改动。</translation>
    </message>
    <message>
        <source>No font on this machine can show: {characters}</source>
        <translation>本机没有能显示这些字的字体：{characters}</translation>
    </message>
    <message>
        <source>No meeting matches “{words}”.</source>
        <translation>没有与“{words}”相符的会议。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有作任何改动。</translation>
    </message>
    <message>
        <source>Nothing was imported; your archive is unchanged.</source>
        <translation>没有导入任何内容，档案库未变。</translation>
    </message>
    <message>
        <source>Only what is in the bin can be deleted for good.</source>
        <translation>只有回收站中的内容才能彻底删除。</translation>
    </message>
    <message>
        <source>Open a backup copy, or check the drive it lies on.</source>
        <translation>请打开备份副本，或检查其所在的磁盘。</translation>
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
        <source>Parts of this file belong to another meeting of the archive.</source>
        <translation>文件中的部分内容属于档案库中的另一个会议。</translation>
    </message>
    <message>
        <source>Put the archive back in its place, or open it again.</source>
        <translation>请把档案库放回原处，或重新打开。</translation>
    </message>
    <message>
        <source>Remove it there first.</source>
        <translation>请先在那里移除。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, then import it again.</source>
        <translation>请把文件存为 UTF-8 编码，然后重新导入。</translation>
    </message>
    <message>
        <source>Several meetings match “{words}”: {titles}</source>
        <translation>有多个会议与“{words}”相符：{titles}</translation>
    </message>
    <message>
        <source>The archive {path} could not be read: {reason}</source>
        <translation>无法读取档案库 {path}：{reason}</translation>
    </message>
    <message>
        <source>The archive {path} is open in another window or program.</source>
        <translation>档案库 {path} 正在另一个窗口或程序中打开。</translation>
    </message>
    <message>
        <source>The database engine on this machine is too old ({found}).</source>
        <translation>本机的数据库引擎版本过旧（{found}）。</translation>
    </message>
    <message>
        <source>The file was not touched.</source>
        <translation>文件未被改动。</translation>
    </message>
    <message>
        <source>The font file {path} is damaged.</source>
        <translation>字体文件 {path} 已损坏。</translation>
    </message>
    <message>
        <source>The layout {file} has a mistake: {reason}</source>
        <translation>版式 {file} 有误：{reason}</translation>
    </message>
    <message>
        <source>The meeting has no title.</source>
        <translation>会议没有标题。</translation>
    </message>
    <message>
        <source>The newer change was kept.</source>
        <translation>较新的改动已保留。</translation>
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
        <source>This cannot be undone: what it touched has changed since.</source>
        <translation>无法撤销：相关内容此后又有改动。</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>操作没有成功。</translation>
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
        <source>This is not a meeting file of this program.</source>
        <translation>这不是本程序的会议文件。</translation>
    </message>
    <message>
        <source>This is still used elsewhere in the archive.</source>
        <translation>该内容在档案库中仍被引用。</translation>
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
        <source>Try again; if it happens again, start the program anew.</source>
        <translation>请重试；如再次出现，请重新启动程序。</translation>
    </message>
    <message>
        <source>Type something, or delete the entry.</source>
        <translation>请输入内容，或删除该条目。</translation>
    </message>
    <message>
        <source>Use a part of its title, or its date.</source>
        <translation>请使用标题的一部分或会议日期。</translation>
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
        <source>Your minutes are saved in the archive.</source>
        <translation>您的纪要已保存在档案库中。</translation>
    </message>
    <message>
        <source>{name} is named as the speaker of {count} entries.</source>
        <translation>{name}是 {count} 条记录的发言人。</translation>
    </message>
    <message>
        <source>{path} is not an archive of this program.</source>
        <translation>{path} 不是本程序的档案库。</translation>
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
        <source>“{title}” is not in the bin.</source>
        <translation>“{title}”不在回收站中。</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>change of a person or body</source>
        <translation>修改人员或单位</translation>
    </message>
    <message>
        <source>change of a task</source>
        <translation>修改督办事项</translation>
    </message>
    <message>
        <source>change of an attendee</source>
        <translation>修改参会人</translation>
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
        <source>import of a meeting</source>
        <translation>导入会议</translation>
    </message>
    <message>
        <source>joining of entries</source>
        <translation>合并条目</translation>
    </message>
    <message>
        <source>move of an attendee</source>
        <translation>移动参会人</translation>
    </message>
    <message>
        <source>move of an entry</source>
        <translation>移动条目</translation>
    </message>
    <message>
        <source>new attendee</source>
        <translation>添加参会人</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>记入条目</translation>
    </message>
    <message>
        <source>new meeting</source>
        <translation>新建会议</translation>
    </message>
    <message>
        <source>new person or body</source>
        <translation>新增人员或单位</translation>
    </message>
    <message>
        <source>next meeting of the series</source>
        <translation>新建下一次会议</translation>
    </message>
    <message>
        <source>removal of an attendee</source>
        <translation>移除参会人</translation>
    </message>
    <message>
        <source>return of a meeting from the bin</source>
        <translation>从回收站恢复会议</translation>
    </message>
    <message>
        <source>splitting of an entry</source>
        <translation>拆分条目</translation>
    </message>
</context>
</TS>
