/** What the manifest says. The stores take a description of at most 132 characters. */
export const ptBrManifest = {
  manifest: {
    description: 'Sinais de risco e memória para quem compra no Alibaba.com. Tudo fica no seu navegador.',
    commands: {
      'open-panel': 'Abrir o painel',
      'save-supplier': 'Salvar este fornecedor',
      'next-flag': 'Mostrar o próximo alerta da página',
      'write-note': 'Escrever uma anotação sobre este fornecedor',
    },
  },
} as const
