import {
  AssistantRuntimeProvider,
  ComposerPrimitive,
  MessagePrimitive,
  ThreadPrimitive,
  useLocalRuntime,
  type ChatModelAdapter,
} from '@assistant-ui/react';
import { LexicalComposerInput } from '@assistant-ui/react-lexical';
import { createRoot } from 'react-dom/client';

/** assistant-ui over an OpenAI-shaped service, with its textarea or (`?composer=lexical`) its Lexical composer. */

const isLexical = new URLSearchParams(location.search).get('composer') === 'lexical';

const model: ChatModelAdapter = {
  run: async ({ messages, abortSignal }) => {
    const response = await fetch('/v1/assistant-ui', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-page': '1' },
      body: JSON.stringify({ messages: messages.map(({ role, content }) => ({ role, content })) }),
      signal: abortSignal,
    });
    const { text } = (await response.json()) as { text: string }; // our own server's answer
    return { content: [{ type: 'text', text }] };
  },
};

const Message = (): React.ReactNode => (
  <MessagePrimitive.Root>
    <MessagePrimitive.Parts />
  </MessagePrimitive.Root>
);

const Chat = (): React.ReactNode => (
  <AssistantRuntimeProvider runtime={useLocalRuntime(model)}>
    <ThreadPrimitive.Root>
      <ThreadPrimitive.Viewport>
        <ThreadPrimitive.Messages>{() => <Message />}</ThreadPrimitive.Messages>
      </ThreadPrimitive.Viewport>
      <ComposerPrimitive.Root>
        {isLexical ? <LexicalComposerInput placeholder="Write" /> : <ComposerPrimitive.Input placeholder="Write" />}
        <ComposerPrimitive.Send>Send</ComposerPrimitive.Send>
      </ComposerPrimitive.Root>
    </ThreadPrimitive.Root>
  </AssistantRuntimeProvider>
);

const main = document.querySelector('main');
if (main) createRoot(main).render(<Chat />);
document.body.dataset['ready'] = 'true';
