/** What is said outside the pages of the extension: on the card, the toolbar, in the context menu, in reminders. */
export const ptBrOutside = {
  product: 'Sourcelens',
  defaultList: 'Pré-seleção',
  why: {
    next: 'Para ver {signals}, abra: {page}.',
    disclaimer: 'Sinais de risco não são um veredito. Sinais baixos não tornam um pedido seguro.',
    buttons: {
      save: 'Salvar',
      saved: 'Salvo',
      undo: 'Desfazer',
      copyQuestion: 'Copiar pergunta',
      copied: 'Copiado',
      openPanel: 'Abrir painel',
      close: 'Fechar',
      failed: 'Não funcionou. Tente de novo.',
      covered: 'Esta página pode estar cobrindo esta ficha. Abra o painel para fazer isso.',
    },
  },
  contextMenu: { check: 'Verificar este fornecedor', checkText: 'Procurar sinais de alerta neste texto' },
  toolbar: {
    idle: 'Sourcelens: sinais de risco e suas listas',
    rejected: 'Sourcelens: você descartou este fornecedor',
    flagged: 'Sourcelens: há alertas que merecem uma pergunta',
    saved: 'Sourcelens: salvo em uma lista',
  },
  reminders: {
    title:
      '{count, plural, one {# etapa do seu plano de compra está vencendo} other {# etapas do seu plano de compra estão vencendo}}',
    badge: '{count, plural, one {# etapa vencendo} other {# etapas vencendo}}',
  },
} as const
