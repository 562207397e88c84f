/** What goes between the playground's server and its page. */
export {};
