/** What to do before paying and what never to do, by the codes of the risk room. Part of the texts of `pt-BR`. */
export const ptBrAdvice = {
  advice: {
    title: 'Antes de pagar',
    neverTitle: 'Em qualquer situação',
    order: 'Valor do pedido',
    sizes: {
      sample: 'Uma amostra',
      'under-5000': 'Menos de US$ 5.000',
      'from-5000': 'De US$ 5.000 a US$ 10.000',
      'from-10000': 'US$ 10.000 ou mais',
    },
    before: {
      'pay-on-platform':
        'Faça o pedido e pague no Alibaba.com, para que o site possa localizar o pedido se algo der errado.',
      'smallest-order': 'Peça a menor quantidade aceita, em um valor que você possa perder.',
      'sample-first':
        'Peça primeiro uma amostra. Guarde-a: ela é a referência para comparar as mercadorias seguintes.',
      'written-spec':
        'Descreva por escrito o que você compra: material, medidas, tolerâncias, embalagem, testes. Peça a confirmação no pedido.',
      'staged-payment':
        'Pague em parcelas, por exemplo 30% para iniciar e 70% depois que a mercadoria passar na sua conferência, antes do embarque.',
      'trade-assurance':
        'Pague pelo Trade Assurance, com a especificação e a data de entrega registradas no pedido.',
      'open-profile': 'Abra o perfil da empresa. O que foi visto é pouco para avaliar.',
      'ask-licence':
        'Peça a licença comercial. O nome da empresa deve ser o mesmo da loja e da conta bancária.',
      'answer-flags': 'Obtenha resposta para cada pergunta em aberto antes de fazer o pedido.',
      'flags-in-writing': 'Só faça o pedido quando cada alerta tiver sido explicado por escrito.',
      'live-video': 'Peça uma chamada de vídeo ao vivo do local onde o seu produto é fabricado.',
      'pre-shipment-inspection': 'Contrate uma inspeção independente antes do embarque.',
      'inspection-before-balance':
        'Contrate uma inspeção independente e pague o saldo somente após um relatório favorável.',
      'licence-and-registry': 'Procure a empresa no registro oficial do país dela e compare com a licença.',
      'audit-or-agent': 'Mande auditar a fábrica ou compre por meio de um agente que a visite.',
      'compare-others': 'Compare pelo menos outros dois fornecedores do mesmo produto.',
      'do-not-order': 'Com o que se sabe até agora, ainda não faça um pedido maior.',
    },
    never: {
      'pay-off-platform': 'Nunca pague fora do Alibaba.com, seja qual for o desconto oferecido.',
      'pay-personal-account': 'Nunca pague na conta de uma pessoa física nem de uma empresa com outro nome.',
      'leave-the-chat':
        'Nunca combine nada importante fora do chat do site: o que não está escrito ali é difícil de demonstrar.',
      'pay-all-in-advance': 'Nunca pague um pedido maior por inteiro antes da conferência da mercadoria.',
    },
  },
} as const
