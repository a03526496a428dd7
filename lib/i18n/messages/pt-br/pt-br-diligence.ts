/** The due-diligence checklist in Brazilian Portuguese, by the ids of its checks. Part of the texts of `pt-BR`. */
export const ptBrDiligence = {
  diligence: {
    sections: {
      profile: 'Perfil',
      communication: 'Comunicação',
      capability: 'Capacidade',
      documents: 'Documentos',
      samples: 'Amostras',
      'product-and-ip': 'Produto e propriedade intelectual',
      logistics: 'Logística',
    },
    outcomes: {
      passed: 'Aprovado',
      concern: 'Ressalva',
      failed: 'Reprovado',
      'not-applicable': 'Não se aplica',
    },
    progress: '{done, number} de {total, number} verificações',
    usccFormed: 'Formato correto. Isso não mostra que está registrado: consulte o registro.',
    usccFolded: 'Lido como {code}',
    usccProblems: {
      missing: 'Digite os 18 caracteres.',
      length: 'Um código tem 18 caracteres, este tem {found, number}.',
      character:
        '“{character}” na posição {position, number} não pode constar de um código: I, O, S, V e Z não ocorrem.',
      division: 'As posições 3 a 8 são os dígitos de uma região.',
      'organisation-check':
        'O código de organização contido nele não corresponde ao seu caractere de controle. Compare cada caractere.',
      check: 'O último caractere não corresponde aos demais. Compare cada caractere.',
    },
    registeredAs: {
      enterprise: 'Empresa',
      'sole-proprietor': 'Empresário individual: uma pessoa, não uma empresa',
      'farmers-cooperative': 'Cooperativa agrícola',
      other: 'Outro tipo de entidade, que raramente exporta',
    },
    checks: {
      'platform-history': {
        title: 'Anos na plataforma e em atividade',
        why: 'Três anos ou mais indicam alguma estabilidade.',
        how: 'Compare os anos no Alibaba com o ano de fundação na licença.',
      },
      transactions: {
        title: 'Pedidos anteriores',
        why: 'Cem pedidos ou mais mostram que ele entrega; um histórico curto não mostra nada.',
        how: 'Veja no perfil o número e o valor dos pedidos anteriores.',
      },
      'reviews-read': {
        title: 'Avaliações lidas, não só contadas',
        why: 'Padrões dizem mais do que a média: qualidade irregular, taxas ocultas, atrasos, saltos repentinos.',
        how: 'Leia as piores e as mais recentes avaliações, em vários produtos.',
      },
      'verification-report': {
        title: 'Relatório de verificação aberto',
        why: 'Um selo diz que existe um relatório; o relatório diz o que foi examinado e quando.',
        how: 'Clique no selo. Anote inspetor, data, endereço e escopo.',
      },
      'company-elsewhere': {
        title: 'Empresa encontrada fora do Alibaba',
        why: 'Uma empresa em atividade deixa rastros: um site, uma feira, e-mails no próprio domínio.',
        how: 'Pesquise o nome em inglês e em chinês; anote o domínio dos e-mails.',
      },
      'text-and-photos': {
        title: 'Textos e fotos próprios',
        why: 'Fotos de terceiros não mostram quem fabrica a mercadoria.',
        how: 'Pesquise uma frase e uma foto; peça uma foto com a data de hoje.',
      },
      'response-seen': {
        title: 'Respostas em até um dia',
        why: 'Quem demora antes do pedido demora mais depois. A referência é responder a nove em cada dez mensagens em 24 horas.',
        how: 'Faça duas perguntas em dias diferentes e anote as horas.',
      },
      'answers-clear': {
        title: 'Respostas claras e completas',
        why: 'Respostas vagas a perguntas exatas são um aviso.',
        how: 'Compare cada resposta com a pergunta.',
      },
      'agreed-in-writing': {
        title: 'Tudo combinado por escrito na plataforma',
        why: 'O que só foi dito não pode ser demonstrado em uma disputa.',
        how: 'Após cada chamada, envie um resumo e peça confirmação.',
      },
      'tone-unchanged': {
        title: 'Tom e contato continuam os mesmos',
        why: 'Uma mudança súbita de estilo, idioma ou urgência pode indicar que outra pessoa está escrevendo.',
        how: 'Ligue para um número que você já tinha.',
      },
      'maker-or-trader': {
        title: 'Fabricante ou trading',
        why: 'Ambos podem servir; preço, controle e alterações são diferentes.',
        how: 'Pergunte diretamente e compare com o objeto social na licença.',
      },
      'factory-seen': {
        title: 'Fábrica vista',
        why: 'Uma visita ao vivo mostra linhas, laboratório e depósito que uma foto não mostra.',
        how: 'Peça uma chamada de vídeo de 15 minutos por produção, testes e depósito.',
      },
      'capacity-stated': {
        title: 'Capacidade compatível com o pedido',
        why: 'O que passa da capacidade é feito em outro lugar.',
        how: 'Pergunte a capacidade mensal, o prazo de produção e o que os limita; compare com funcionários e área.',
      },
      'references-called': {
        title: 'Referências contatadas',
        why: 'Clientes anteriores sabem o tamanho real dos atrasos.',
        how: 'Peça duas referências de exportação e escreva para elas.',
      },
      'licence-compared': {
        title: 'Licença comparada com o perfil',
        why: 'Nome, endereço e objeto social devem ser os da empresa que você paga.',
        how: 'Peça a licença comercial; digite aqui nome, cidade, endereço e código.',
      },
      'licence-registered': {
        title: 'Registro consultado',
        why: 'Um código no formato correto pode não pertencer a ninguém.',
        how: 'Consulte o código no registro público e anote a situação e a data.',
      },
      'certificates-confirmed': {
        title: 'Certificados confirmados pelo emissor',
        why: 'Titular, escopo e validade constam no emissor, não em uma cópia digitalizada.',
        how: 'Digite número, titular e validade; consulte-os no emissor.',
      },
      'beneficiary-compared': {
        title: 'Beneficiário comparado com o contrato',
        why: 'A conta deve pertencer à empresa do contrato.',
        how: 'Compare os nomes letra por letra; se houver diferença, pergunte o motivo por escrito.',
      },
      'background-checked': {
        title: 'Antecedentes verificados',
        why: 'A partir de US$ 10.000, vale examinar a situação jurídica e os registros judiciais.',
        how: 'Encomende um relatório ou consulte um advogado.',
      },
      'sample-approved': {
        title: 'Amostra aprovada',
        why: 'Nenhum pedido em volume sem uma amostra em mãos.',
        how: 'Peça-a da produção que fará a mercadoria, segundo uma especificação de uma página.',
      },
      'sample-measured': {
        title: 'Amostra medida e testada',
        why: 'Uma boa amostra ainda pode sair da tolerância.',
        how: 'Confira medidas, material, cor, função, embalagem e etiqueta; anote cada desvio.',
      },
      'sample-sealed': {
        title: 'Amostra aprovada lacrada',
        why: 'A inspeção e uma disputa exigem a peça que foi acordada.',
        how: 'Assine e lacre duas peças: uma com você, outra com o inspetor.',
      },
      'specification-agreed': {
        title: 'Especificação acordada',
        why: 'A maioria das disputas vem de especificações vagas.',
        how: 'Cor, medidas, material, tolerâncias e testes em uma página, confirmados por escrito.',
      },
      'standards-known': {
        title: 'Normas do mercado conhecidas',
        why: 'O que é legal fabricar pode não ser legal vender.',
        how: 'Liste leis e normas para o produto e o mercado; confirme com um especialista.',
      },
      'test-reports-read': {
        title: 'Relatórios de teste lidos por inteiro',
        why: 'Um certificado cita um produto; o relatório mostra se é o seu.',
        how: 'Compare modelo, data e laboratório; confirme o número com o laboratório.',
      },
      'rights-searched': {
        title: 'Marcas e patentes pesquisadas',
        why: 'Mercadoria que viola um direito fica retida na fronteira, por sua conta.',
        how: 'Pesquise nome, forma e função nos registros do seu mercado.',
      },
      'rights-agreed': {
        title: 'Direitos e sigilo acordados',
        why: 'Ferramental e desenhos devem continuar seus.',
        how: 'Propriedade, sigilo e garantia contra violação de direitos no contrato.',
      },
      'term-agreed': {
        title: 'Incoterm e local acordados',
        why: 'Quem paga e onde o risco passa dependem de três letras e um local.',
        how: 'Escreva a regra com o local e “Incoterms 2020”.',
      },
      'tariff-found': {
        title: 'Classificação fiscal e imposto encontrados',
        why: 'Um código errado traz atrasos e imposto cobrado depois.',
        how: 'Consulte a tarifa do seu mercado; peça a um despachante que confirme.',
      },
      'packing-agreed': {
        title: 'Embalagem e etiquetas acordadas',
        why: 'Embalagem que não foi cotada é cobrada depois.',
        how: 'Tamanho e peso da caixa, unidades, marcações e etiquetas na cotação.',
      },
      'forwarders-asked': {
        title: 'Três agentes de carga consultados',
        why: 'As tarifas variam, e o que elas deixam de fora também.',
        how: 'Mesma mercadoria, rota e Incoterm para três a cinco agentes de carga.',
      },
      'inspection-booked': {
        title: 'Inspeção contratada',
        why: 'A partir de US$ 5.000, uma inspeção custa menos do que aquilo que ela encontra.',
        how: 'Contrate-a antes do fim da produção; envie o plano de inspeção e a amostra lacrada.',
      },
    },
  },
} as const
