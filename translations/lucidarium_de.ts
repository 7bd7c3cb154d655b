<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>backpropagation</name>
    <message>
        <source>Vanishing and exploding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the layers are being made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what is left of the blame after %1 layers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what is left of the blame after %1 layers; in theory × %2 per layer back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gradient norm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> by layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>gradient</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mean field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the sweep runs back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>first layer %1, last %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a sum hands it on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what is taken away gets it negative</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the other factor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 ÷ the divisor; −quotient ÷ divisor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>exponent × one power less</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the sign turns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the cosine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>minus the sine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 + the tangent squared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>exp is its own slope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 ÷ the input</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 ÷ twice the root</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 − the output squared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 above zero, else 0</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>output × (1 − output)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the sign of the input</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all to the one that won</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its blame: </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>  where the sweep starts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>  used %1 times, blamed %1 times</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>blame × </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at %1, the marked node</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The whole</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> over </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the arrow is the blame: </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>blame: </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the arrow waits for the blame</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>drag the point</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>; the closer the lines, the steeper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>out of date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the wider, the more blame</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on its way back; hollow is negative</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on its way back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The formula is being read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The arithmetic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>values go right, </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>blame comes back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kelley</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>flight paths</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Linnainmaa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rounding errors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Werbos</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>thesis; 1982: nets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rumelhart, Hinton, Williams</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>inner features</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>store everything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the √L rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>states kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>steps computed again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the plan is being made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memory: keep a little, compute the rest again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a chain of %1 steps with %2 cells</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>along the chain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>work done, in steps: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cells</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>  and the state that each one holds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 kept now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>;  %1 of %2 steps reversed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>  neuron %1 of layer %2, at the ringed point</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 × </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its answer; %1 inputs more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>weight %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>  gradient %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ %1 more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The playground</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the net is being made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The mechanism</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>each neuron's own picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> of the plane</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>; blame comes back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Neuron %1 of layer %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The whole: the plane</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>after %1 steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>loss %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>held out %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, %1 right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>click adds a disc, Shift and click a triangle</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>; hollow: held out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>click: a disc; Shift: a triangle</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ringed: the point that is followed, loss %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ringed: loss %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every path</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the chain rule, nothing reused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nudge each weight, ask again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forward mode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one sweep for each weight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reverse mode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one sweep back for all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 M</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 k</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 ×</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>operations for the whole gradient</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>beyond 10³⁰⁸</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>≈ %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reverse mode against differences</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>times fewer operations, as the net widens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>parameters; click a net to race it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all measured</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in part, scaled up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The race</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>four ways to one gradient; play, and all four start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>four ways to one gradient; net %1 with %2 parameters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>scaled up from it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing has been computed yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press play, or change something on the bench.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no picture of this</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leaf %1: up and down change it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Point on the plane: the arrows move two leaves</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Node %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ringed point: the arrows take another</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Net with %1 parameters: Enter races it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Net %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing has been computed yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>64 patterns, %1 right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>  mirrored weights, opposite signs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>hidden unit %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 : %1 : %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sweeps until solved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1986: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>median %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1986 again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the nets are being made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1986 again: does it read the same both ways?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 nets after %2 sweeps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 solved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no formula to show.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A formula as a graph of %1 nodes, %2 of them leaves that can be changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its value is %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sweep forward has not reached its value yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 turns of both sweeps are done.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 = %2 has the blame %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 leaves wait for their blame.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At the marked node %1 the blame is %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The four methods are still running.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is scaled up from a part that was measured.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Four ways to the same gradient of a net with %1 parameters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every path takes %1 operations, %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finite differences take %1 operations, %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forward mode takes %1 operations, %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reverse mode takes %1 operations, %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reverse mode needs %1 times fewer operations than finite differences.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A net learns %1 points on the plane; %2 more are held out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its layers have %1 units.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After %1 steps the loss is %2, held out %3; %4 of the held-out points are right.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The gradient's norm is %1 at the first layer and %2 at the last.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 nets with six inputs and two hidden units learn from 64 patterns which ones read the same both ways.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After %1 sweeps %2 have solved it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their median is %1 sweeps; the paper of 1986 says %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Net %1 has the error %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The mirrored weights of its first hidden unit stand as 1 to %1 to %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are no layers to show.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One sweep back through %1 layers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The gradient's norm is %1 at the last layer and %2 at the first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Theory multiplies it by %1 per layer back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no plan to show.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A chain of %1 steps is reversed with %2 stored states: %3 steps are computed again. The square root rule takes %4 states and %5 steps; storing everything takes %6 states and none. %7 of %8 events are done.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>--set takes ID=VALUE, not "%1".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A link in the story</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The story of %1 has %2 steps.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder "%1" cannot be made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT from 320x240 to 7680x4320, not "%1".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (lucidarium --help lists what there is.)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only one of --snapshot, --tour, --frames and --monkey can be asked for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--frames is a whole number from 1 to 1000000.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--monkey is a time in seconds, more than 0.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--renderer is software or opengl, not "%1".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--theme is paper, night or contrast, not "%1".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--scale is a number from 1 to 4.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--steps is a whole number from 0 to 1000000000.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--story counts the steps from 1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--set, --do and --preset need an exhibit: lucidarium EXHIBIT --set ID=VALUE.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This exhibit takes no files.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The link is damaged near "%1".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That is not a link to an exhibit: it would begin with "%1".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The seed is a whole number from 0, not "%1".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A link cannot bring a file for "%1"; open the file yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is damaged: "%2" is not what it should be. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is damaged: the file "%2" inside it has changed. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be opened: %2 Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" was too large to be kept in %2: choose it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" in %2 is unknown to this version and was left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is too large to be a saved state.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is not a state that Lucidarium saved, or it is incomplete.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 was saved by a newer Lucidarium than this one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" could not be written. Is the folder there, and may you write in it?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Defaults</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This state belongs to the exhibit "%1".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The story's line %1 is not understood: "%2".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The story is empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The story's link "%1" is not understood.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no parameter "%1".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no parameter "%1"; did you mean "%2"?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no action "%1".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no action "%1"; did you mean "%2"?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no preset "%1".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no preset "%1"; did you mean "%2"?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 = %2 is out of range; allowed is %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has %2 entries; at most %3 are allowed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot take a value of this kind.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be "%2"; allowed is %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has %2 characters; at most %3 are allowed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 = "%2" is not a number; allowed is %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 = "%2": either every entry has a name, or none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: a point is written x:y or x:y:label, not "%2".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: the label "%2" is not a whole number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: row %2 has %3 numbers, the first has %4.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 = "%2" is not a whole number; allowed is %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 = "%2" is neither true nor false.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no exhibit "%1".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no exhibit "%1"; did you mean "%2"?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Masked diffusion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Must a machine write from left to right?</source>
        <translation>Muss eine Maschine von links nach rechts schreiben?</translation>
    </message>
    <message>
        <source>Mamba</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What would you remember if you could not look back?</source>
        <translation>Was würdest du behalten, wenn du nicht zurückblicken könntest?</translation>
    </message>
    <message>
        <source>Model merging</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Can two minds be averaged?</source>
        <translation>Kann man zwei Köpfe mitteln?</translation>
    </message>
    <message>
        <source>Test-time compute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is it better to be bigger, or to think longer?</source>
        <translation>Ist es besser, größer zu sein oder länger zu denken?</translation>
    </message>
    <message>
        <source>Ring attention</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How do you read a million words with no desk big enough?</source>
        <translation>Wie liest man eine Million Wörter, wenn kein Tisch groß genug ist?</translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How can guessing make you faster and never wrong?</source>
        <translation>Wie macht Raten schneller und nie falsch?</translation>
    </message>
    <message>
        <source>Mixture of experts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why ask everyone when a few know?</source>
        <translation>Warum alle fragen, wenn wenige es wissen?</translation>
    </message>
    <message>
        <source>GRPO</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Can you learn from nothing but right and wrong?</source>
        <translation>Kann man nur aus Richtig und Falsch lernen?</translation>
    </message>
    <message>
        <source>Solar cell</source>
        <translation>Solarzelle</translation>
    </message>
    <message>
        <source>Why can a solar cell never use all of the light?</source>
        <translation>Warum kann eine Solarzelle nie alles Licht nutzen?</translation>
    </message>
    <message>
        <source>E-ink</source>
        <translation>E-Ink</translation>
    </message>
    <message>
        <source>How does a page stay written with the power off?</source>
        <translation>Wie bleibt eine Seite ohne Strom beschrieben?</translation>
    </message>
    <message>
        <source>Touchscreen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How does glass know where you touch it?</source>
        <translation>Woher weiß Glas, wo man es berührt?</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, which is too much for points on a plane.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a text file in UTF-8: x, y and a label per line are needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has a header and no points.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has %2 lines; at most %3 points are taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1 of “%2” does not have three columns (x, y, label) but %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” in line %2 of “%3” is not a finite number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The label in line %1 of “%2” is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All points of “%1” have the label “%2”: two kinds at least are needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has %2 different labels; at most %3 are taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The expression has more than %1 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” stands at character %2 of the expression, where an operator, “;” or the end is expected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The statement before character %1 of the expression needs a name, as in “c = a + b;”: only the last one goes without.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The expression ends at character %1, where a number, a name or “(” is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” stands at character %2 of the expression, where a number, a name or “(” is expected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The expression has more than %1 operations.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” at character %2 of the expression is a function and cannot be a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” at character %2 of the expression is not a function that is known here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number at character %1 of the expression is too large or too small.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” at character %2 of the expression is a function and needs “(” after it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” at character %2 of the expression takes one argument.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” at character %2 of the expression takes two arguments or more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” at character %2 of the expression is one leaf too many: %3 are allowed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bracket opened at character %1 of the expression is never closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” stands at character %2 of the expression, where an operator or “)” is expected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The expression is nested more than %1 deep at character %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” at character %2 of the expression has no finite value with these inputs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a file of points: x, y and a label per line.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no plane to put a point on: choose the playground and its points.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The label %1 does not exist here: labels go from 0 to %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are %1 points already, which is as many as fit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are no points to take away: choose the playground first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no point number %1 to follow.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Minibatch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Learnt points</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Held out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gradient norm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mean field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The net's numbers have grown beyond all bounds: lower the learning rate and start again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not the turn of node %1: its inputs or its users come first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forward difference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Central difference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Complex step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>node</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every path</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forward mode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reverse mode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>net</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Best net</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Worst net</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sweep</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>layers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Optimal plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>√L rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is anybody there?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Charging</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped: something is on the pad</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The phone is gone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signal strength</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No answer: no phone, or it lies where the fields cancel.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Identification</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No packet came: the phone was taken away.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Control error</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It gives all that it can here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Received power</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Power is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More power is missing than the coils can explain.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The pad is clear again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has about %2 points; at most %3 are read. Thin it out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1 of %2 has %3 columns; x, y, z in mm are needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1 of %2 has %3 columns where the others have %4.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1 of %2: “%3” is not a finite number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1 of %2: “%3” is not a number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lines %1 and %2 of %3 are the same point.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has more than %2 points. Thin it out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 uses “transform”; save the drawing with its transforms applied.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has no path in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The wire in %1 meets itself at (%2, %3, %4) mm, segments %5 and %6; lift one of them there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is not text: a CSV with x, y, z in mm or an SVG drawing is needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has one point only; a wire needs two or more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has no points in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The coil in %1 would be %2 mm wide; at most 100,000 mm make sense here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The coil in %1 would be only %2 mm wide: are its numbers inches? Say so in its first line, with x_in,y_in,z_in or x_mm,y_mm,z_mm.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Points %1 and %2 of %3 are at the same place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>into the load</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>taken in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Wirkungsgrad</translation>
    </message>
    <message>
        <source>Qi, 87–205 kHz</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the best possible</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>with this load</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coupling</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Current, A</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Voltage, V</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The helix is too low for its turns: raise its height above %1 mm.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The transmitter's inner radius (%1 mm) is larger than its outer one (%2 mm).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The receiver's inner radius (%1 mm) is larger than its outer one (%2 mm).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The wire does not fit the transmitter's coil: choose a thinner wire or fewer strands.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The wire does not fit the receiver's coil: choose a thinner wire or fewer strands.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The two coils would lie inside each other: raise the gap or choose a thinner wire.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These values do not make a circuit that can be solved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A sketched coil needs two points or more, apart from each other.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Pad coil, copper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pad coil, proximity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Thing on the pad</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ferrite</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone coil, copper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone coil, proximity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rectifier</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Power into the phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>voltage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The path in %1 cannot be read from “%2” on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The path in %1 is in more than one piece; a coil is one wire.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Going to the step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 takes %2 arguments, not %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 takes no argument "%2".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This run belongs to %1, not to %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The log is out of order at step %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has %2 MB; at most %3 MB are read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be opened; check that you may read it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is larger than the %2 MB that are read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>lucid</name>
    <message>
        <source>The gallery</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Drawn without OpenGL, hence slower: a graphics driver (Debian: libgl1-mesa-dri) would help.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>lucid::Bench</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes back the last change (Ctrl+Z)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Brings back what was undone (Ctrl+Shift+Z)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bench</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Controls and readouts of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sets everything to a known thing or experiment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As it came</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your own settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Controls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Readouts</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes back: %1 (Ctrl+Z)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brings back: %1 (Ctrl+Shift+Z)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>lucid::Card</name>
    <message>
        <source>This room is not open yet.</source>
        <translation>Dieser Raum ist noch nicht offen.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>waits to be built</source>
        <translation>wartet noch</translation>
    </message>
    <message>
        <source>not built yet</source>
        <translation>noch nicht gebaut</translation>
    </message>
</context>
<context>
    <name>lucid::Chart</name>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Now %1 at %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data of the chart copied</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Picture of the chart copied</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Data (*.csv)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chart saved as %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The chart could not be saved as %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by %1</source>
        <comment>the variable of a chart</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No curve yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play, or take a step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These settings give none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>B %1</source>
        <extracomment>the held run's value at its point</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>lucid::ChartStrip</name>
    <message>
        <source>Fold the charts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Makes room for the stage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose charts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which charts stand below the stage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unfold the charts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brings the charts back</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>lucid::ChecksSheet</name>
    <message>
        <source>Check the numbers</source>
        <translation>Die Zahlen nachprüfen</translation>
    </message>
    <message>
        <source>Every figure is computed again, by the functions that the pictures are drawn from.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Gerechnet</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Reference cases</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>does not agree</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 computed</source>
        <translation>%1 von %2 gerechnet</translation>
    </message>
    <message>
        <source>%1 of %2 agree with their sources.</source>
        <translation>%1 von %2 stimmen mit ihren Quellen überein.</translation>
    </message>
</context>
<context>
    <name>lucid::ExhibitScreen</name>
    <message>
        <source>Fold the story</source>
        <translation>Erzählung einklappen</translation>
    </message>
    <message>
        <source>Gives its room to the stage.</source>
        <translation>Gibt der Bühne ihren Platz.</translation>
    </message>
    <message>
        <source>Fold the bench</source>
        <translation>Werkbank einklappen</translation>
    </message>
    <message>
        <source>locked by the lesson</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This run is held as B: what comes now stands beside it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>waits for your guess</source>
        <translation>wartet auf deinen Tipp</translation>
    </message>
    <message>
        <source>There is no picture.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the story</source>
        <translation>Erzählung zeigen</translation>
    </message>
    <message>
        <source>Show the bench</source>
        <translation>Werkbank zeigen</translation>
    </message>
</context>
<context>
    <name>lucid::FileEntry</name>
    <message>
        <source>Forget the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Goes back to what was there before any file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drop a file, or open one</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>lucid::Gallery</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Shows everything in another language.</source>
        <translation>Zeigt alles in einer anderen Sprache.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Paper, night, or high contrast.</source>
        <translation>Papier, Nacht oder hoher Kontrast.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Larger letters, in four sizes.</source>
        <translation>Größere Schrift, in vier Stufen.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>All keys and what they do.</source>
        <translation>Alle Tasten und was sie tun.</translation>
    </message>
    <message>
        <source>Open a saved state or a link</source>
        <translation>Einen gespeicherten Stand oder Link öffnen</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>oder hierher ziehen</translation>
    </message>
    <message>
        <source>Teacher's guides and worksheets</source>
        <translation>Lehrerhefte und Arbeitsblätter</translation>
    </message>
    <message>
        <source>Check the numbers</source>
        <translation>Die Zahlen nachprüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n to rerun</source>
        <translation><numerusform>%n zum Nachrechnen</numerusform><numerusform>%n zum Nachrechnen</numerusform></translation>
    </message>
    <message>
        <source>Begin with the first instrument</source>
        <translation>Mit dem ersten Instrument beginnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Go on with %1, step %2</source>
        <translation>Weiter mit %1, Schritt %2</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Weiter mit %1</translation>
    </message>
    <message>
        <source>%1 of %2 agree</source>
        <translation>%1 von %2 stimmen</translation>
    </message>
    <message>
        <source>Continue %1 where it was left</source>
        <translation>%1 dort fortsetzen, wo es endete</translation>
    </message>
    <message>
        <source>Thirteen instruments that really compute</source>
        <translation>Dreizehn Instrumente, die wirklich rechnen</translation>
    </message>
    <message>
        <source>Instruments that really compute</source>
        <translation>Instrumente, die wirklich rechnen</translation>
    </message>
    <message>
        <source>Machines that learn</source>
        <translation>Maschinen, die lernen</translation>
    </message>
    <message>
        <source>Machines you can hold</source>
        <translation>Maschinen in der Hand</translation>
    </message>
    <message>
        <source>the mathematics of thinking machines</source>
        <translation>die Mathematik denkender Maschinen</translation>
    </message>
    <message>
        <source>things in your pocket</source>
        <translation>Dinge in der Tasche</translation>
    </message>
    <message>
        <source>No exhibit answers to these words.</source>
        <translation>Zu diesen Wörtern gibt es kein Exponat.</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Der Tisch</translation>
    </message>
</context>
<context>
    <name>lucid::GroupHead</name>
    <message>
        <source>Folds or unfolds these controls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>lucid::GuideSheet</name>
    <message>
        <source>Teacher's guides and worksheets</source>
        <translation>Lehrerhefte und Arbeitsblätter</translation>
    </message>
    <message>
        <source>Exhibit and kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is shown below.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: guide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: worksheet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No guide is written yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>lucid::KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play and pause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From the beginning</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next and previous step of the story</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose an answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From one thing to the next; on the stage from handle to handle</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move what is held; with Shift ten times as far; turn the view when nothing is held</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nearer and farther</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>lucid::Knob</name>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brings back what was here first: %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation><numerusform>%n Punkt</numerusform><numerusform>%n Punkte</numerusform></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>lucid::ListEntry</name>
    <message>
        <source>“%1” is not a list. Type numbers such as 8, 8, 4.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1 has at most %n item(s).</source>
        <translation><numerusform>%1 hat höchstens %n Eintrag.</numerusform><numerusform>%1 hat höchstens %n Einträge.</numerusform></translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>lucid::Notice</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>lucid::PredictionBox</name>
    <message>
        <source>Your guess</source>
        <translation>Dein Tipp</translation>
    </message>
    <message>
        <source>I have drawn it: play</source>
        <translation>Gezeichnet: abspielen</translation>
    </message>
    <message>
        <source>Lock my guess and play</source>
        <translation>Tipp festhalten und abspielen</translation>
    </message>
    <message>
        <source>Plays the answer; the guess stays beside it.</source>
        <translation>Spielt die Antwort ab; der Tipp bleibt daneben stehen.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Goes on without a guess.</source>
        <translation>Weiter ohne Tipp.</translation>
    </message>
    <message>
        <source>waits for your guess</source>
        <translation>wartet auf deinen Tipp</translation>
    </message>
    <message>
        <source>Your guess: keys 1 to %1</source>
        <translation>Dein Tipp: Tasten 1 bis %1</translation>
    </message>
    <message>
        <source>computed: %1</source>
        <translation>gerechnet: %1</translation>
    </message>
    <message>
        <source>you: %1</source>
        <translation>du: %1</translation>
    </message>
    <message>
        <source>you: %1 · computed: %2</source>
        <translation>du: %1 · gerechnet: %2</translation>
    </message>
</context>
<context>
    <name>lucid::PredictionChoice</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
</context>
<context>
    <name>lucid::PresentBar</name>
    <message>
        <source>of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>P pen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S spotlight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>B blank</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>lucid::ReadoutRow</name>
    <message>
        <source>B: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>published: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no value yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>out of date</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>lucid::ReadoutTable</name>
    <message>
        <source>Hold as B</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keeps this run as B beside the next ones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Readouts</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Let B go</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forgets the run that is held as B</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>B</source>
        <comment>the held run</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Readout</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 copied</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All readouts copied as a table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy all as a table</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>lucid::SearchField</name>
    <message>
        <source>Find an exhibit</source>
        <translation>Ein Exponat suchen</translation>
    </message>
</context>
<context>
    <name>lucid::Slider</name>
    <message>
        <source>%1, typed value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a number. Type one such as %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is at least %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is at most %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is a whole number.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>lucid::StageView</name>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
</context>
<context>
    <name>lucid::StoryPanel</name>
    <message>
        <source>Story</source>
        <translation>Erzählung</translation>
    </message>
    <message>
        <source>Back to the step before.</source>
        <translation>Zurück zum Schritt davor.</translation>
    </message>
    <message>
        <source>On to the next step.</source>
        <translation>Weiter zum nächsten Schritt.</translation>
    </message>
    <message>
        <source>waits for your guess</source>
        <translation>wartet auf deinen Tipp</translation>
    </message>
    <message>
        <source>The story of this exhibit is not written yet.</source>
        <translation>Die Erzählung dieses Exponats ist noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Erst raten</translation>
    </message>
</context>
<context>
    <name>lucid::Switch</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>lucid::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the gallery.</source>
        <translation>Zurück zur Galerie.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Paper, night, or high contrast.</source>
        <translation>Papier, Nacht oder hoher Kontrast.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Larger letters, in four sizes.</source>
        <translation>Größere Schrift, in vier Stufen.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>A link, a file, a picture or the data.</source>
        <translation>Ein Link, eine Datei, ein Bild oder die Daten.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Full screen and large, for a room.</source>
        <translation>Bildschirmfüllend und groß, für einen Raum.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Shows everything in another language.</source>
        <translation>Zeigt alles in einer anderen Sprache.</translation>
    </message>
</context>
<context>
    <name>lucid::Transport</name>
    <message>
        <source>fastest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes one step (.)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Begins the run again with the same seed (R)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Lets the model run, or rests it (Space)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Says in words what the stage shows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Runs the reference cases and shows how they come out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stops the work in hand and stays where it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How fast the model runs: a factor of its own pace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Goes back and forth through the run</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seed</source>
        <translation>Keim</translation>
    </message>
    <message>
        <source>Another seed is another run; the same seed is the same run</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the run stands</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speed %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation><numerusform>%n Prüfung</numerusform><numerusform>%n Prüfungen</numerusform></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source> of %1</source>
        <extracomment>follows the position: "node 5" " of 11"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>lucid::Window</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>takes back the last change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>does it again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>keeps the run, the view and the story in a file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>the same under another name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>a saved state, or a link from the clipboard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>the stage as it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>all readouts and curves as a table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>a link to these settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find an exhibit</source>
        <translation>Ein Exponat suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>full screen and large</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Back out</source>
        <translation>Hinaus</translation>
    </message>
    <message>
        <source>of the presentation, the exhibit, the search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a saved state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lucidarium (*.lucid);;All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lucidarium (*.lucid)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The data are on the clipboard.</source>
        <translation>Die Daten liegen in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The link is on the clipboard. Your file does not fit into it: save the state to share that.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>Der Link liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture (*.png);;Vectors (*.svg);;PDF (*.pdf)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save data…</source>
        <translation>Daten speichern…</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>%1 can be held with Tab and moved with the arrows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open an exhibit first, then drop the file onto its stage.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is in use now.</source>
        <translation>%1 ist jetzt in Gebrauch.</translation>
    </message>
</context>
<context>
    <name>wireless-charging</name>
    <message>
        <source>The charger’s mind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It has not been asked anything yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It cannot give what the phone asks for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 go through the phone’s coil</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 come back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>energy on its way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>go through both coils</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the rest come back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two coils, seen %1° from above</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two coils, seen %1° from below</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lines of the last place, being traced anew</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 lines of equal flux, at %2° of the cycle</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 lines of equal flux, all from the pad</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The field lines are on their way.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Flux density, µT per A</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Flux drift along a line %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone: slide it over the pad, lift it with Shift</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lift the phone off the pad</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tilt the phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What lies on the pad: slide it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pad coil</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone coil</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No power is drawn from the wall.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wall plug</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>closes exactly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>closes to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coupling</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>being computed anew</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by the phone’s place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The map is on its way.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>coupling k</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>null at %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo the last change, or move a slider back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The coils are being wound.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their field is computed first, then drawn.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The coils are being wound; there is nothing to see yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The phone’s coil is %1 above the pad’s and centred on it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The phone’s coil is %1 above the pad’s and %2 off centre.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is tilted by %1 degrees.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The coupling is %1: negative, because more lines come back through it than go up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The coupling is %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 lines of equal flux go through the phone’s coil.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of the power crosses the gap to the load; %2 leave the wall plug and %3 reach the battery.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The largest loss is %1: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No power is drawn.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A coin lies on the pad, takes %1 and reaches %2 °C.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A key lies on the pad, takes %1 and reaches %2 °C.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A card lies on the pad, takes %1 and reaches %2 °C.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The charger: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run B, held for comparison, has coupling %1 and brings %2 of the power over.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pad</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>gap %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 off centre</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>coin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 °C</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Currents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one cycle, %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No current flows.</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
