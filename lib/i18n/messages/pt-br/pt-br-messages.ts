/** The check of a supplier's message: what was found, why it matters, and the view around it. Part of the texts of `ptBr`. */
export const ptBrMessages = {
  messages: {
    label: 'Mensagem do fornecedor',
    placeholder: 'Cole aqui uma mensagem em inglês, chinês ou espanhol.',
    privacy: 'Lida aqui, no seu navegador. Nada é salvo, a menos que você guarde como nota.',
    compare: 'Comparar com',
    supplier: 'Fornecedor',
    noSupplier: 'Nenhum fornecedor escolhido',
    name: 'Nome no contrato',
    host: 'Endereço web ou e-mail conhecido',
    asked: 'O que você tinha perguntado',
    ownQuestions: 'Suas perguntas, uma por linha',
    emptyTitle: 'Esta mensagem é o que parece?',
    emptyText:
      'Procuramos pagamento fora da plataforma, contas alteradas, pressão, endereços parecidos e respostas que faltam.',
    checking: 'Verificando',
    clean: 'Nenhum sinal de alerta conhecido. Isso não a torna segura.',
    found: '{count, plural, one {# sinal de alerta} many {# sinais de alerta} other {# sinais de alerta}}',
    text: 'A mensagem',
    cut: 'Só o primeiro milhão de caracteres foi lido.',
    unknownLanguage: 'As regras conhecem inglês, chinês e espanhol. Esta mensagem não mostra nenhum deles.',
    left: '{count, plural, one {# caractere sem achados} many {# caracteres sem achados} other {# caracteres sem achados}}',
    reply: 'Uma resposta cortês',
    looksLike: 'Parece {like}',
    beneficiary: 'O dinheiro iria para',
    beneficiaryStates: {
      same: 'igual ao fornecedor',
      other: 'não é o nome do fornecedor',
      unknown: 'não comparado',
    },
    keep: 'Guardar como nota',
    kept: 'Guardada como nota',
    keepNeeds: 'Escolha um fornecedor para guardar isto como nota.',
    clear: 'Limpar',
    cleared: 'Mensagem limpa',
    topics: {
      moq: 'MOQ',
      price: 'Preço',
      'lead-time': 'Prazo de entrega',
      'payment-terms': 'Condições de pagamento',
      sample: 'Amostra',
      certificates: 'Certificados e laudos de teste',
      licence: 'Licença comercial',
      maker: 'Fabricante ou trading',
      inspection: 'Inspeção de terceiros',
      'video-call': 'Chamada de vídeo',
      warranty: 'Garantia',
      references: 'Referências',
      beneficiary: 'Nome da conta bancária',
      'trade-assurance': 'Trade Assurance',
    },
    findings: {
      'payment-untraceable': {
        title: 'Dinheiro que não volta',
        why: 'Dinheiro vivo, cartões-presente, criptomoedas e serviços de remessa não deixam como recuperar um pagamento.',
      },
      'payment-personal': {
        title: 'Pagamento a uma pessoa',
        why: 'Uma empresa recebe em conta no próprio nome. O que vai para uma pessoa não comprova pagamento à empresa.',
      },
      'payment-off-platform': {
        title: 'Pagamento fora da plataforma',
        why: 'O Trade Assurance cobre só o que é pago e escrito no pedido no Alibaba.com.',
      },
      'beneficiary-changed': {
        title: 'A conta mudou',
        why: 'Novos dados bancários no meio de um pedido podem vir de um e-mail invadido. Pergunte por outro canal.',
      },
      'beneficiary-mismatch': {
        title: 'Outro nome na conta',
        why: 'O beneficiário não é o fornecedor que você conhece. Pode ser uma empresa do grupo; o contrato deve explicar.',
      },
      'look-alike-address': {
        title: 'Um endereço parecido com outro',
        why: 'O domínio é próximo de um em que você confia, mas não é ele. Digite o endereço em vez de abri-lo.',
      },
      'sender-changed': {
        title: 'Escreve de outro endereço',
        why: 'Um e-mail de um endereço novo ou particular pode ser de outra pessoa. Pergunte pelo chat ou em um número que você já conhecia.',
      },
      'credentials-asked': {
        title: 'Pede senha ou código',
        why: 'Nem um fornecedor nem o Alibaba precisa da sua senha, do seu código ou do número do cartão em uma mensagem.',
      },
      'protection-refused': {
        title: 'Recusa o Trade Assurance',
        why: 'Sem ele não há disputa a abrir, e ninguém retém o dinheiro até você confirmar a mercadoria.',
      },
      'advance-in-full': {
        title: 'Todo o dinheiro adiantado',
        why: 'Uma parte devida só após a inspeção mantém o fornecedor interessado. O usual é 30% no início.',
      },
      'false-papers': {
        title: 'Documentos que não dizem a verdade',
        why: 'Um valor aduaneiro menor ou um certificado alterado é risco do comprador: quem importa responde por isso.',
      },
      'refund-demanded': {
        title: 'Pede dinheiro de volta',
        why: 'Um pagamento dito a maior pode não ter chegado ou ser cancelado depois; o que você envia não volta.',
      },
      'fee-demanded': {
        title: 'Mais uma taxa antes da entrega',
        why: 'Taxas que surgem quando a mercadoria está pronta ou retida são um modo conhecido de cobrar mais.',
      },
      secrecy: {
        title: 'Pede que você esconda algo',
        why: 'O que se esconde da plataforma não pode ser mostrado a ela em uma disputa.',
      },
      pressure: {
        title: 'Pressão de tempo',
        why: 'A pressa impede de verificar. Um fornecedor que quer o pedido pode esperar um dia.',
      },
      'contact-elsewhere': {
        title: 'Outro aplicativo de mensagens',
        why: 'Conversas fora do Alibaba.com pouco servem de prova, e é difícil saber quem está por trás.',
      },
      'early-release': {
        title: 'Pede que você abra mão da proteção',
        why: 'Depois de confirmado o recebimento ou encerrada a disputa, a plataforma libera o dinheiro e não consegue recuperá-lo.',
      },
      'checks-refused': {
        title: 'Recusa uma verificação',
        why: 'Licença, inspeção e ver a fábrica são pedidos comuns antes de um pedido de compra.',
      },
      evasive: {
        title: 'Tranquiliza em vez de responder',
        why: 'Pede-se confiança onde seria fácil dar um documento ou um número.',
      },
      unanswered: {
        title: 'Perguntas sem resposta',
        why: 'Não há palavras que as respondam. Respostas vagas são, por si, um sinal de alerta.',
      },
    },
  },
} as const
