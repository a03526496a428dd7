/** The file of a dispute in Brazilian Portuguese. Part of the texts of `pt-BR`. */
export const ptBrDispute = {
  dispute: {
    order: 'Número do pedido',
    received: 'Recebimento confirmado em',
    told: 'Fornecedor avisado em',
    opened: 'Disputa aberta em',
    remedy: 'O que você pede',
    remedies: {
      refund: 'Reembolso total',
      'part-refund': 'Reembolso parcial',
      replacement: 'Substituição',
      rework: 'Conserto ou retrabalho',
      credit: 'Crédito no próximo pedido',
    },
    notSaid: 'Não informado',
    complaint: 'O que está errado',
    complaintHint: 'Para cada defeito: o que foi combinado, o que chegou, quantos de quantos.',
    timeTitle: 'Tempo restante',
    notBegun: 'O prazo começa quando você confirma o recebimento. Confira a mercadoria antes.',
    daysLeft: '{days, plural, one {# dia restante} other {# dias restantes}}',
    lastDay: 'Último dia: {day}',
    over: 'O prazo acabou',
    overOn:
      'O último dia foi {day}. Pergunte à plataforma e ao seu banco ou à operadora do cartão o que ainda é possível.',
    rules: 'Contado em dias corridos: {days} após o recebimento, dos quais {negotiate} para negociar antes.',
    evidenceTitle: 'Evidências',
    progress: '{there, number} de {total, number} disponíveis',
    missing: 'Ainda faltam: {list}',
    states: { there: 'Disponível', lead: 'A procurar', missing: 'Falta' },
    ifAny: 'Se houver',
    isThere: 'Já tenho',
    what: 'O que mostra e onde está',
    on: 'Data',
    leads: 'Onde procurar',
    leadCheck: 'Due diligence: {check}, {outcome}',
    leadPlan: 'Plano de compra: {tool}',
    kinds: {
      'order-page': {
        title: 'Página do pedido',
        how: 'Capturas de tela do pedido com número, condições e status.',
      },
      contract: {
        title: 'Contrato ou fatura proforma',
        how: 'A versão assinada, com todas as alterações posteriores.',
      },
      specification: {
        title: 'Especificação',
        how: 'O que foi combinado: medidas, material, tolerâncias, embalagem, testes.',
      },
      'approved-sample': {
        title: 'Amostra aprovada',
        how: 'A peça lacrada, as fotos dela e a mensagem que a aprovou.',
      },
      'payment-proof': {
        title: 'Comprovante de pagamento',
        how: 'Cada pagamento com data, valor e beneficiário.',
      },
      'shipping-papers': {
        title: 'Documentos de embarque',
        how: 'Conhecimento de embarque marítimo ou aéreo, packing list, fatura comercial.',
      },
      'delivery-proof': {
        title: 'Comprovante de entrega',
        how: 'Canhoto de entrega com data, caixas e danos anotados.',
      },
      'defect-photos': {
        title: 'Fotos e vídeos dos defeitos',
        how: 'Caixa, etiqueta e defeito na mesma imagem; uma régua ou a amostra ao lado.',
      },
      'defect-count': {
        title: 'Contagem dos defeitos',
        how: 'Quantos foram examinados, quantos tinham qual defeito.',
      },
      'chat-record': {
        title: 'Registro das mensagens',
        how: 'O que foi perguntado, prometido e respondido na plataforma, por inteiro.',
      },
      'inspection-report': {
        title: 'Relatório de inspeção',
        how: 'De terceiros, antes do embarque ou após a chegada.',
      },
      'test-report': { title: 'Relatório de teste', how: 'De um laboratório, sobre esta mercadoria.' },
    },
    timelineTitle: 'Linha do tempo',
    timelineEmpty: 'Nada ainda. O que você visita, anota, verifica e planeja aparece aqui por dia.',
    events: {
      note: 'Anotação',
      observed: 'Visto na página',
      check: '{check}: {outcome}',
      step: 'Fim previsto: {step}',
      payment: 'Pagamento previsto: {stage}',
      file: 'Arquivo guardado: {name}',
      evidence: 'Evidência: {evidence}',
      received: 'Recebimento confirmado',
      told: 'Fornecedor avisado',
      opened: 'Disputa aberta',
      'last-day': 'Último dia para abrir uma disputa',
    },
    save: 'Salvar o dossiê da disputa',
    saveHint:
      'Um ZIP com este dossiê, o dossiê do fornecedor, as informações, as anotações, os arquivos e uma soma de verificação de cada um.',
    write: 'Escrever a mensagem de abertura',
    paperTitle: 'Dossiê da disputa: {supplier}',
    paperSubtitle:
      'Elaborado com o Sourcelens em {moment} a partir do que o comprador viu e anotou. Não é um parecer jurídico.',
    aboutTitle: 'O pedido',
    guide:
      'Guias: escreva primeiro ao fornecedor, mantenha a cortesia e registre cada defeito em imagens e números.',
  },
} as const
