#include "train/text_sentences.h"

namespace ditto {
namespace {

constexpr std::string_view kTraining[] = {
    "The brown map was pinned above the piano.",
    "My mother bought plums and a bag of pepper.",
    "A small boat bumped against the old stone pier.",
    "Please put the empty cup by the open window.",
    "We hope the bees come back to the apple bloom.",
    "Pam rubbed the brass lamp until it shone.",
    "The farmer's mule would not move from the bridge.",
    "Bob jumped up and clapped at the marvelous plan.",
    "Warm bread and butter make a simple supper.",
    "Both of the puppies slept upon my father's coat.",
    "The ship's bell rang above the noisy harbor.",
    "Paint the fence before the autumn rain begins.",
    "An ample meal of beans and lamb was prepared.",
    "He copied the number from the back of the box.",
    "The mayor opened the bank at half past nine.",
    "Blue paper birds hung from the wooden beam.",
    "She combed the baby's hair with a soft brush.",
    "Our problem is a pump that drips on the floor.",
    "Ripe melons rolled across the bumpy market road.",
    "The judge may give the boy a second chance.",
    "Use a sharp pin to pop the big balloon.",
    "Thick smoke poured out of the chimney all day.",
    "We moved the sofa to make room for the bed.",
    "The chemist mixed a pale yellow liquid.",
    "Five men pushed the broken van up the hill.",
    "Those shoes belong to the woman in purple.",
    "A pleasant hum came from the beehive at noon.",
    "The choir will perform a psalm in the chapel.",
    "Jump over the puddle and run to the barn.",
    "I remember the smell of my grandmother's pantry.",
    "The captain zipped his jacket and gave the command.",
    "Measure the beige cloth before you cut it.",
    "Voices from the other room kept him awake.",
    "That young lawyer argued the case with vigor.",
    "Why would you throw away a perfectly good umbrella?",
    "The gray goose hid beneath a bush by the pond.",
    "You may borrow my umbrella if you promise to return it.",
    "Nobody could explain the empty space on the map.",
    "Sparks flew up when the hammer struck the metal.",
    "Put your thumb on the rope and hold it firmly.",
    "The puppet's mouth opened and closed as if by magic.",
    "Our team played poorly but won the match by a point.",
    "Has anybody seen the black cap that I bought?",
    "Oil and vinegar make a fine dressing for lamb's lettuce.",
    "The pilot thanked the passengers for being so calm.",
    "Both maps show a path along the top of the cliff.",
    "Keep a cool head when the bubbles start to rise.",
    "Amber light fell upon the marble steps.",
    "Father put a penny in the box for the poor.",
    "It is better to be warm than to be fashionable.",
};

constexpr std::string_view kHeldOut[] = {
    "The painter mixed a bit of amber with the blue.",
    "Perhaps we might begin with a map of the park.",
    "A bumble bee climbed over the open peony.",
    "My brother's pony stopped in front of the gate.",
    "Mop the back porch before your company comes.",
    "The lamb and the puppy shared a bowl of milk.",
    "He spoke about hope, not about power.",
    "Pour the maple syrup over a plate of pancakes.",
    "Big drops of rain hammered upon the metal roof.",
    "Sam was proud of the bicycle he had built.",
    "What a fabulous improvement on the first attempt!",
    "Tap the drum softly with both of your palms.",
    "The bishop's lamp burned until five in the morning.",
    "Mary bought a ribbon for the top of the box.",
    "Few people remember the storm of that summer.",
    "Bring me a cup of warm apple punch, please.",
    "The moth flew by the lamp and into the smoke.",
    "Every member of the club must bring a map.",
    "Our cabin stands above a calm mountain lake.",
    "An old ape sat in the palm and ate bananas.",
    "Do not bother to knock when the bell is broken.",
    "The company plans to open a shop by the bay.",
    "A simple poem may be hard to compose.",
    "Paul jumped on board as the ferry began to move.",
    "The boy's thumb was caught between two beams.",
    "I would rather have soup than a bowl of rice.",
    "Climb the tower and wave the purple banner.",
    "Somebody left a bag of peppers on the bus.",
    "The crab moved sideways over the damp pebbles.",
    "We might stop for a moment by the bookshop.",
    "Hot embers glowed in the belly of the stove.",
    "Each player must cover a pawn with a cup.",
    "The thin bark of the birch peels off in strips.",
    "Tom gave an honest answer to a problem of law.",
    "She played a pompous march on the pipe organ.",
    "Beware of the bull in the farmer's meadow.",
    "Light the lamps before the audience arrives.",
    "The puzzle has a hundred and seven pieces.",
    "Grab the rope and pull with all your might.",
    "A bright moon came up from behind the palms.",
};

constexpr std::string_view kPatterns[] = {
    "The 2 1 3 the 1 in the 4.",
    "My 1 3 a 2 1 near the 4.",
    "Nobody 3 the 1 before the 2 1.",
    "In the 4, a 2 1 3 another 1.",
    "Perhaps the 1 3 both the 1 and the 2 1.",
    "Who 3 the 2 1 from the 4?",
    "The 1 by the 4 was 2 and very 2.",
    "We 3 a 1, a 2 1 and the 1 of the 4.",
    "Before noon the 2 1 3 me in the 4.",
    "I am sure that a 1 3 your 2 1.",
};

constexpr std::string_view kNouns[] = {
    "apple",  "baby",    "ball",     "banker",  "barber",   "basket",  "beach",  "bottle",
    "boy",    "brother", "bubble",   "butcher", "cabbage",  "camel",   "camera", "cheese",
    "child",  "cloud",   "coffee",   "doctor",  "door",     "drummer", "eagle",  "elephant",
    "family", "farmer",  "father",   "finger",  "fox",      "garage",  "garden", "hammer",
    "horse",  "house",   "iron",     "judge",   "jumper",   "kettle",  "lamp",   "lemon",
    "letter", "lion",    "magazine", "mammoth", "map",      "mirror",  "monkey", "mother",
    "mouse",  "number",  "ocean",    "orange",  "oven",     "owl",     "paper",  "parrot",
    "pebble", "people",  "piano",    "pilot",   "pipe",     "poem",    "potato", "puppet",
    "queen",  "rabbit",  "ribbon",   "river",   "robber",   "rope",    "sailor", "shepherd",
    "shoe",   "soap",    "soup",     "spider",  "stamp",    "table",   "thumb",  "tiger",
    "tooth",  "toy",     "treasure", "trumpet", "umbrella", "uncle",   "van",    "village",
    "voice",  "wagon",   "wheel",    "whip",    "window",   "wolf",    "woman",  "yard",
    "yolk",   "zebra",   "thorn"};

constexpr std::string_view kAdjectives[] = {
    "able",    "amber",  "angry",   "big",   "black",  "blue",     "bold",   "brown",  "calm",
    "cheap",   "damp",   "deep",    "empty", "famous", "friendly", "funny",  "gloomy", "happy",
    "heavy",   "humble", "jolly",   "large", "lazy",   "loud",     "mild",   "modern", "narrow",
    "open",    "pale",   "patient", "plain", "polite", "poor",     "purple", "quiet",  "rough",
    "round",   "rusty",  "sharp",   "short", "shy",    "simple",   "small",  "smooth", "soft",
    "strange", "thick",  "tiny",    "warm",  "yellow"};

constexpr std::string_view kVerbs[] = {
    "admired", "bought",  "brought",  "built",    "called", "carried", "caught",  "chased",
    "covered", "dropped", "followed", "found",    "gave",   "grabbed", "helped",  "kept",
    "left",    "lifted",  "loved",    "measured", "moved",  "opened",  "painted", "passed",
    "pulled",  "pushed",  "rubbed",   "saw",      "sold",   "stopped", "threw",   "touched",
    "trapped", "washed",  "watched",  "wrapped"};

constexpr std::string_view kPlaces[] = {
    "alley",  "attic",   "bakery",  "barn",   "bay",    "cabin",     "camp",    "cave",
    "church", "city",    "forest",  "hall",   "harbor", "kitchen",   "library", "market",
    "meadow", "museum",  "office",  "palace", "park",   "pharmacy",  "pub",     "school",
    "shop",   "station", "theater", "tower",  "valley", "warehouse", "zoo"};

}  // namespace

std::span<const std::string_view> training_sentences() {
    return kTraining;
}
std::span<const std::string_view> held_out_sentences() {
    return kHeldOut;
}
std::span<const std::string_view> sentence_patterns() {
    return kPatterns;
}

std::span<const std::string_view> pattern_words(char slot) {
    switch (slot) {
        case '1':
            return kNouns;
        case '2':
            return kAdjectives;
        case '3':
            return kVerbs;
        case '4':
            return kPlaces;
        default:
            return {};
    }
}

}  // namespace ditto
