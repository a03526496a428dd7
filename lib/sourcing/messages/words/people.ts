const list = (words: string) => words.split(/,\s*/)

/** People in whose name no company takes money, for `<kin>` and its like in the tables of words. */
export const people: Readonly<Record<string, readonly string[]>> = {
  kin: list(
    'wife, husband, brother, cousin, uncle, aunt, nephew, niece, mother, father, mom, mum, dad, son, daughter, friend, girlfriend, boyfriend, brother in law, sister in law, father in law, mother in law, boss, manager, sales manager, finance manager, general manager, director, owner, cashier, accountant, secretary, assistant, colleague, driver, lawyer, relative, classmate, salesman, legal representative, shareholder, younger brother, elder brother, older brother, younger sister, elder sister, good friend, best friend, partner, neighbour, neighbor, roommate, clerk, bookkeeper',
  ),
  ren: list(
    '老板, 老板娘, 经理, 财务, 会计, 出纳, 老婆, 太太, 爱人, 媳妇, 老公, 对象, 女朋友, 男朋友, 表哥, 表弟, 表姐, 表妹, 堂哥, 堂弟, 堂姐, 堂妹, 舅舅, 叔叔, 婶婶, 阿姨, 姑姑, 姐夫, 妹夫, 弟弟, 哥哥, 妹妹, 姐姐, 弟, 哥, 姐, 妈妈, 妈, 爸爸, 爸, 亲戚, 朋友, 同事, 业务员, 助理, 司机, 法人, 股东, 侄子, 外甥, 儿子, 女儿, 本人, 同学, 厂长, 主管, 私人, 个人',
  ),
  familiar: list(
    'jefe, jefa, esposa, esposo, mujer, marido, primo, prima, tio, tia, hermano, hermana, hijo, hija, amigo, amiga, contador, contadora, cunado, cunada, companero, companera, secretaria, secretario, suegro, suegra, padre, madre, papa, mama, sobrino, sobrina, novio, novia, vecino, vecina, gerente, director, directora, dueno, duena, chofer, abogado, asistente, cajera, cajero, conocido, conocida',
  ),
}
