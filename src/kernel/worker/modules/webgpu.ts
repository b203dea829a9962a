/** Registers tfjs' WebGPU backend with the tfjs that is there. */
import '@tensorflow/tfjs-backend-webgpu';
