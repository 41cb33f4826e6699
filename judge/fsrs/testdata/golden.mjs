// Writes golden.jsonl with the npm package ts-fsrs:
//
//	npm install ts-fsrs@5.4.2 && node golden.mjs > golden.jsonl
//
// A line is a history of reviews, [days since the last one, rating], and what
// ts-fsrs makes of it after each.
import { FSRSAlgorithm, generatorParameters } from "ts-fsrs";

const retentions = [0.7, 0.8, 0.9, 0.97];
const f = new FSRSAlgorithm(generatorParameters({ enable_fuzz: false }));
const intervals = retentions.map((r) => new FSRSAlgorithm(generatorParameters({ enable_fuzz: false, request_retention: r })));

let seed = 1;
const random = (n) => {
  seed = Number((BigInt(seed) * 6364136223846793005n + 1442695040888963407n) & ((1n << 53n) - 1n));
  return Math.floor(seed / 2 ** 21) % n;
};

function history(reviews) {
  let memory = null;
  const after = reviews.map(([days, rating]) => {
    const r = memory ? f.forgetting_curve(days, memory.stability) : 0;
    memory = f.next_state(memory, days, rating);
    return {
      retrievability: r,
      stability: memory.stability,
      difficulty: memory.difficulty,
      intervals: intervals.map((a) => a.next_interval(memory.stability, 0)),
    };
  });
  console.log(JSON.stringify({ reviews, after }));
}

for (let first = 1; first <= 4; first++)
  for (let second = 1; second <= 4; second++)
    for (const days of [0, 1, 2, 7, 30, 400]) history([[0, first], [days, second], [days * 2, 3]]);
for (let rating = 1; rating <= 4; rating++) history(Array.from({ length: 20 }, () => [3, rating]));
history(Array.from({ length: 60 }, (_, i) => [36500, 4])); // against the ceiling
history(Array.from({ length: 60 }, () => [0, 1])); // and the floor
for (let n = 0; n < 200; n++)
  history(Array.from({ length: 1 + random(12) }, () => [random(3) == 0 ? random(3) : random(120), 1 + random(4)]));
