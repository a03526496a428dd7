/** The risk register and how past orders went, in Brazilian Portuguese. Part of the texts of `pt-BR`. */
export const ptBrRisks = {
  risks: {
    title: 'Riscos deste pedido',
    note: 'Seu próprio plano. Ele nunca altera a pontuação de risco.',
    none: 'Nada aponta para um risco aqui. Adicione os que lhe ocorrerem.',
    risk: 'Risco',
    measure: 'O que fazer a respeito',
    likelihood: 'Probabilidade',
    effect: 'Impacto',
    notSaid: 'Não informado',
    owner: 'Quem',
    due: 'Prazo',
    done: 'Feito',
    dueOn: 'até {day}',
    overdue: 'em atraso desde {day}',
    unnamed: 'Risco sem nome',
    add: 'Adicionar um risco',
    dismiss: 'Dispensar',
    dismissed: 'Dispensado: {risk}',
    remove: 'Remover',
    removed: 'Removido: {risk}',
    why: 'Por que está aqui',
    checkOpen: '{check}: ainda não verificado',
    checkFound: '{check}: {outcome}',
    noInspection: 'Nenhuma inspeção está planejada, e nenhum pagamento depende de uma',
    levels: { low: 'Baixo', medium: 'Médio', high: 'Alto' },
    grade: 'Risco: {grade}',
    kinds: {
      'other-company': {
        risk: 'A empresa não é a que parece ser',
        measure: 'Compare licença, contrato e conta, e consulte o registro antes de pagar.',
      },
      'money-misdirected': {
        risk: 'O dinheiro vai para uma conta da qual não volta',
        measure:
          'Pague somente pela plataforma; confirme qualquer mudança de conta ligando para um número conhecido.',
      },
      'nothing-held-back': {
        risk: 'Não resta nada a reter quando algo está errado',
        measure: 'Pague em etapas, com a maior parte após uma inspeção aprovada.',
      },
      'defects-found-late': {
        risk: 'Defeitos só são encontrados após o embarque',
        measure: 'Contrate uma inspeção antes do embarque, com o AQL no contrato.',
      },
      'unlike-sample': {
        risk: 'A mercadoria não é como a amostra',
        measure: 'Aprove, lacre e guarde duas amostras; peça ao inspetor que compare com uma delas.',
      },
      'vague-agreement': {
        risk: 'O que foi combinado pode ser lido de duas formas',
        measure:
          'Uma página de especificação com tolerâncias e testes, confirmada por escrito na plataforma.',
      },
      late: {
        risk: 'A mercadoria chega atrasada',
        measure: 'Uma folga no plano, fotos semanais da produção, uma compensação por atraso no contrato.',
      },
      'made-elsewhere': {
        risk: 'A mercadoria é fabricada por outra empresa',
        measure: 'Veja a linha em uma chamada de vídeo e registre no contrato onde ela é feita.',
      },
      'papers-not-valid': {
        risk: 'Certificados ou relatórios não cobrem esta mercadoria',
        measure: 'Consulte cada número no emissor; mande testar a sua própria amostra.',
      },
      'not-allowed-on-market': {
        risk: 'A mercadoria não pode ser vendida no seu mercado',
        measure: 'Veja leis e documentos em Conformidade e confirme com um especialista antes do pedido.',
      },
      'rights-of-others': {
        risk: 'A mercadoria usa marca, desenho ou patente de terceiros',
        measure: 'Pesquise nos registros; peça a licença; obtenha a garantia do fornecedor.',
      },
      'thin-record': {
        risk: 'Pouco mostra como o fornecedor entrega',
        measure: 'Comece com um pedido pequeno e contate duas referências.',
      },
      'price-not-final': {
        risk: 'O preço não é definitivo',
        measure:
          'Obtenha quantidade, embalagem, ferramental e Incoterm em uma única cotação escrita e datada.',
      },
      'shipping-unclear': {
        risk: 'Não está definido quem embarca, paga e desembaraça',
        measure: 'Combine o Incoterm com o local; obtenha o packing list antes de reservar.',
      },
    },
    orders: {
      title: 'Como foram os pedidos',
      note: 'Registrado após cada pedido, mostrado ao lado do seu veredito.',
      none: 'Nenhum pedido ainda.',
      add: 'Adicionar um pedido',
      remove: 'Remover',
      removed: 'Pedido removido',
      unnamed: 'Pedido {index, number}',
      name: 'Número do pedido',
      promisedOn: 'Prometido para',
      deliveredOn: 'Entregue em',
      ordered: 'Itens pedidos',
      received: 'Itens recebidos',
      checked: 'Itens conferidos',
      defective: 'Destes, com defeito',
      claim: 'Reclamação',
      claims: { none: 'Nenhuma', open: 'Em aberto', settled: 'Resolvida', refused: 'Recusada' },
      notes: 'Anotações',
    },
    performance: {
      label: 'Seus pedidos com este fornecedor',
      orders: '{count, plural, one {# pedido} other {# pedidos}}',
      late: '{count, plural, =0 {nenhum atrasado} one {# atrasado} other {# atrasados}}',
      short: '{count, number} a menos',
      defects: '{percent} de defeitos',
      claims: '{count, plural, one {# reclamação} other {# reclamações}}',
      edit: 'Pedidos',
    },
  },
} as const
