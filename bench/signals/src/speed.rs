//! How many goals the rules evaluate a second on one core.

use std::fs;
use std::mem::size_of;
use std::time::{Duration, Instant};

use rand::SeedableRng as _;
use rand::rngs::StdRng;
use reable_rules::Mark;
use reable_rules::signals::Thresholds;
use reable_rules::signals::goal::goal_signals;

use crate::series::{Course, facts};

/// Courses that make every goal signal fire somewhere.
const COURSES: [Course; 5] = [
    Course { level: |day| 4.0 + day / 20.0, correlation: 0.3 },
    Course { level: |_| 8.0, correlation: 0.3 },
    Course { level: |day| if day < 47.0 { 7.0 } else { 4.0 }, correlation: 0.3 },
    Course { level: |_| 4.5, correlation: 0.6 },
    Course { level: |day| if day < 60.0 { 8.0 } else { 3.0 }, correlation: 0.6 },
];

/// Evaluates every goal on every day, one episode after the other, and prints what that took.
pub fn run(episodes: u32, goals: u32, days: u32, seed: u64) {
    let thresholds = Thresholds::default();
    let mut chance = StdRng::seed_from_u64(seed);
    let (mut spent, mut evaluations, mut findings) = (Duration::ZERO, 0u64, 0u64);
    let mut memory_early = None;
    for episode in 0..episodes {
        // An episode at a time, as a sweep would stream them: making its ratings is not what is measured.
        let ratings: Vec<_> =
            (0..goals).map(|goal| COURSES[goal as usize % COURSES.len()].ratings(days, &mut chance)).collect();
        let begun = Instant::now();
        for goal in &ratings {
            for day in 1..=days {
                let evaluation = goal_signals(&facts(day.cast_signed(), goal), &thresholds);
                findings += evaluation.findings.len() as u64;
                evaluations += 1;
            }
        }
        spent += begun.elapsed();
        if episode == episodes / 100 {
            memory_early = peak_memory();
        }
    }
    let seconds = spent.as_secs_f64();
    println!("episodes × goals × days          {episodes} × {goals} × {days}");
    println!("goal evaluations                 {evaluations} in {seconds:.2} s, {findings} findings");
    println!("goal evaluations a second        {:.0}", evaluations as f64 / seconds);
    println!("episodes a second, each day once {:.0}", f64::from(episodes) / seconds);
    println!("episodes a second, one day       {:.0}", f64::from(episodes) * f64::from(days) / seconds);
    println!("bytes an episode (its ratings)   {}", goals as usize * days as usize * size_of::<Option<Mark>>());
    if let (Some(early), Some(late)) = (memory_early, peak_memory()) {
        println!("peak memory, after 1 % and all   {early}, {late}");
    }
}

/// The most memory that the process ever held, where the system tells.
fn peak_memory() -> Option<String> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().to_owned())
}
