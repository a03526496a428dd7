/** The words of the first page. */
export const ptBrWelcome = {
  welcome: {
    title: 'Veja o que pesa a favor e contra um fornecedor',
    text: 'Enquanto você navega no Alibaba.com, cada fornecedor leva um selo. Ele resume o que as páginas dizem e mostra por quê.',
    badge: {
      title: 'O que um selo significa',
      text: 'Sinais de risco baixos, médios ou altos, com uma pontuação de 0 a 100. Passe o mouse sobre ele ou pressione Enter para ver cada motivo, onde foi visto e o que perguntar.',
      invented: 'Um fornecedor inventado',
      notVerdict:
        'Não é um veredito. Sinais baixos não tornam um pedido seguro, sinais altos não tornam um fornecedor ruim.',
      notSeen:
        'O que não foi visto não conta. A faixa ao lado da pontuação mostra até onde ela ainda pode variar.',
      thin: '“A comprovar” significa um histórico curto, sem indício desfavorável, como o de todo fornecedor novo.',
    },
    permissions: {
      title: 'O que a extensão pode fazer, e por quê',
      text: 'Não há conta nem servidor. Nada do que você vê ou escreve sai deste navegador.',
      site: {
        name: 'Alibaba.com',
        why: 'Para ler informações de fornecedores nas páginas que você abre e mostrar os selos ali. Nenhum outro site.',
      },
      storage: {
        name: 'Armazenamento',
        why: 'Para lembrar o que as páginas informaram, suas listas e suas anotações, neste computador, sem limite de tamanho.',
      },
      panel: { name: 'Painel lateral', why: 'Para mostrar dossiês e listas ao lado da página.' },
      contextMenus: {
        name: 'Menu de contexto',
        why: 'Para “Verificar este fornecedor”. Pode ser desativado.',
      },
      alarms: { name: 'Alarmes', why: 'Para lembrar você das datas que definir.' },
    },
    safe: {
      title: 'Nada se perde',
      text: 'Suas listas e anotações são guardadas em duplicidade neste navegador. Ainda assim, um perfil do navegador pode se perder com o computador: salve um arquivo de backup de vez em quando, em Dados.',
      pin: 'Fixe o Sourcelens na barra de ferramentas para chegar ao fornecedor de uma página com um clique.',
      openPanel: 'Abrir o Sourcelens',
    },
    independent: 'O Sourcelens é independente. Não é afiliado ao Alibaba.com nem endossado por ele.',
  },
} as const
