import 'deep-chat';

/** deep-chat as it comes: composer and answers in an open shadow root, `{messages: [{role, text}]}` and `{text}`. */
const chat = document.createElement('deep-chat');
chat.setAttribute('connect', JSON.stringify({ url: '/v1/deep-chat' }));
chat.style.width = '600px';
chat.style.height = '500px';
document.querySelector('main')?.append(chat);
document.body.dataset['ready'] = 'true';
