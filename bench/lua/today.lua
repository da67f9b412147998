local load = dofile(os.getenv("BENCH_LUA") .. "/load.lua")
setup, done = load.setup, load.done

-- Each phone in turn asks what today holds.
local requests = {}

function init()
  for _, words in ipairs(load.lines()) do
    requests[#requests + 1] = wrk.format("GET", "/v1/today", { ["Authorization"] = "Bearer " .. words[1] })
  end
  next_number = first
end

function request()
  next_number = next_number + step
  return requests[next_number % #requests + 1]
end
