/** What red flags say in Brazilian Portuguese, by the codes and ids of the risk room. Part of the texts of `pt-BR`. */
export const ptBrFlags = {
  flags: {
    'new-and-big': {
      title: 'Novo no site, com números grandes',
      detail:
        'No Alibaba há {years, plural, =0 {menos de um ano} one {# ano} other {# anos}}, mas declara {what, select, both {{staff, number} ou mais funcionários e {floor, number} m²} staff {{staff, number} ou mais funcionários} other {{floor, number} m² ou mais}}{age, plural, =0 {} one {, com fundação há # ano} other {, com fundação há # anos}}',
    },
    'price-outlier': {
      title: 'Preço bem abaixo de ofertas comparáveis',
      detail: '{percent} abaixo do preço mediano de {offers, number} ofertas comparáveis na página',
    },
    'new-cheap-small': {
      title: 'Conta nova, preço baixo, pedidos pequenos',
      detail:
        'No Alibaba há {years, plural, =0 {menos de um ano} one {# ano} other {# anos}}, {reviews, plural, =0 {nenhuma avaliação} one {# avaliação} other {# avaliações}}, {percent} abaixo de ofertas comparáveis, pedidos a partir de {quantity, number}',
    },
    'perfect-thin': {
      title: 'Nota perfeita com pouquíssimas avaliações',
      detail:
        '{reviews, plural, =0 {Nenhuma avaliação} one {# avaliação} other {# avaliações}}: pouco para dizer muita coisa',
    },
    'rating-jump': {
      title: '{what, select, rating {A nota subiu depressa} other {As avaliações chegaram depressa}}',
      detail:
        '{what, select, rating {De {before, number} para {after, number} com menos de 10 novas avaliações} other {De {before, number} para {after, number} avaliações}} em {days, plural, =0 {menos de um dia} one {# dia} other {# dias}}',
    },
    'rating-drop': {
      title: '{what, select, rating {A nota caiu} other {A entrega no prazo caiu}}',
      detail:
        '{what, select, rating {De {before, number} para {after, number}} other {De {before, number}% para {after, number}%}} desde uma visita anterior',
    },
    'no-trace': {
      title: 'Anos no site, sem vendas à vista',
      detail:
        '{years, plural, one {# ano} other {# anos}} no Alibaba, nenhuma avaliação e quase nenhuma venda on-line à mostra',
    },
    late: {
      title: 'Muitos pedidos atrasados',
      detail: '{percent} no prazo; a referência usual é 95%',
    },
    'vacuous-on-time': {
      title: 'Taxa de entrega no prazo sem vendas',
      detail: '100% no prazo sem nenhuma venda à mostra: não considerado',
    },
    'trader-claims-factory': {
      title: 'Uma trading company que se descreve como fábrica',
      detail: '“{words}” {place}, embora esteja cadastrada como trading company',
    },
    'trading-name': {
      title: 'Nome de trading company, cadastro de fabricante',
      detail: 'Trading companies podem ser bons fornecedores; convém saber quem fabrica o produto',
    },
    'catalogue-sprawl': {
      title: 'Muitos produtos sem relação para uma só fábrica',
      detail: 'Produtos principais de {industries, number} setores, entre eles {examples}',
    },
    'name-product-mismatch': {
      title: 'Nome e produto de setores diferentes',
      detail: 'Setor sugerido pelo nome da empresa: {name}; pelo produto: {title}',
    },
    'twin-storefront': {
      title: 'Outra loja com o mesmo nome',
      detail:
        '{count, plural, one {# outra loja vista} other {# outras lojas vistas}} com este nome, número da empresa {companyId}',
    },
    contradiction: {
      title: 'Duas páginas dizem coisas diferentes',
      detail: '{fact}: as páginas não coincidem ({here}, {there})',
    },
    'identity-change': {
      title:
        '{what, select, name {O nome da empresa mudou} address {O endereço mudou} other {O endereço web da loja mudou}}',
      detail: '“{before}” em uma visita anterior, agora “{after}”',
    },
    'licence-mismatch': {
      title: 'Licença e página divergem',
      detail:
        '{what, select, name {Nome} address {Endereço} other {Cidade}}: “{licence}” na licença, “{page}” na página',
    },
    'impossible-dates': {
      title: 'Datas que não combinam',
      detail:
        '{what, select, report {O relatório de inspeção tem data de {date}, que ainda não chegou} certificate {Um certificado de {date} é anterior à fundação da empresa, em {founded}} membership {{years, plural, one {# ano} other {# anos}} no Alibaba, fundação em {founded}: uma conta pode passar para uma empresa mais nova; pergunte qual é a empresa agora} other {O ano de fundação, {founded}, ainda não chegou}}',
    },
    'report-expired': {
      title: 'Relatório de inspeção vencido',
      detail: 'A última data é {date}; os relatórios costumam ser renovados todo ano',
    },
    'audit-scope': {
      title: 'Verificado, mas sem mostrar por quem',
      detail: 'Sem inspetor e sem link para um relatório',
    },
    'certificate-holder': {
      title: 'Um certificado que vale consultar',
      detail:
        '{what, select, expired {{name} venceu em {date}} holder {{name} está em nome de “{holder}”} other {{name} não tem número}}',
    },
    'off-platform-contact': {
      title: 'Contato fora do Alibaba',
      detail: '“{words}” {place}; as mensagens no site são o registro do que foi combinado',
    },
    'off-platform-payment': {
      title: 'Pagamento fora do Alibaba',
      detail: '“{words}” {place}; o Trade Assurance não cobre esses pagamentos',
    },
    'full-advance-payment': {
      title: 'Pagamento integral antecipado',
      detail: '“{words}” {place}; o usual é uma entrada e o restante após uma inspeção',
    },
    'free-mail': {
      title: 'E-mail gratuito para uma empresa grande',
      detail: 'E-mail em {host}, embora declare 100 ou mais funcionários',
    },
    'famous-brand': {
      title: 'Uma marca conhecida na oferta',
      detail: '“{words}” {place}; vender uma marca exige a permissão do titular',
    },
    'tier-inversion': {
      title: 'Um pedido maior não sai mais barato por peça',
      detail:
        'A partir de {quantity, number} peças, o preço é {price}, sem ser menor do que para quantidades menores',
    },
    'bait-range': {
      title: 'Um preço mínimo muito distante dos demais',
      detail:
        '{what, select, range {De {lowest} a {highest} em uma mesma oferta: pergunte quanto custa cada variante} other {{lowest}, enquanto a segunda oferta comparável mais baixa da página é {highest}}}',
    },
    'price-drift': {
      title: 'O preço mudou desde uma visita anterior',
      detail: 'De {before} para {after}, mesmo produto e mesma quantidade',
    },
    urgency: {
      title: 'Palavras que pressionam por um pedido rápido',
      detail: '“{words}” {place}; compare com calma',
    },
    'same-text': {
      title: 'A mesma descrição de outra empresa',
      detail: 'O texto também é o de {company}',
    },
    'same-image': {
      title: 'A mesma imagem de outra empresa',
      detail: 'A imagem também é usada por {company}',
    },
    'impossible-lead-time': {
      title:
        '{what, select, days {Prazo muito curto para um produto sob medida} other {Pedido muito pequeno para um produto sob medida}}',
      detail:
        '{what, select, days {Pronto em {days, plural, =0 {menos de um dia} one {# dia} other {# dias}}} other {Uma peça de um produto que exige molde ou ferramental próprio}}',
    },
    'capacity-mismatch': {
      title: 'Números bem acima dos de fornecedores semelhantes',
      detail:
        '{what, select, employees {{claimed, number} funcionários declarados, cerca de {usual, number} em fornecedores semelhantes} other {US$ {claimed, number} em vendas anuais declaradas, cerca de US$ {usual, number} em fornecedores semelhantes}}',
    },
    'vacuous-reorder': {
      title: 'Taxa de recompra alta sobre poucas vendas',
      detail: '{percent} dos compradores pedem de novo, com vendas abaixo de US$ 10.000: não considerado',
    },
    'untrusted-host': {
      title: 'Um link que leva para fora do Alibaba',
      detail: 'Parece ser parte do site e abre {host}',
    },
    'office-address': {
      title: 'Uma fábrica em endereço que parece de escritório',
      detail: '“{words}” no endereço',
    },
  },
  questions: {
    'licence-and-video':
      'Vocês poderiam enviar a licença comercial, com data e capital, e nos mostrar a fábrica em uma chamada de vídeo ao vivo?',
    'itemised-quote':
      'Vocês poderiam enviar uma cotação detalhada com a especificação completa e o preço de uma amostra?',
    'on-platform-only': 'Podemos fazer o pedido e pagar somente no Alibaba.com, com Trade Assurance?',
    'newest-reviews': 'A quais produtos e pedidos se referem as suas avaliações mais recentes?',
    'late-reasons': 'O que aconteceu com os pedidos atrasados ou com nota baixa, e o que mudou desde então?',
    'export-references':
      'Vocês poderiam indicar dois clientes de exportação a quem possamos perguntar como é trabalhar com vocês?',
    'lead-time-clause':
      'O contrato pode prever o prazo de produção e uma redução de preço por semana de atraso?',
    'licence-scope': 'A licença comercial de vocês inclui fabricação, e poderiam nos enviar uma cópia?',
    'made-in-house': 'Quais produtos vocês mesmos fabricam e quais compram de terceiros?',
    'which-entity-invoices':
      'Qual empresa, pela razão social completa, assina o contrato e recebe o pagamento?',
    'explain-difference':
      'As páginas de vocês divergem neste ponto: {fact}. Qual está correta, e por que divergem?',
    'new-licence': 'Vocês poderiam enviar a licença comercial atual e explicar a diferença?',
    'dated-documents':
      'Vocês poderiam enviar documentos que mostrem essas datas e explicar como elas se conciliam?',
    'new-report': 'Vocês têm um relatório de inspeção mais recente, e poderiam enviar o link dele?',
    'report-link': 'Quem inspecionou a empresa, e vocês poderiam enviar o link do relatório?',
    'certificate-lookup': 'Com qual número podemos consultar este certificado no organismo que o emitiu?',
    'keep-on-platform':
      'Podemos manter todas as mensagens no Alibaba.com, para que ambos tenhamos um registro?',
    'staged-payment': 'Podemos pagar 30% de entrada e o restante após uma inspeção e antes do embarque?',
    'domain-mail': 'Vocês poderiam nos escrever de um endereço no domínio próprio da empresa?',
    'authorisation-letter':
      'Vocês poderiam enviar a carta do titular da marca que autoriza a venda deste produto?',
    're-quote': 'Vocês poderiam cotar novamente o preço unitário para cada quantidade?',
    'variant-price': 'Qual é o preço exato da variante e da quantidade de que precisamos?',
    'quote-validity': 'Por quanto tempo este preço é válido, e por que mudou?',
    'dated-photo': 'Vocês poderiam enviar uma foto deste produto com a data de hoje ao lado?',
    'open-from-bookmark': 'Podemos pagar em uma página de pedido que nós mesmos abrimos no Alibaba.com?',
    'factory-address':
      'Onde exatamente fica a fábrica, e vocês poderiam mostrá-la em uma chamada de vídeo ao vivo?',
  },
  /** A check by the id of its flag, for the list of those that could not be made. */
  checks: {
    F01: 'Conta nova com números grandes',
    F02: 'Preço frente a ofertas comparáveis',
    F03: 'Conta nova, preço baixo e pedidos pequenos juntos',
    F04: 'Nota perfeita com pouquíssimas avaliações',
    F05: 'Nota ou avaliações que subiram depressa',
    F06: 'Nota ou entrega no prazo que caiu',
    F07: 'Anos sem vendas',
    F08: 'Pedidos atrasados',
    F09: 'Taxa de entrega no prazo sem vendas',
    F10: 'Trading company que se descreve como fábrica',
    F11: 'Nome e tipo de empresa',
    F12: 'Produtos sem relação entre si',
    F13: 'Nome e produto',
    F14: 'Outras lojas com o mesmo nome',
    F15: 'Concordância entre páginas',
    F16: 'Mudança de nome, endereço ou loja',
    F17: 'Licença e página',
    F18: 'Concordância entre datas',
    F19: 'Idade do relatório de inspeção',
    F20: 'Quem inspecionou',
    F21: 'Titular e data dos certificados',
    F22: 'Contato fora do site',
    F23: 'Pagamento fora do site',
    F24: 'Condições de pagamento',
    F25: 'E-mail e porte da empresa',
    F26: 'Marcas conhecidas',
    F27: 'Preço por quantidade',
    F28: 'Amplitude de preços',
    F29: 'Preço frente a uma visita anterior',
    F30: 'Palavras que pressionam',
    F31: 'Descrição igual à de outros',
    F32: 'Imagens iguais às de outros',
    F33: 'Prazo de produtos sob medida',
    F34: 'Números frente a fornecedores semelhantes',
    F35: 'Taxa de recompra sobre poucas vendas',
    F37: 'Links que levam para fora do site',
    F38: 'Endereço da fábrica',
  },
  flagValues: {
    certificate: 'Um certificado',
    namedCertificate: 'O certificado “{name}”',
    province: 'Província',
  },
  /** Where on an offer words were found; in a sentence, so with its preposition. */
  places: {
    title: 'no título',
    description: 'na descrição',
    images: 'nas imagens',
    'payment-terms': 'nas condições de pagamento',
  },
  /** In a sentence. */
  industries: {
    apparel: 'vestuário',
    footwear: 'calçados',
    bags: 'bolsas',
    jewellery: 'joias',
    electronics: 'eletrônicos',
    lighting: 'iluminação',
    furniture: 'móveis',
    kitchenware: 'utensílios de cozinha',
    beauty: 'produtos de beleza',
    toys: 'brinquedos',
    pets: 'produtos para animais de estimação',
    sports: 'artigos esportivos',
    vehicles: 'veículos',
    machinery: 'máquinas',
    metal: 'artigos de metal',
    chemicals: 'produtos químicos',
    packaging: 'embalagens',
    food: 'alimentos',
    medical: 'produtos médicos',
    building: 'materiais de construção',
    stationery: 'papelaria',
  },
} as const
