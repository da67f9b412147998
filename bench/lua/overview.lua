local load = dofile(os.getenv("BENCH_LUA") .. "/load.lua")
setup, done = load.setup, load.done

-- Each episode in turn is read by a therapist of its team.
local requests = {}

function init()
  for _, words in ipairs(load.lines()) do
    local headers = { ["Authorization"] = "Bearer " .. words[1] }
    requests[#requests + 1] = wrk.format("GET", "/v1/episodes/" .. words[2], headers)
  end
  next_number = first
end

function request()
  next_number = next_number + step
  return requests[next_number % #requests + 1]
end
