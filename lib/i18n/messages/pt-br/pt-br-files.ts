/** What the product says about files in Brazilian Portuguese: what is wrong with one, what an import or a restore would do. */
export const ptBrFiles = {
  files: {
    errors: {
      empty: 'Este arquivo está vazio.',
      'too-large': 'Este arquivo é grande demais. O limite é de {limit, number} bytes.',
      'not-a-spreadsheet':
        'Este arquivo não é uma planilha que possa ser lida. Salve-o como CSV ou pasta de trabalho do Excel (.xlsx) e tente de novo.',
      'password-protected':
        'Este arquivo está protegido por senha. Salve uma cópia sem senha e tente de novo.',
      'old-excel': 'Esta pasta de trabalho é de um Excel antigo. Salve-a como .xlsx ou CSV e tente de novo.',
      'zip-damaged': 'Este arquivo está danificado ou não foi copiado por inteiro.',
      'zip-too-many-files':
        'Há mais de {limit, number} arquivos dentro deste, o que nenhum arquivo desse tipo tem.',
      'zip-too-large':
        'Descompactado, este arquivo seria muito maior do que um arquivo desse tipo. Ele não foi aberto.',
      'too-many-rows': 'Linha {row, number}: o limite é de {limit, number} linhas por vez.',
      'too-many-columns':
        'Coluna {column, number} na linha {row, number}: o limite é de {limit, number} colunas.',
      'too-many-cells': 'Linha {row, number}: o limite é de {limit, number} células por vez.',
      'cell-too-long':
        'Linha {row, number}, coluna {column, number}: esta célula tem mais de {limit, number} caracteres.',
      'quote-not-closed':
        'Linha {row, number}, coluna {column, number}: aqui se abrem aspas que nunca se fecham.',
      'no-known-column':
        'Linha {row, number}: nenhuma coluna identifica um fornecedor. Uma delas deve se chamar “Fornecedor”, “ID da empresa” ou “URL”, ou ser escolhida manualmente.',
      'column-twice':
        'Linha {row, number}, coluna {column, number}: uma coluna anterior significa o mesmo. Escolha qual das duas ler.',
      'not-a-backup': 'Este arquivo não é um backup do Sourcelens.',
      'backup-newer':
        'Este backup é de uma versão mais nova do Sourcelens. Atualize a extensão e tente de novo.',
      'backup-damaged':
        'Este backup está danificado, por isso nada foi alterado. Tente um mais antigo ou copie-o de novo de onde estava guardado.',
    },
    rows: {
      'no-identity': 'Linha {row, number}: sem ID da empresa, sem loja e sem nome.',
      'conflicting-identity':
        'Linha {row, number}: o ID da empresa, a loja e o nome são de fornecedores diferentes.',
      'ambiguous-name':
        'Linha {row, number}: vários fornecedores têm este nome. Adicione o ID da empresa ou a loja.',
      unread: 'Linha {row, number}, coluna {column, number}: fica de fora, pois não pode ser lida.',
    },
    outcomes: {
      add: '{count, plural, =0 {# fornecedores novos} one {# fornecedor novo} other {# fornecedores novos}}',
      update:
        '{count, plural, =0 {# fornecedores mudam} one {# fornecedor muda} other {# fornecedores mudam}}',
      skip: '{count, plural, =0 {# linhas sem nada de novo} one {# linha sem nada de novo} other {# linhas sem nada de novo}}',
      error:
        '{count, plural, =0 {# linhas não podem ser aceitas} one {# linha não pode ser aceita} other {# linhas não podem ser aceitas}}',
    },
    restore: {
      mustAsk: 'Isso excluiria ou substituiria {share} do que você tem agora.',
      reminder: 'O que você escreveu está somente neste navegador. Salve um backup em um arquivo.',
    },
    nothingChanged: 'Nada foi alterado.',
  },
} as const
