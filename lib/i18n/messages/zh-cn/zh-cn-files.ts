/** What the product says about files in Simplified Chinese: what is wrong with one, what an import or a restore would do. */
export const zhCnFiles = {
  files: {
    errors: {
      empty: '文件中没有内容。',
      'too-large': '文件过大，最多可读取{limit, number}字节。',
      'not-a-spreadsheet': '无法将此文件作为电子表格读取。请另存为CSV或Excel工作簿（.xlsx）后重试。',
      'password-protected': '此文件受密码保护。请另存一份无密码的副本后重试。',
      'old-excel': '这是旧版Excel的工作簿。请另存为.xlsx或CSV后重试。',
      'zip-damaged': '文件已损坏，或没有完整复制。',
      'zip-too-many-files': '此文件内含超过{limit, number}个文件，正常的同类文件不会如此。',
      'zip-too-large': '此文件解压后远大于正常的同类文件，因此没有打开。',
      'too-many-rows': '第{row, number}行：一次最多可读取{limit, number}行。',
      'too-many-columns': '第{row, number}行第{column, number}列：最多可读取{limit, number}列。',
      'too-many-cells': '第{row, number}行：一次最多可读取{limit, number}个单元格。',
      'cell-too-long': '第{row, number}行第{column, number}列：单元格内容超过{limit, number}个字符。',
      'quote-not-closed': '第{row, number}行第{column, number}列：此处的引号没有配对的结束引号。',
      'no-known-column':
        '第{row, number}行：没有标明供应商的列。请将一列命名为“供应商”“公司编号”或“网址”，或手动指定。',
      'column-twice': '第{row, number}行第{column, number}列：与前面的一列含义相同。请选择读取哪一列。',
      'not-a-backup': '这不是Sourcelens的备份。',
      'backup-newer': '此备份来自更新版本的Sourcelens。请更新扩展程序后重试。',
      'backup-damaged': '此备份已损坏，因此未作任何更改。请尝试较早的备份，或从原存放位置重新复制。',
    },
    rows: {
      'no-identity': '第{row, number}行：没有公司编号、店铺或名称。',
      'conflicting-identity': '第{row, number}行：公司编号、店铺和名称分属不同的供应商。',
      'ambiguous-name': '第{row, number}行：有多家供应商使用此名称。请补充公司编号或店铺。',
      unread: '第{row, number}行第{column, number}列：无法读取，已跳过。',
    },
    outcomes: {
      add: '{count, plural, other {新增#家供应商}}',
      update: '{count, plural, other {更新#家供应商}}',
      skip: '{count, plural, other {#行没有新内容}}',
      error: '{count, plural, other {#行无法导入}}',
    },
    restore: {
      mustAsk: '这将删除或覆盖现有内容的{share}。',
      reminder: '您填写的内容只保存在此浏览器中。请将备份保存为文件。',
    },
    nothingChanged: '未作任何更改。',
  },
} as const
