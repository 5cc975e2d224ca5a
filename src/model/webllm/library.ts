/** The part of WebLLM that is used, as a bundle of its own: three megabytes that are read when a model is loaded by it. */
export { MLCEngine } from '@mlc-ai/web-llm';
