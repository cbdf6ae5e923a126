-- Posts the operation in the file $OPERATION; with $UNIQUE=1 under another operation name each time, so that no plan fits.
local file = assert(io.open(os.getenv("OPERATION"), "r"))
local document = file:read("*a"):gsub("%s+$", ""):gsub('"', '\\"'):gsub("\n", "\\n")
file:close()
local variables = document:find("$s", 1, true) and '{"s":"42","f":"2026-09-07","t":"2026-09-11"}' or "{}"

local function body(text)
  return '{"query":"' .. text .. '","variables":' .. variables .. "}"
end

wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Accept"] = "application/json"
wrk.body = body(document)

if os.getenv("UNIQUE") == "1" then
  local before, name, after = document:match("^(query )(%a+)(.*)$")
  local serial = os.time() % 100000 * 1000000
  request = function()
    serial = serial + 1
    return wrk.format(nil, nil, nil, body(before .. name .. string.format("%d", serial) .. after))
  end
end
